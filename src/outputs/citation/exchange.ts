import type { CslItem } from './csl.ts';
import { formatRis } from './library.ts';

/** Citations for reference managers: lists of items as RIS and CSL-JSON. */

/** Fields that the library leaves out for web pages, with values that are known. */
function risExtras(item: CslItem): [tag: string, value: string | undefined][] {
  return [
    ['T2', item['container-title']],
    ['ET', item.version],
    ['N1', item.issued && 'literal' in item.issued ? `Published ${item.issued.literal}` : undefined],
  ];
}

/**
 * A field on a line of its own: another line would be another field, or the end of the record. Two blanks and a hyphen
 * make a tag for some readers even within a line.
 */
function field(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ')}`;
}

function risRecord(item: CslItem): string {
  // The library's lines are broken in the midst of words, hence made here from its fields; ids are cut at 20 characters.
  const fields = formatRis(item).filter(([tag]) => tag !== 'TY' && tag !== 'ID');
  const type = 'TY  - ELEC';
  const known = fields.flatMap(([tag, values]) =>
    values.map((value) => field(tag, tag === 'DA' ? value.replace(/\/(\d)(?=\/)/g, '/0$1') : value)),
  );
  const added = risExtras(item).flatMap(([tag, value]) => (value === undefined ? [] : [field(tag, value)]));
  return [type, ...known, ...added, 'ER  - '].join('\n');
}

/** A `.ris` file, in UTF-8. */
export function risOf(items: readonly CslItem[]): string {
  return `${items.map(risRecord).join('\n')}\n`;
}

/** A CSL-JSON file. */
export function cslJsonOf(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, undefined, 2)}\n`;
}
