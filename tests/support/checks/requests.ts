import { attribute, textOf } from '../html.ts';
import type { Page, Site } from '../site.ts';
import { addressesInCss, referencesOf } from './addresses.ts';
import { budgetOf } from './weight.ts';

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

/** Elements that show a file; what is drawn in the page itself needs none. */
const SHOWN = new Set(['embed', 'image', 'img', 'input', 'object', 'source', 'use', 'video']);

function picturesOn({ path, elements }: Page): readonly string[] {
  const references = elements
    .flatMap((element) => referencesOf(element).map((reference) => ({ ...reference, tagName: element.tagName })))
    .filter(({ use, written, tagName }) => use === 'resource' && (SHOWN.has(tagName) || written.includes(' style="')));
  const styles = elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((style) => addressesInCss(textOf(style)));
  return [
    ...references.filter(({ value }) => !value.startsWith('#')).map(({ written }) => `${path}: ${written}`),
    ...styles.filter((value) => !value.startsWith('#')).map((value) => `${path}: url(${value}) in its style`),
  ];
}

/** Every picture that a reader who loads none would miss: all but what is drawn in the page itself. */
export function loadedPictures(site: Site): readonly string[] {
  return site.pages.flatMap(picturesOn);
}

function scriptsOf({ elements }: Page): readonly Page['elements'][number][] {
  return elements
    .filter(({ tagName }) => tagName === 'script')
    .filter((script) => !DATA_TYPES.test(attribute(script, 'type') ?? ''));
}

/** Bytes of the script that a page carries. */
export function scriptIn(page: Page): number {
  const rawText = (script: Page['elements'][number]): string =>
    script.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return scriptsOf(page).reduce((sum, script) => sum + Buffer.byteLength(rawText(script)), 0);
}

function scriptsOn(site: Site, page: Page): readonly string[] {
  const limit = budgetOf(site, page.path).script;
  const loaded = scriptsOf(page).flatMap((script) => attribute(script, 'src') ?? []);
  const preloaded = page.elements
    .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'modulepreload')
    .flatMap((element) => attribute(element, 'href') ?? []);
  const inline = scriptIn(page);
  return [
    ...[...loaded, ...preloaded].map((address) => `${page.path} loads the script ${address}`),
    ...(inline > limit ? [`${page.path} carries ${inline} bytes of script, more than ${limit}`] : []),
  ];
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
