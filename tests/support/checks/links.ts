import { attribute } from '../html.ts';
import type { Page, Site } from '../site.ts';
import { type Reference, redirectTarget, referencesOf } from './addresses.ts';

type Target = { readonly url: URL } | { readonly problem: string } | undefined;

/** Where a reference leads on the site itself; nothing where it leads elsewhere. */
function targetOn(site: Site, page: Page, { value }: Reference): Target {
  const address = new URL(page.path, site.origin);
  if (!URL.canParse(value, address)) return { problem: 'is no address' };
  const url = new URL(value, address);
  return url.origin === site.origin ? { url } : undefined;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Ids of every page, and the names of old-style anchors. */
export function fragmentsOf(site: Site): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    site.pages.map(({ path, elements }) => [
      path,
      new Set(elements.flatMap((element) => attribute(element, 'id') ?? attribute(element, 'name') ?? [])),
    ]),
  );
}

/** What is wrong with an address of the site; nothing if it leads somewhere. */
export function whyBroken(
  site: Site,
  fragments: ReadonlyMap<string, ReadonlySet<string>>,
  url: URL,
): string | undefined {
  const path = decode(url.pathname);
  if (!path.startsWith(site.base)) return `leaves the path ${site.base} that the site is published under`;
  if (!site.paths.has(path)) {
    return site.paths.has(`${path}/`) ? 'lacks the slash at its end' : `leads to ${path}, which does not exist`;
  }
  const fragment = decode(url.hash.slice(1).replace(/:~:.*$/, ''));
  const known = fragments.get(path);
  if (fragment === '' || fragment === 'top' || known === undefined || known.has(fragment)) return undefined;
  return `leads to ${path}, which has nothing with the id "${fragment}"`;
}

/** Every link, resource and form whose address on the site does not exist. */
export function brokenLinks(site: Site): readonly string[] {
  const fragments = fragmentsOf(site);
  return site.pages.flatMap((page) =>
    page.elements.flatMap(referencesOf).flatMap((reference) => {
      const target = targetOn(site, page, reference);
      if (target === undefined) return [];
      const problem = 'problem' in target ? target.problem : whyBroken(site, fragments, target.url);
      return problem === undefined ? [] : [`${page.path}: ${reference.written} ${problem}`];
    }),
  );
}

/** The 404 page is shown at any address, so that a relative link on it leads to a different place each time. */
export function relativeLinksOfNotFound(site: Site): readonly string[] {
  const page = site.pages.find(({ path }) => path === `${site.base}404.html`);
  if (!page) return ['There is no 404.html.'];
  return page.elements
    .flatMap(referencesOf)
    .filter(({ value }) => !/^(?:\/|#|[a-z]+:)/i.test(value))
    .map(({ written }) => `${page.path}: ${written} is relative`);
}

/** Pages that nobody gets to who starts at the home page and follows links; old addresses lead on, not back. */
export function unreachablePages(site: Site): readonly string[] {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const reached = new Set([site.base, `${site.base}404.html`]);
  // A set hands out what is added to it while it is walked.
  for (const path of reached) {
    const page = byPath.get(path);
    if (!page) continue;
    for (const reference of page.elements.flatMap(referencesOf)) {
      const target = reference.use === 'link' ? targetOn(site, page, reference) : undefined;
      if (target && 'url' in target) reached.add(decode(target.url.pathname));
    }
  }
  const stays = site.pages.filter((page) => redirectTarget(page) === undefined);
  return stays.filter(({ path }) => !reached.has(path)).map(({ path }) => `${path} is linked from no page`);
}
