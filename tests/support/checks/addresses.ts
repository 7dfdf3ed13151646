import { type Element, attribute, relOf } from '../html.ts';
import type { Page } from '../site.ts';

/** One address that a page names, and what for. */
export interface Reference {
  readonly value: string;
  /** `link`: somewhere to go. `resource`: something that the browser fetches by itself. */
  readonly use: 'link' | 'resource';
  /** How it is written, for messages: `<a href="/duties/">`. */
  readonly written: string;
}

/** Relations whose address the browser fetches, or whose server it calls, without being asked. */
const FETCHED_RELATIONS = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'prerender',
  'preconnect',
  'dns-prefetch',
]);

/** Attributes that hold one address, by element; `*` for any. `ping` calls a server when a link is followed. */
const RESOURCE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['src', 'background', 'ping'],
  object: ['data'],
  video: ['poster'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
const LINK_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  form: ['action'],
  button: ['formaction'],
  input: ['formaction'],
};

/** parse5 keeps `xlink:href` apart as a prefix and a name. */
function named(element: Element, name: string): string | undefined {
  const prefixed = element.attrs.find((attr) => `${attr.prefix ?? ''}:${attr.name}` === name);
  return prefixed?.value ?? attribute(element, name);
}

function inSrcset(value: string): readonly string[] {
  const candidates = value.split(',').map((candidate) => candidate.trim().replace(/\s.*$/s, ''));
  return candidates.filter((address) => address !== '');
}

/** Urls in CSS: `url(…)` and `@import "…"`. */
export function addressesInCss(css: string): readonly string[] {
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)'"\s]*))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;
  return [...css.matchAll(pattern)].map((match) => match.slice(1).join(''));
}

function refreshTarget(element: Element): readonly string[] {
  if (attribute(element, 'http-equiv')?.toLowerCase() !== 'refresh') return [];
  return /url=(.*)$/i.exec(attribute(element, 'content') ?? '')?.slice(1) ?? [];
}

/** Where a page that has moved sends its readers; nothing for a page that stays. */
export function redirectTarget({ elements }: Page): string | undefined {
  return elements.filter(({ tagName }) => tagName === 'meta').flatMap(refreshTarget)[0];
}

/** Every address that an element names. */
export function referencesOf(element: Element): readonly Reference[] {
  const { tagName } = element;
  const reference = (use: Reference['use'], name: string, value: string): Reference => ({
    use,
    value: value.trim(),
    written: `<${tagName} ${name}="${value}">`,
  });
  const those = (use: Reference['use'], names: readonly string[]) =>
    names.flatMap((name) => {
      const value = named(element, name);
      return value === undefined ? [] : [reference(use, name, value)];
    });

  const found = [
    ...those('resource', RESOURCE_ATTRIBUTES['*'] ?? []),
    ...those('resource', RESOURCE_ATTRIBUTES[tagName] ?? []),
    ...those('link', LINK_ATTRIBUTES[tagName] ?? []),
    ...inSrcset(attribute(element, 'srcset') ?? '').map((value) => reference('resource', 'srcset', value)),
    ...addressesInCss(attribute(element, 'style') ?? '').map((value) => reference('resource', 'style', value)),
  ];
  if (tagName === 'link') {
    const isFetched = relOf(element).some((relation) => FETCHED_RELATIONS.has(relation));
    found.push(...those(isFetched ? 'resource' : 'link', ['href']));
  }
  if (tagName === 'meta') found.push(...refreshTarget(element).map((value) => reference('link', 'content', value)));
  return found;
}
