import { type EntryObject, type NodeArray, parse } from 'biblatex-csl-converter';
import ris from '@customcommander/ris';

/** Readers of BibTeX and RIS that had no part in writing what they read. */

/** An entry of a BibTeX file with its fields as plain text. */
export interface BibtexEntry {
  readonly key: string;
  readonly type: string;
  readonly authors: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const nodes = value as NodeArray;
  return nodes.map((node) => ('text' in node ? node.text : '')).join('');
}

function entryOf({ entry_key: key, bib_type: type, fields }: EntryObject): BibtexEntry {
  const { author = [], ...others } = fields;
  const names = author as readonly Partial<Record<'family' | 'given' | 'literal', NodeArray>>[];
  return {
    key,
    type,
    authors: names.map(({ family, given, literal }) =>
      literal ? textOf(literal) : `${textOf(family ?? [])}, ${textOf(given ?? [])}`,
    ),
    fields: Object.fromEntries(Object.entries(others).map(([name, value]) => [name, textOf(value)])),
  };
}

/** Reads a BibTeX file; throws where it says something that the reader does not understand. */
export function readBibtex(file: string): readonly BibtexEntry[] {
  const { entries, errors, warnings } = parse(file, { processUnexpected: true, processUnknown: true });
  if (errors.length + warnings.length > 0) throw new Error(JSON.stringify([...errors, ...warnings]));
  return Object.values(entries).map(entryOf);
}

/** Reads a RIS file: for each record its tags with their values. */
export function readRis(file: string): readonly Readonly<Record<string, readonly unknown[]>>[] {
  const records = ris.read(file);
  if (records === null) throw new Error(`This is no RIS:\n${file}`);
  return records;
}
