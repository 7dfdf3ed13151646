import { Feed } from 'feed';

import type { Urls } from '../urls/urls.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Correction } from '../schema/site.ts';
import { changesOf } from '../model/changes.ts';
import { LICENCE } from '../model/licence.ts';
import { formatDate } from '../wording/formatting.ts';
import { escapeHtml } from './html.ts';

/** The change feed, Atom and JSON Feed. Dates are those of the data: the time of a build is nobody's business. */

/** Noon of a day: the same day west of Greenwich, and east of it. */
function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/**
 * An id of the feed, or of an entry of it (RFC 4151), fixed for good: made of the address, every entry would be new to
 * readers as soon as the site moved.
 */
function idOf(what: string): string {
  return `tag:whose-job-is-it,2026:${what}`;
}

/** What a change corrected, for people who read only the feed. */
function correctionsInHtml(corrections: readonly Correction[] = []): string {
  if (corrections.length === 0) return '';
  const items = corrections.map(
    ({ wrong, changed, since }) => `<li>${escapeHtml(`${wrong} ${changed} Wrong since ${formatDate(since)}.`)}</li>`,
  );
  return `<p>Corrections:</p><ul>${items.join('')}</ul>`;
}

function changeFeed(catalog: Catalog, urls: Urls): Feed {
  const { site } = catalog;
  const home = urls.absolute(urls.home());
  const feed = new Feed({
    id: idOf('changes'),
    title: `${site.name} What changed`,
    description: site.tagline,
    link: urls.absolute(urls.changes()),
    feedLinks: { atom: urls.absolute(urls.feed('atom')), json: urls.absolute(urls.feed('json')) },
    language: 'en',
    updated: noonOf(site.data.date),
    author: { name: site.publisher, link: home },
    copyright: `${LICENCE.name}, ${LICENCE.url}`,
    generator: false,
  });
  for (const { id, date, summary, corrections } of changesOf(catalog)) {
    const address = urls.absolute(urls.change(id));
    feed.addItem({
      // Atom takes titles for HTML and JSON Feed for plain text: this one is the same in both.
      title: `Change of ${formatDate(date)}`,
      id: idOf(id),
      link: address,
      date: noonOf(date),
      published: noonOf(date),
      // Both formats carry content as HTML.
      content: `<p>${escapeHtml(summary)}</p>${correctionsInHtml(corrections)}`,
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
