import { NOT_FOR_PUBLISHING } from '../../../src/outputs/citation/items.ts';
import { CITATION_FORMATS } from '../../../src/urls/urls.ts';
import { attribute } from '../html.ts';
import type { Page, Site } from '../site.ts';
import { redirectTarget } from './addresses.ts';

/** Pages of one thing, which can be cited. */
const CITABLE =
  /^(?:compare(?:\/(?:all|positions|postings|then-and-now))?|difference|(?:claims|disputes|duties|editions|roles|sources)\/[^/]+)\/$/;

/** The pages that can be cited; those in whose place another page stands are none. */
export function citablePages(site: Site): readonly Page[] {
  return site.pages.filter((page) => {
    const { path } = page;
    const inner = path.slice(site.base.length);
    if (redirectTarget(page) !== undefined) return false;
    return (CITABLE.test(inner) && site.paths.has(`${path}cite.json`)) || inner === 'method/';
  });
}

/** Where the files of a page's citations are: the method page cites the site as a whole. */
function folderOf(site: Site, { path }: Page): string {
  return path === `${site.base}method/` ? site.base : path;
}

function problemsOf(site: Site, page: Page, isLocal: boolean): readonly string[] {
  const folder = folderOf(site, page);
  const address = new URL(folder, site.origin).href;
  const links = new Set(page.elements.flatMap((element) => attribute(element, 'href') ?? []));
  const problems = CITATION_FORMATS.flatMap((format) => {
    const file = `${folder}cite.${format}`;
    if (!links.has(file)) return [`does not link ${file}`];
    const text = site.paths.has(file) ? site.read(file).toString('utf8') : '';
    // JSON escapes nothing in an address.
    const wrong = text.includes(address) ? [] : [`${file} does not name ${address}`];
    const marked = text.replaceAll('\\_', '_').includes(NOT_FOR_PUBLISHING);
    return [
      ...wrong,
      ...(marked === isLocal ? [] : [`${file} is ${marked ? '' : 'not '}marked as not for publishing`]),
    ];
  });
  const shows = page.html.includes(NOT_FOR_PUBLISHING);
  return [
    ...problems,
    ...(page.html.includes(`${address}</`) ? [] : [`does not show ${address}`]),
    ...(shows === isLocal ? [] : [`${shows ? 'says' : 'does not say'} that its citations are not for publishing`]),
  ];
}

/**
 * Pages whose citations lack a file, give another address than the page's own, or say of a build that has a public
 * address that it has none, or the other way round.
 */
export function citationProblems(site: Site, isLocal: boolean): readonly string[] {
  return citablePages(site).flatMap((page) => problemsOf(site, page, isLocal).map((what) => `${page.path} ${what}`));
}
