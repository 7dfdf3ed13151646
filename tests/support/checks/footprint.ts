import { attribute, relOf, textOf } from '../html.ts';
import type { PageBudget } from '../../config/budgets.ts';
import type { Page, Site } from '../site.ts';
import { addressesInCss } from './addresses.ts';
import { scriptIn } from './requests.ts';
import { type Weight, budgetOf } from './weight.ts';

/** What a page costs a visitor who only reads it. */
export interface Footprint {
  readonly path: string;
  /** In Brotli, style included. */
  readonly bytes: number;
  /** Bytes of script: what it carries, as it is written, and what it loads by itself, in Brotli. */
  readonly script: number;
  readonly fonts: number;
  /** The page itself, and what it loads by itself but for the icons in the tab. */
  readonly requests: number;
  readonly elements: number;
}

const LOADED_RELATIONS = ['stylesheet', 'preload', 'modulepreload', 'prefetch'];
const LOADING = ['img', 'iframe', 'embed', 'audio', 'video', 'source', 'script'];

function loadedBy({ elements }: Page): ReadonlySet<string> {
  const links = elements
    .filter((element) => element.tagName === 'link' && relOf(element).some((rel) => LOADED_RELATIONS.includes(rel)))
    .flatMap((element) => attribute(element, 'href') ?? []);
  const others = elements
    .filter((element) => LOADING.includes(element.tagName) && attribute(element, 'loading') !== 'lazy')
    .flatMap((element) => attribute(element, 'src') ?? []);
  return new Set([...links, ...others].filter((address) => !address.startsWith('data:')));
}

function packed(site: Site, address: string): number {
  const copy = `${address}.br`;
  return site.paths.has(copy) ? site.read(copy).byteLength : site.read(address).byteLength;
}

/** What a page costs, given what it weighs. */
export function footprintOf(site: Site, page: Page, { bytes }: Weight): Footprint {
  const loaded = loadedBy(page);
  const inStyles = page.elements
    .filter(({ tagName }) => tagName === 'style')
    .flatMap((style) => addressesInCss(textOf(style)));
  const fonts = [...loaded, ...inStyles].filter((address) => /\.(?:woff2?|ttf|otf)$/.test(address));
  const scripts = [...loaded].filter((address) => /\.m?js$/.test(address));
  return {
    path: page.path,
    bytes,
    script: scriptIn(page) + scripts.reduce((sum, address) => sum + packed(site, address), 0),
    fonts: fonts.length,
    requests: 1 + new Set([...loaded, ...fonts]).size,
    elements: page.elements.length,
  };
}

/** Footprints beyond what their kind may have; weights are checked apart. */
export function overBudget(site: Site, footprints: readonly Footprint[]): readonly string[] {
  return footprints.flatMap((footprint) => {
    const budget: PageBudget = budgetOf(site, footprint.path);
    return (['script', 'fonts', 'requests', 'elements'] as const)
      .filter((what) => footprint[what] > budget[what])
      .map((what) => `${footprint.path}: ${what} ${footprint[what]}, more than ${budget[what]}`);
  });
}
