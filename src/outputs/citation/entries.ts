import type { CiteEntry } from './cite-page.ts';
import type { CslItem } from './csl.ts';
import { entryOf } from './entry.ts';
import { STYLES } from './library.ts';

/** The entries of an item in every style. */
export function entriesOf(item: CslItem): readonly CiteEntry[] {
  return STYLES.map((style) => ({ style, html: entryOf(item, style, 'html') }));
}
