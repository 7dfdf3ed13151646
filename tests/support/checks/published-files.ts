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

/**
 * Addresses of the site, in files for machines, that lead nowhere, and addresses of a place where it is not
 * published.
 */
export function brokenAddressesInFiles(site: Site): readonly string[] {
  const fragments = fragmentsOf(site);
  return [...site.paths]
    .filter((path) => FOR_MACHINES.test(path))
    .flatMap((path) => {
      const addresses = new Set(site.read(path).toString('utf8').match(ADDRESS) ?? []);
      return [...addresses].flatMap((address) => {
        if (!isOwn(site, address)) return isOfNobody(address) ? [`${path}: ${address} is of nobody`] : [];
        const problem = whyBroken(site, fragments, new URL(address.replace(/[.:]$/, '')));
        return problem === undefined ? [] : [`${path}: ${address} ${problem}`];
      });
    });
}
