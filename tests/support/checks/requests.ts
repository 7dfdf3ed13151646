import { attribute, textOf } from '../html.ts';
import type { Page, Site } from '../site.ts';
import { addressesInCss, referencesOf } from './addresses.ts';

/** Most that a page may carry of script in itself, in bytes, for search and copying. */
export const STARTER_LIMIT = 1024;

const DATA_TYPES = /^(?:application\/(?:ld\+)?json|text\/x-)/;

function isOwn(site: Site, address: string, from: string): boolean {
  if (!URL.canParse(address, new URL(from, site.origin))) return true;
  const url = new URL(address, new URL(from, site.origin));
  return url.protocol === 'data:' || url.protocol === 'blob:' || url.origin === site.origin;
}

function foreignOn(site: Site, { path, elements }: Page): readonly string[] {
  const inStyles = elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((style) => addressesInCss(textOf(style)))
    .map((value) => ({ value, written: `url(${value}) in its style` }));
  const fetched = elements.flatMap(referencesOf).filter(({ use }) => use === 'resource');
  return [...fetched, ...inStyles]
    .filter(({ value }) => !isOwn(site, value, path))
    .map(({ written }) => `${path}: ${written}`);
}

/** Everything that would make a browser call another server: by pages or by style sheets. */
export function foreignRequests(site: Site): readonly string[] {
  const inSheets = [...site.paths]
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      addressesInCss(site.read(path).toString('utf8'))
        .filter((address) => !isOwn(site, address, path))
        .map((address) => `${path}: url(${address})`),
    );
  return [...site.pages.flatMap((page) => foreignOn(site, page)), ...inSheets];
}

/** Pages with a tool of their own carry a starter for it as well, which loads nothing before somebody uses it. */
const WITH_TOOL = /\/(?:compare|posting|roles\/(?:community|social-media)-manager|training\/quiz)\/$/;

function scriptsOn(site: Site, { path, elements }: Page): readonly string[] {
  const limit = path === site.base || WITH_TOOL.test(path) ? 2 * STARTER_LIMIT : STARTER_LIMIT;
  const scripts = elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => !DATA_TYPES.test(attribute(script, 'type') ?? ''));
  const loaded = scripts.flatMap((script) => attribute(script, 'src') ?? []);
  const preloaded = elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload')
    .flatMap((element) => attribute(element, 'href') ?? []);
  const inline = scripts.reduce((sum, script) => sum + Buffer.byteLength(rawText(script)), 0);
  return [
    ...[...loaded, ...preloaded].map((address) => `${path} loads the script ${address}`),
    ...(inline > limit ? [`${path} carries ${inline} bytes of script, more than ${limit}`] : []),
  ];
}

function rawText(script: Page['elements'][number]): string {
  return script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/** Script in attributes: a strict policy forbids it, and it works for nobody without script. */
function scriptAttributesOn({ path, elements }: Page): readonly string[] {
  return elements.flatMap((element) => {
    const handlers = element.attrs.filter(({ name }) => name.startsWith('on')).map(({ name }) => name);
    const links = referencesOf(element).filter(({ value }) => /^javascript:/i.test(value));
    return [...handlers, ...links.map(({ written }) => written)].map(
      (what) => `${path}: <${element.tagName}> holds script in ${what}`,
    );
  });
}

/** Scripts that pages load before anybody asks for them, those of the pages named aside. */
export function unwantedScripts(site: Site, allowed: readonly string[]): readonly string[] {
  const exempt = new Set(allowed.map((path) => site.base + path));
  return site.pages.flatMap((page) => [
    ...(exempt.has(page.path) ? [] : scriptsOn(site, page)),
    ...scriptAttributesOn(page),
  ]);
}
