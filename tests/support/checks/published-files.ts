import type { Site } from '../site.ts';
import { fragmentsOf, whyBroken } from './links.ts';

/** Files that hold addresses and are no pages: data, feeds, sitemap, Markdown and what else is written for machines. */
const FOR_MACHINES = /\.(?:atom|bib|csv|json|md|ris|txt|xml)$/;

/** Whole addresses in a text of any format: they hold none of the signs that could end them. */
const ADDRESS = /https?:\/\/[^\s"'<>()[\]{}\\`;,]+/g;

function isOwn(site: Site, address: string): boolean {
  return address === site.origin || address.startsWith(`${site.origin}/`);
}

/** What a build without its public address writes: a place on whatever machine a reader has. */
function isOfNobody(address: string): boolean {
  return /^https?:\/\/localhost\b/.test(address);
}

/** What is wrong with the whole addresses in a text, each said once. */
function problemsIn(site: Site, fragments: ReturnType<typeof fragmentsOf>, text: string): readonly string[] {
  return [...new Set(text.match(ADDRESS) ?? [])].flatMap((address) => {
    if (!isOwn(site, address)) return isOfNobody(address) ? [`${address} is of nobody`] : [];
    const problem = whyBroken(site, fragments, new URL(address.replace(/[.:]$/, '')));
    return problem === undefined ? [] : [`${address} ${problem}`];
  });
}

/**
 * Addresses of the site, in files for machines, that lead nowhere, and addresses of a place where it is not
 * published.
 */
export function brokenAddressesInFiles(site: Site): readonly string[] {
  const fragments = fragmentsOf(site);
  return [...site.paths]
    .filter((path) => FOR_MACHINES.test(path))
    .flatMap((path) =>
      problemsIn(site, fragments, site.read(path).toString('utf8')).map((problem) => `${path}: ${problem}`),
    );
}

/** Signs that end an address in HTML are written as these. */
const ENDING_ENTITY = /&(?:quot|lt|gt|#0*(?:34|60|62|39)|#x0*(?:22|3c|3e|27));/gi;

/**
 * The same for whole addresses anywhere in pages: in structured data, in what is told to those who share a link, and
 * in the text that is there to be copied, of which links know nothing.
 */
export function brokenAddressesInPages(site: Site): readonly string[] {
  const fragments = fragmentsOf(site);
  return site.pages.flatMap(({ path, html }) =>
    problemsIn(site, fragments, html.replace(ENDING_ENTITY, ' ').replaceAll('&amp;', '&')).map(
      (problem) => `${path}: ${problem}`,
    ),
  );
}
