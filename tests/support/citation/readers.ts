import ris from '@customcommander/ris';
import { z } from 'astro/zod';
import { parse } from 'biblatex-csl-converter';

/** Readers of BibTeX and RIS that had no part in writing what they read. */

/** An entry of a BibTeX file with its fields as plain text. */
export interface BibtexEntry {
  readonly key: string;
  readonly type: string;
  readonly authors: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

const plain = z
  .string()
  .or(z.array(z.looseObject({ text: z.string() })).transform((nodes) => nodes.map(({ text }) => text).join('')));

/** A family name is read without its particle, "van Eeden" as "Eeden" with the prefix "van". */
const author = z
  .object({ family: plain, given: plain, prefix: plain.optional() })
  .transform(({ family, given, prefix }) => `${prefix === undefined ? '' : `${prefix} `}${family}, ${given}`);

const entry = z
  .object({
    entry_key: z.string(),
    bib_type: z.string(),
    fields: z
      .object({
        author: z
          .array(
            z
              .object({ literal: plain })
              .transform(({ literal }) => literal)
              .or(author),
          )
          .default([]),
      })
      .catchall(plain),
  })
  .transform(({ entry_key: key, bib_type: type, fields: { author: authors, ...fields } }): BibtexEntry => ({
    key,
    type,
    authors,
    fields,
  }));

/** Reads a BibTeX file; throws where it says something that the reader does not understand. */
export function readBibtex(file: string): readonly BibtexEntry[] {
  const { entries, errors, warnings } = parse(file, { processUnexpected: true, processUnknown: true });
  // BibTeX's field for what is sorted by, which this reader does not know.
  const wrong = [...errors, ...warnings].filter(({ field_name }) => field_name !== 'key');
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return Object.values(entries).map((found) => entry.parse(found));
}

/** Reads a RIS file: for each record its tags with their values. Throws where it is none. */
export function readRis(file: string): readonly Readonly<Record<string, readonly unknown[]>>[] {
  const records = ris.read(file);
  if (records === null) throw new Error(`This is no RIS:\n${file}`);
  return records;
}
