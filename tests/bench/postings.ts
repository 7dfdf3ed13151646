/** `npm run bench:postings`: how well postings are read, line by line, beside a plain match of the duties' names. */
import { brotliCompressSync } from 'node:zlib';

import { packModel } from '../../src/posting-check/reader/model-file.ts';
import { LONGEST_POSTING, readPosting } from '../../src/posting-check/reader/read-posting.ts';
import {
  isRecognised,
  type LabelledPosting,
  measurePostings,
  pasted,
  postingSets,
} from '../support/labelled-postings.ts';
import { loadPostingModel } from '../support/posting-model.ts';

const started = performance.now();
const { model, catalog } = await loadPostingModel();
console.log(`learnt in ${(performance.now() - started).toFixed(0)} ms`);

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;

const names = catalog.duties.map(({ id, name, otherNames, searchTerms }) => ({
  id,
  names: [name, ...[...otherNames, ...searchTerms].map((one) => one.name)].map((one) => one.toLowerCase()),
}));
/** Duties of which a name or a search term stands in the line as it is. */
const byName = ({ lines }: LabelledPosting): string[][] =>
  lines.map(({ text }) => {
    const lower = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return names.filter(({ names: own }) => own.some((one) => lower.includes(` ${one} `))).map(({ id }) => id);
  });

const byReader = (posting: LabelledPosting): string[][] => {
  const { lines } = readPosting(model, pasted(posting));
  if (lines.length !== posting.lines.length) throw new Error(`${posting.id}: ${lines.length} lines were read.`);
  return lines.map(({ duties }) => duties.map(({ duty }) => duty));
};

const rows = [];
for (const set of Object.values(postingSets())) {
  for (const [reader, dutiesIn] of [
    ['the check', byReader],
    ['plain keywords', byName],
  ] as const) {
    const { precision, recall, f1, misread } = measurePostings(set, dutiesIn);
    const recognised = set.postings.filter((posting) => isRecognised(posting, readPosting(model, pasted(posting))));
    rows.push({
      postings: `${set.name} (${set.postings.length})`,
      reader,
      precision: percent(precision),
      recall: percent(recall),
      F1: percent(f1),
      'kind right': reader === 'the check' ? `${recognised.length} of ${set.postings.length}` : '',
    });
    if (reader !== 'the check' || set.name === 'ours, held out' || !process.argv.includes('--misread')) continue;
    for (const { text, missed, wrong } of misread)
      console.log(`  ${text} | missed ${missed.join(', ') || '–'} | wrong ${wrong.join(', ') || '–'}`);
    for (const posting of set.postings.filter((one) => !recognised.includes(one)))
      console.log(`  ${posting.id}: ${readPosting(model, pasted(posting)).titleClass}`);
  }
}
console.table(rows);

const json = JSON.stringify(packModel(model));
console.log(`the model: ${json.length} bytes, ${brotliCompressSync(json).length} with Brotli`);
const long = Object.values(postingSets())
  .flatMap(({ postings }) => postings.map(pasted))
  .join('\n')
  .repeat(5)
  .slice(0, LONGEST_POSTING);
const times = Array.from({ length: 7 }, () => {
  const start = performance.now();
  readPosting(model, long);
  return performance.now() - start;
}).sort((a, b) => a - b);
console.log(
  `${long.length} characters: ${(times[3] ?? 0).toFixed(0)} ms, the first time and slowest ${(times[6] ?? 0).toFixed(0)} ms`,
);
