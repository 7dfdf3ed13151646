import type { CslDate, CslItem } from './csl.ts';
import { formatDate } from '../../wording/formatting.ts';
import { formatBibtex, formatRis } from './library.ts';

/** Citations for reference managers: lists of items as files in the formats that they read. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const TEX_COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with every character that TeX would take for a command written as the command for it. */
function texSafe(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (character) => TEX_COMMANDS[character] ?? `\\${character}`);
}

function issuedInWords(issued: CslDate | undefined): string | undefined {
  if (issued === undefined) return undefined;
  if ('literal' in issued) return issued.literal;
  return formatDate(issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-'));
}

/** Where the item appeared, which version and when to the day: what BibTeX has no fields for. */
function particulars(item: CslItem): string {
  const version = item.version === undefined ? [] : [`data version ${item.version}`];
  const container = item['container-title'] === undefined ? [] : [`In ${item['container-title']}`];
  return [...container, ...version, ...[issuedInWords(item.issued)].filter((date) => date !== undefined)].join(', ');
}

/** Year and month; BibTeX knows no days, and a bounded date is for the note. */
function monthOf(issued: CslDate | undefined): Pick<CslItem, 'issued'> {
  if (issued === undefined || 'literal' in issued) return {};
  const [year, month] = issued['date-parts'][0];
  return { issued: { 'date-parts': [month === undefined ? [year] : [year, month]] } };
}

function bibtexEntry(item: CslItem): string {
  const { note, issued, title, ...rest } = item;
  const notes = [particulars(item), note].filter((part) => part !== undefined && part !== '');
  const entry = formatBibtex({
    ...rest,
    ...monthOf(issued),
    title: texSafe(title),
    ...(notes.length > 0 ? { note: texSafe(notes.join('. ')) } : {}),
  });
  return (
    entry
      // An address is typeset by TeX only inside \url.
      .replace(/^(\thowpublished = )\{(.*)\},$/m, '$1{\\url{$2}},')
      // Months are macros, for each style to write in its own way.
      .replace(
        /^(\tmonth = )\{(\d+)\},$/m,
        (_, field: string, month: string) => `${field}${MONTHS[Number(month) - 1]},`,
      )
  );
}

/** A `.bib` file, in UTF-8. */
export function bibtexOf(items: readonly CslItem[]): string {
  return `${items.map(bibtexEntry).join('\n\n')}\n`;
}

/** Fields that the library leaves out for web pages, with values that are known. */
function risExtras(item: CslItem): [tag: string, value: string | undefined][] {
  return [
    ['T2', item['container-title']],
    ['ET', item.version],
    ['N1', item.issued && 'literal' in item.issued ? `Published ${item.issued.literal}` : undefined],
  ];
}

function risRecord(item: CslItem): string {
  // The library's lines are broken in the midst of words, hence made here from its fields; ids are cut at 20 characters.
  const fields = formatRis(item).filter(([tag]) => tag !== 'TY' && tag !== 'ID');
  const type = 'TY  - ELEC';
  const known = fields.flatMap(([tag, values]) =>
    values.map((value) => `${tag}  - ${tag === 'DA' ? value.replace(/\/(\d)(?=\/)/g, '/0$1') : value}`),
  );
  const added = risExtras(item).flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`]));
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
