import { Feed } from 'feed';

import type { Urls } from '../urls/urls.ts';
import type { Catalog } from '../model/catalog.ts';
import { changesOf } from '../model/changes.ts';
import { LICENCE } from '../model/licence.ts';
import { formatDate } from '../wording/formatting.ts';
import { escapeHtml } from './html.ts';

/** The change feed, Atom and JSON Feed. Dates are those of the data: the time of a build is nobody's business. */

/** The start of a day, as feeds want it. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function changeFeed(catalog: Catalog, urls: Urls): Feed {
  const { site } = catalog;
  const home = urls.absolute(urls.home());
  const feed = new Feed({
    id: urls.absolute(urls.changes()),
    title: `${site.name} What changed`,
    description: site.tagline,
    link: urls.absolute(urls.changes()),
    feedLinks: { atom: urls.absolute(urls.feed('atom')), json: urls.absolute(urls.feed('json')) },
    language: 'en',
    updated: startOf(site.data.date),
    author: { name: site.publisher, link: home },
    copyright: `${LICENCE.name}, ${LICENCE.url}`,
    generator: false,
  });
  for (const { id, date, summary } of changesOf(catalog)) {
    const address = urls.absolute(urls.change(id));
    feed.addItem({
      // Atom takes titles for HTML and JSON Feed for plain text: this one is the same in both.
      title: `Change of ${formatDate(date)}`,
      id: address,
      link: address,
      date: startOf(date),
      published: startOf(date),
      // Both formats carry content as HTML.
      content: `<p>${escapeHtml(summary)}</p>`,
    });
  }
  return feed;
}

/** The feed as Atom 1.0. */
export function atomFeed(catalog: Catalog, urls: Urls): string {
  return changeFeed(catalog, urls).atom1();
}

/** The feed as JSON Feed. */
export function jsonFeed(catalog: Catalog, urls: Urls): string {
  return changeFeed(catalog, urls).json1();
}
