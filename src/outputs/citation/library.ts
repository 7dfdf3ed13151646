import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

import type { CslItem } from './csl.ts';
import { CHICAGO } from './styles/chicago.ts';
import { MLA } from './styles/mla.ts';

/**
 * The only file that knows citation-js, which turns items into citations at build time. Its styles are made by
 * citeproc-js, of which nothing is published with the site (CPAL 1.0; a tool of the build, like the compiler).
 */

/** Styles in which a citation can be read, by the name that people know them by. */
export const STYLES = ['APA', 'MLA', 'Chicago'] as const;
export type Style = (typeof STYLES)[number];

// APA comes with the library, from the Citation Style Language project.
const STYLE_NAMES: Readonly<Record<Style, string>> = { APA: 'apa', MLA: 'mla-pages', Chicago: 'chicago-pages' };

const { styles } = plugins.config.get('@csl');
styles.add(STYLE_NAMES.MLA, MLA);
styles.add(STYLE_NAMES.Chicago, CHICAGO);

/**
 * An item as one entry of a list of references: HTML with nothing but <i> in it, or plain text. One at a time, since
 * in a list entries of one author and year would be told apart by letters.
 */
export function formatEntry(item: object, style: Style, format: 'html' | 'text'): string {
  const options = { style: STYLE_NAMES[style], lang: 'en-US', format, asEntryArray: true } as const;
  const [[, entry] = ['', '']] = plugins.output.format('bibliography', [item], options);
  return entry.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
}

/** An item as RIS fields: for each tag its values, in the library's order. */
export function formatRis(item: CslItem): [tag: string, values: string[]][] {
  const [fields = {}] = plugins.output.format('ris', [item], { format: 'object' });
  return Object.entries(fields).map(([tag, value]) => [tag, [value].flat()]);
}
