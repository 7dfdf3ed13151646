import { readFile, writeFile } from 'node:fs/promises';

import { suggest } from '../rules/nearest.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';
import { textOfBytes } from './decode.ts';
import { fingerprintOf, isQuotedFrom } from './fingerprint.ts';
import { type Loaded, loadContent } from './load-catalog.ts';

/** `npm run fingerprint -- <text id> <file>`: fingerprints a text that was read, so that its quotes can be checked. */
const [id, file] = process.argv.slice(2);

/** Claims whose quotation stands in the fingerprint that there is and not in the new one, which must be of another text. */
function lostQuotations({ content }: Loaded, made: Fingerprint): string[] {
  const earlier = content.fingerprints.find(({ data }) => data.text === made.text)?.data;
  if (!earlier) return [];
  return content.claims
    .flatMap(({ data }) => data.claims)
    .filter(({ text, readIn = text }) => readIn === made.text)
    .filter(({ quote }) => quote && isQuotedFrom(quote.words, earlier) && !isQuotedFrom(quote.words, made))
    .map((claim) => claim.id);
}

async function make(text: string, from: string): Promise<string> {
  const loaded = await loadContent('content');
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
  const target = `content/fingerprints/${text}.json`;
  // One hash a line, so that a change of the text shows as the lines that changed.
  await writeFile(target, `${JSON.stringify(made, null, 1).replace(/^ +/gm, '')}\n`);
  return `${target}: ${made.words} words, ${made.windows.length} windows.`;
}

try {
  if (id === undefined || file === undefined) throw new Error('Usage: npm run fingerprint -- <text id> <file>');
  console.log(await make(id, file));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
