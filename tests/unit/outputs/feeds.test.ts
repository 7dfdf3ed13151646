import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseAtomFeed, parseJsonFeed } from 'feedsmith';

import { createUrls } from '../../../src/urls/urls.ts';
import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import { changesOf } from '../../../src/model/changes.ts';
import { atomFeed, jsonFeed } from '../../../src/outputs/feeds.ts';
import { aContent } from '../../support/content.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const first = { date: '2026-11-21', summary: 'First edition.' };
const same = { date: '2026-11-21', summary: 'A <b>& "c"</b>.' };
const later = { date: '2027-01-05', summary: 'A source more.' };

const ids = (...changes: (typeof first)[]) => changesOf({ changes }).map(({ id }) => id);

describe('the id of a change', () => {
  test('is made of its day, and of its place within the day', () => {
    assert.deepEqual(ids(later, same, first), ['change-2027-01-05', 'change-2026-11-21-2', 'change-2026-11-21']);
  });

  test('stays when changes are added or reworded', () => {
    const before = ids(first);
    assert.deepEqual(ids(later, same, { ...first, summary: 'The first edition.' }).slice(-1), before);
  });
});

describe('a change feed', () => {
  const catalog = { ...buildCatalog(aContent(), isQuotedFrom), changes: [later, same, first] };
  const atom = parseAtomFeed(atomFeed(catalog, urls));
  const json = parseJsonFeed(jsonFeed(catalog, urls));

  test('holds every change with its address and day, the newest first', () => {
    const addresses = ['change-2027-01-05', 'change-2026-11-21-2', 'change-2026-11-21'].map(
      (id) => `https://example.org/jobs/method/#${id}`,
    );
    assert.deepEqual(
      atom.entries?.map(({ links }) => links?.[0]?.href),
      addresses,
    );
    assert.deepEqual(
      json.items?.map(({ url }) => url),
      addresses,
    );
  });

  test('dates a change at noon, so that it is of the same day everywhere', () => {
    const updated = new Date(atom.entries?.[0]?.updated ?? '');
    for (const timeZone of ['America/Anchorage', 'America/New_York', 'Asia/Tokyo', 'UTC']) {
      const day = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' }).format(updated);
      assert.equal(day, '2027-01-05', timeZone);
    }
  });

  test('has ids that stay when the site moves', () => {
    const moved = createUrls({ origin: 'https://example.com', base: '/' });
    const there = parseAtomFeed(atomFeed(catalog, moved));
    const idsIn = (feed: typeof atom) => [feed.id, ...(feed.entries ?? []).map(({ id }) => id)];
    assert.deepEqual(idsIn(there), idsIn(atom));
    assert.deepEqual(
      parseJsonFeed(jsonFeed(catalog, moved)).items?.map(({ id }) => id),
      json.items?.map(({ id }) => id),
    );
    for (const id of idsIn(atom)) assert.match(id ?? '', /^tag:[a-z-]+,2026:[a-z0-9-]+$/);
  });

  test('tells what a change corrected, and since when it had been wrong', () => {
    const correction = {
      id: 'adams-welcoming',
      claims: ['adams-welcomes'],
      duties: [],
      wrong: 'We took <b> for an answer.',
      since: '2026-11-01',
      changed: 'It is a mention.',
    };
    const changes = [{ ...first, corrections: [correction] }];
    const [entry] = parseAtomFeed(atomFeed({ ...catalog, changes }, urls)).entries ?? [];
    assert.equal(
      entry?.content?.value,
      '<p>First edition.</p><p>Corrections:</p><ul><li>We took &lt;b&gt; for an answer. It is a mention. Wrong since 1 November 2026.</li></ul>',
    );
  });

  test('shows a summary as it is written, whatever signs it has', () => {
    const escaped = '<p>A &lt;b&gt;&amp; &quot;c&quot;&lt;/b&gt;.</p>';
    assert.equal(atom.entries?.[1]?.content?.value, escaped);
    assert.equal(json.items?.[1]?.content_html, escaped);
  });
});
