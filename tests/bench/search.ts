/** `npm run bench:search`: how often the search is right, by kind of query, beside other engines on the same records. */
import { brotliCompressSync } from 'node:zlib';

import { createIndex } from '../../src/search/index/search-index.ts';
import { findDuties } from '../../src/search/query/find-duties.ts';
import {
  labelledQueries,
  type LabelledQuery,
  measure,
  type OffTopicSet,
  offTopicQueries,
  QUERY_SETS,
} from '../support/labelled-queries.ts';
import { foundBy, loadSiteIndex, slipsOf, strayNames } from '../support/site-index.ts';
import { type Engine, miniSearch, miniSearchWithOurWords, rawPagefind } from './engines.ts';

const site = await loadSiteIndex();
const { duties, data, searchIndex, names } = site;

const engines: readonly Engine[] = [
  { name: 'the search index', find: (query) => Promise.resolve(foundBy(searchIndex, query)) },
  miniSearch(duties),
  miniSearchWithOurWords(duties),
  await rawPagefind(duties),
];

const percent = (part: number, all: number): string => (all === 0 ? '' : `${((100 * part) / all).toFixed(0)} %`);

async function row(label: string, queries: readonly LabelledQuery[], { find }: Engine) {
  const { first, inThree, empty, refused, asked, offTopic } = await measure(queries, find);
  const refusedOf = offTopic === 0 ? '' : `${refused} of ${offTopic}`;
  if (asked === 0) return { queries: label, first: '', 'in three': '', empty: '', refused: refusedOf };
  return {
    queries: label,
    first: `${first} of ${asked}, ${percent(first, asked)}`,
    'in three': `${inThree} of ${asked}, ${percent(inThree, asked)}`,
    empty: String(empty),
    refused: refusedOf,
  };
}

const offTopic = (name: OffTopicSet): LabelledQuery[] =>
  offTopicQueries(name).map((q) => ({ q, expect: [], kind: name }));

for (const engine of engines) {
  console.log(`\n${engine.name}`);
  const rows = [];
  for (const set of QUERY_SETS) {
    const queries = labelledQueries(set);
    rows.push(await row(set, queries, engine));
    for (const kind of new Set(queries.map((query) => query.kind))) {
      rows.push(
        await row(
          `  ${kind}`,
          queries.filter((query) => query.kind === kind),
          engine,
        ),
      );
    }
  }
  rows.push(await row('off-topic', offTopic('off-topic'), engine));
  rows.push(await row('off-topic, double meaning', offTopic('off-topic-double-meaning'), engine));
  rows.push(await row('off-topic, fresh', offTopic('off-topic-fresh'), engine));
  rows.push(await row('off-topic, casual', offTopic('off-topic-casual'), engine));
  rows.push(await row('off-topic, held out', offTopic('off-topic-held-out'), engine));
  console.table(rows);
  await engine.stop?.();
}

const slips = names.flatMap(({ name, owners }) => slipsOf(name).map((slip) => ({ slip, owners })));
const forgiven = slips.filter(({ slip, owners }) =>
  foundBy(searchIndex, slip)
    .slice(0, 3)
    .some((id) => owners.has(id)),
);
console.log(`\nnames that find their duty first: ${names.length - strayNames(site).length} of ${names.length}`);
console.log(`names with one slip that find it in three: ${forgiven.length} of ${slips.length}`);

/** Middle and 95th of a hundred, in milliseconds. */
function times(run: (query: string) => void, queries: readonly string[]): string {
  const taken = queries.map((query) => {
    const start = performance.now();
    run(query);
    return performance.now() - start;
  });
  taken.sort((a, b) => a - b);
  const at = (part: number): string => (taken[Math.floor(part * (taken.length - 1))] ?? 0).toFixed(2);
  return `${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`;
}

const typed = labelledQueries('queries').map(({ q }) => q);
const keystrokes = typed.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index + 1)));
const json = JSON.stringify(data);
console.log(`\nsize: ${json.length} bytes, ${brotliCompressSync(json).length} with Brotli`);
console.log(`to open: ${times(() => createIndex(data), typed.slice(0, 20))}`);
console.log(`a query: ${times((query) => findDuties(searchIndex, query), typed)}`);
console.log(`a letter typed: ${times((query) => findDuties(searchIndex, query, { typing: true }), keystrokes)}`);
