import { type Element, attribute, relOf, textOf } from '../html.ts';
import type { Page, Site } from '../site.ts';
import { redirectTarget } from './addresses.ts';

function all(page: Page, tagName: string): readonly Element[] {
  return page.elements.filter((element) => element.tagName === tagName);
}

function titleOf(page: Page): string {
  // An SVG may have a title too; the page's comes first, in the head.
  const [title] = all(page, 'title');
  return title ? textOf(title) : '';
}

function metaOf(page: Page, name: string): string {
  const meta = all(page, 'meta').find((element) => attribute(element, 'name') === name);
  return meta ? (attribute(meta, 'content') ?? '').trim() : '';
}

/** Pages without a title, and titles that several pages share: nobody can tell their tabs apart. */
export function titleProblems(site: Site): readonly string[] {
  const byTitle = new Map<string, string[]>();
  for (const page of site.pages) {
    const title = titleOf(page);
    byTitle.set(title, [...(byTitle.get(title) ?? []), page.path]);
  }
  return [...byTitle].flatMap(([title, paths]) => {
    if (title === '') return paths.map((path) => `${path} has no title`);
    return paths.length > 1 ? [`"${title}" is the title of ${paths.join(', ')}`] : [];
  });
}

/** What every page says of itself besides its title: language, description, and that it fits a phone. */
export function metaProblems(site: Site): readonly string[] {
  return site.pages.flatMap((page) => {
    const lang = all(page, 'html').map((element) => attribute(element, 'lang'))[0];
    return [
      ...(lang === undefined || lang === '' ? [`${page.path}: <html> has no lang`] : []),
      ...(metaOf(page, 'description') === '' ? [`${page.path} has no description`] : []),
      ...(metaOf(page, 'viewport').includes('width=device-width') ? [] : [`${page.path} has no viewport`]),
    ];
  });
}

/** A card for other people's pages: what it says, its duty's page says better. */
const EMBED = /^embed\/(?=[^/]+\/$)/;

/** The address a page should be found under: its own, unless it stands for another one. */
function lastingAddress(site: Site, page: Page): string {
  const path = page.path.slice(site.base.length).replace(EMBED, 'duties/');
  return new URL(redirectTarget(page) ?? site.base + path, site.origin).href;
}

/** Canonical addresses that are not the page's own, or that of the page it stands for. */
export function canonicalProblems(site: Site): readonly string[] {
  return site.pages.flatMap((page) => {
    const canonical = all(page, 'link')
      .filter((element) => relOf(element).includes('canonical'))
      .map((element) => attribute(element, 'href') ?? '');
    const isNotFound = page.path === `${site.base}404.html`;
    if (isNotFound) return canonical.length > 0 ? [`${page.path} is no address to be found under, yet has one`] : [];
    if (canonical.length !== 1) return [`${page.path} has ${canonical.length} canonical addresses`];
    const right = lastingAddress(site, page);
    return canonical[0] === right ? [] : [`${page.path}: its canonical address is ${canonical[0]}, not ${right}`];
  });
}
