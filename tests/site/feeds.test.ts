import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseAtomFeed, parseJsonFeed } from 'feedsmith';

import { dataIndex, tablesOf } from '../support/data/data-set.ts';
import { type Element, attribute, relOf, textOf } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const { date } = dataIndex(site);
const atom = parseAtomFeed(site.read(`${site.base}feed.atom`).toString('utf8'));
const json = parseJsonFeed(site.read(`${site.base}feed.json`).toString('utf8'));
const method = site.pages.find(({ path }) => path === `${site.base}method/`);
const whole = (path: string) => new URL(site.base + path, site.origin).href;

/** The list that people see, with the id of each change. */
function listed(): readonly { readonly id: string; readonly summary: string; readonly day: string }[] {
  const items = method?.elements.filter((one) => attribute(one, 'id')?.startsWith('change-')) ?? [];
  return items.map((item: Element) => {
    const time = item.childNodes.find((node): node is Element => 'tagName' in node && node.tagName === 'time');
    const words = time ? textOf(time) : '';
    return {
      id: attribute(item, 'id') ?? '',
      summary: textOf(item).slice(words.length + 2),
      day: time ? (attribute(time, 'datetime') ?? '') : '',
    };
  });
}

/** The summary of an entry; what it corrected is compared with the list of corrections. */
const plain = (html: string) =>
  html
    .slice(0, html.indexOf('</p>'))
    .replace(/<\/?p>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

describe('the change feeds', () => {
  const changes = listed();

  test('hold the changes that the method page lists', () => {
    assert.ok(changes.length > 0);
    const expected = changes.map(({ id, summary, day }) => ({ address: whole(`method/#${id}`), summary, day }));
    assert.deepEqual(
      (atom.entries ?? []).map(({ links, content, updated }) => ({
        address: links?.[0]?.href,
        summary: plain(content?.value ?? ''),
        day: updated?.slice(0, 10),
      })),
      expected,
    );
    assert.deepEqual(
      (json.items ?? []).map(({ url, content_html, date_published }) => ({
        address: url,
        summary: plain(content_html ?? ''),
        day: date_published?.slice(0, 10),
      })),
      expected,
    );
  });

  test('tell every correction that the data has', () => {
    const { corrections } = tablesOf(site);
    const told = (atom.entries ?? []).flatMap(({ content }) => (content?.value ?? '').match(/<li>/g) ?? []);
    assert.ok(corrections.length > 0);
    assert.equal(told.length, corrections.length);
  });

  test('are dated by the data, not by the build', () => {
    assert.equal(atom.updated, `${date}T12:00:00.000Z`);
    assert.ok(changes.every(({ day }) => day <= date));
  });

  test('have ids of their own and name their own addresses', () => {
    const ids = (atom.entries ?? []).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(atom.links?.find(({ rel }) => rel === 'self')?.href, whole('feed.atom'));
    assert.equal(json.feed_url, whole('feed.json'));
    assert.equal(json.home_page_url, whole('method/#changes'));
  });

  test('are announced in the head of every page', () => {
    const announced = ['application/atom+xml feed.atom', 'application/feed+json feed.json'];
    assertNone(
      site.pages.flatMap(({ path, elements }) => {
        if (path.startsWith(`${site.base}embed/`)) return [];
        const feeds = elements
          .filter((element) => element.tagName === 'link' && relOf(element).includes('alternate'))
          .map((element) => `${attribute(element, 'type') ?? ''} ${attribute(element, 'href') ?? ''}`);
        return announced
          .map((feed) => feed.replace(' ', ` ${site.base}`))
          .filter((feed) => !feeds.includes(feed))
          .map((feed) => `${path} does not announce ${feed}`);
      }),
    );
  });

  test('are linked beside the list of changes', () => {
    const links =
      method?.elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')) ?? [];
    assert.ok(links.includes(`${site.base}feed.atom`));
    assert.ok(links.includes(`${site.base}feed.json`));
    assert.ok(method?.elements.some((element) => attribute(element, 'id') === 'changes'));
  });
});
