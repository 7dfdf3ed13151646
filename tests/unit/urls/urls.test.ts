import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Urls, FRAGMENTS, createUrls, sourceFragment } from '../../../src/urls/urls.ts';
import { SOURCE_HEADINGS } from '../../../src/schema/source.ts';

const ADDRESSES: [path: string, address: (addresses: Urls) => string][] = [
  ['', (at) => at.home()],
  ['duties/', (at) => at.duties()],
  ['duties/welcome-members/', (at) => at.duty('welcome-members')],
  ['duties/welcome-members/#happe-welcomes', (at) => at.claimOnDuty('welcome-members', 'happe-welcomes')],
  ['duties/welcome-members/#from-happe', (at) => at.sourceOnDuty('welcome-members', 'happe')],
  ['claims/happe-welcomes/', (at) => at.claim('happe-welcomes')],
  ['sources/', (at) => at.sources()],
  ['sources/happe/', (at) => at.source('happe')],
  ['sources/happe/#happe-welcomes', (at) => at.claimOnSource('happe', 'happe-welcomes')],
  ['sources/happe/#happe-2010-post', (at) => at.text('happe', 'happe-2010-post')],
  ['sources/happe/#what-we-read', (at) => at.sourceReading('happe')],
  ['compare/', (at) => at.matrix()],
  ['compare/#welcome-members', (at) => at.matrixRow('welcome-members')],
  ['compare/roles/', (at) => at.roles()],
  ['compare/roles/#goal', (at) => at.aspect('goal')],
  ['compare/positions/', (at) => at.positions()],
  ['disputes/', (at) => at.disputes()],
  ['disputes/who-listens/', (at) => at.dispute('who-listens')],
  ['search/', (at) => at.search()],
  ['search/?q=who%20moderates%3F%20Q%26A', (at) => at.search('who moderates? Q&A')],
  ['method/', (at) => at.method()],
  ['method/#report', (at) => at.method('report')],
  ['data/v1/duties.json', (at) => at.data('duties.json')],
  ['compare/positions/', (at) => at.aspect('one-job-or-two')],
  ['data/', (at) => at.dataPage()],
  ['feed.atom', (at) => at.feed('atom')],
  ['feed.json', (at) => at.feed('json')],
  ['method/#changes', (at) => at.changes()],
  ['method/#change-2026-11-21', (at) => at.change('change-2026-11-21')],
  ['duties/welcome-members/index.md', (at) => at.markdown(at.duty('welcome-members'))],
  ['llms.txt', (at) => at.llms()],
  ['sitemap.xml', (at) => at.sitemap()],
];

for (const base of ['/', '/jobs/']) {
  const addresses = createUrls({ origin: 'https://example.org', base });

  describe(`under ${base}`, () => {
    for (const [path, address] of ADDRESSES) {
      test(`an address is ${base}${path}`, () => assert.equal(address(addresses), `${base}${path}`));
    }

    test('a path becomes a whole address with the base once', () => {
      assert.equal(addresses.absolute(addresses.duty('x')), `https://example.org${base}duties/x/`);
      assert.equal(addresses.absolute(addresses.home()), `https://example.org${base}`);
    });
  });
}

test('the fragment of what was read of a source is that of an agreed heading', () => {
  for (const headings of Object.values(SOURCE_HEADINGS)) {
    const slugs = headings.map((heading) => heading.toLowerCase().replaceAll(' ', '-'));
    assert.ok(slugs.includes(FRAGMENTS.reading));
  }
});

test('the fragment of a source on a duty page is the one that links to it carry', () => {
  const { sourceOnDuty } = createUrls({ origin: 'https://example.org', base: '/' });
  assert.ok(sourceOnDuty('x', 'happe').endsWith(`#${sourceFragment('happe')}`));
});
