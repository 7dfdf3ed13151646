import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { suggest } from '../rules/nearest.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';
import { textOfBytes } from './decode.ts';
import { fingerprintOf, isQuotedFrom } from './fingerprint.ts';
import { type Loaded, loadContent } from './load-catalog.ts';

/** Claims whose quotation is in the earlier fingerprint and not in the new one, which must be of another text. */
function lostQuotations({ content }: Loaded, made: Fingerprint): string[] {
  const earlier = content.fingerprints.find(({ data }) => data.text === made.text)?.data;
  if (!earlier) return [];
  return content.claims
    .flatMap(({ data }) => data.claims)
    .filter(({ text, readIn = text }) => readIn === made.text)
    .filter(({ quote }) => quote && isQuotedFrom(quote.words, earlier) && !isQuotedFrom(quote.words, made))
    .map((claim) => claim.id);
}

/**
 * Fingerprints the words of a file as those of a text, in the folder of the content.
 * @returns what was written, in words
 * @throws an error that says why nothing was written: an earlier fingerprint stays as it was
 */
export async function writeFingerprint(folder: string, text: string, from: string): Promise<string> {
  const loaded = await loadContent(folder);
  const { textById } = loaded.catalog;
  if (!textById.has(text)) {
    throw new Error(`"${text}" is no text. ${suggest(text, textById.keys(), 'Add the text to its source first.')}`);
  }
  const words = textOfBytes(await readFile(from));
  if (words === undefined) throw new Error(`${from} is no text in UTF-8: save its words as plain text first.`);
  const made = fingerprintOf(words, text);
  if (made.words < 3) throw new Error(`${from} holds ${made.words} words; a fingerprint needs at least three.`);
  const lost = lostQuotations(loaded, made);
  if (lost.length > 0) {
    throw new Error(
      `${from} does not hold the quotations of ${lost.join(', ')}, which the fingerprint that there is has: ` +
        'it may be another text. If it is the right one, remove that fingerprint first.',
    );
  }
  const target = join(folder, 'fingerprints', `${text}.json`);
  // One hash a line, so that a change of the text shows as the lines that changed.
  await writeFile(target, `${JSON.stringify(made, null, 1).replace(/^ +/gm, '')}\n`);
  return `${target}: ${made.words} words, ${made.windows.length} windows.`;
}
