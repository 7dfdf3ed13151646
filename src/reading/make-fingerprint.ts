import { readFile, writeFile } from 'node:fs/promises';

import { fingerprintOf } from './fingerprint.ts';
import { loadCatalog } from './load-catalog.ts';
import { suggest } from '../rules/nearest.ts';

/** `npm run fingerprint -- <text id> <file>`: fingerprints a text that was read, so that its quotes can be checked. */
const [id, file] = process.argv.slice(2);

async function make(text: string, from: string): Promise<string> {
  const { catalog } = await loadCatalog('content');
  if (!catalog.textById.has(text)) {
    throw new Error(
      `"${text}" is no text. ${suggest(text, catalog.textById.keys(), 'Add the text to its source first.')}`,
    );
  }
  const made = fingerprintOf(await readFile(from, 'utf8'), text);
  if (made.words < 3) throw new Error(`${from} holds ${made.words} words; a fingerprint needs at least three.`);
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
