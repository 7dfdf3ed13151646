import { type PageReference, pageKey } from '../../model/page-reference.ts';
import { answerQuery } from '../query/answer-query.ts';
import { type Blend, pinnedFirst } from '../query/blending.ts';
import { translate } from '../query/languages.ts';
import { EXACT_MATCH_SCORE } from '../index/parameters.ts';
import { findStatements, mayQuote } from '../query/find-statements.ts';
import { searchText } from '../query/full-text.ts';
import { type SearchState, isFiltered } from '../query/search-params.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import type { Duties } from './duties.ts';
import * as files from './files.ts';
import { loadPagefind } from './pagefind.ts';
import type { Question } from './result.ts';

/** What was found so far, in its order; more may be added at the end. */
export interface Findings {
  readonly state: SearchState;
  readonly blend: Blend | undefined;
  readonly question: Question;
  readonly records: readonly ListedRecord[];
  /** The words that the full text found in a record, by `pageKey`. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly fullText: 'complete' | 'pending' | 'unavailable';
  /** The language that was asked in, where that is not English, and what was searched for. */
  readonly language?: string;
  readonly searched: string;
  /** Whether the query's spelling could be corrected. */
  readonly isMisspelt: boolean;
}

const NO_QUESTION: Question = { role: undefined, sources: [] };

/** How long the claim of a named source is waited for, which is the answer to a question that names one. */
const CLAIM_TIMEOUT_MS = 1200;

/** The records by `pageKey`. Duties can be listed by what the page has; everything else needs the records. */
function listed(duties: Duties, records: readonly ListedRecord[] | undefined): ReadonlyMap<string, ListedRecord> {
  const inPage = [...duties.verdicts].map(([id, { verdict }]): ListedRecord => ({
    textId: '',
    kind: 'duty',
    id,
    verdict,
    roles: [],
    sources: [],
  }));
  return new Map((records ?? inPage).map((record) => [pageKey(record), record]));
}

async function questionOf(blend: Blend, duties: Duties): Promise<Question> {
  const sources = blend.sources.map(async (id) => {
    const file = await files.withTimeout(files.source(id), CLAIM_TIMEOUT_MS);
    return { id, name: duties.sourceNames.get(id) ?? id, file };
  });
  return { role: blend.role, sources: await Promise.all(sources) };
}

async function searchFullText(blend: Blend, recordsLoading: Promise<readonly ListedRecord[]>) {
  const [engine, records] = await Promise.all([loadPagefind(), recordsLoading]);
  return { records, matches: await searchText(engine, records.length, blend.keywords) };
}

/** The statements in which the words of the query stand. A query of few words loads none. */
async function statementsFor(
  { query }: SearchState,
  { keywords }: Blend,
  timeout: number,
): Promise<readonly ListedRecord[]> {
  // The name of a role stands in most statements.
  if (!mayQuote(query) || keywords.length === 0) return [];
  const file = await files.withTimeout(files.statements(), timeout);
  return findStatements(query, file?.statements ?? []).map(({ id, by, says, roles, source }) => ({
    textId: '',
    kind: 'claim',
    id,
    title: by,
    summary: says,
    roles,
    sources: [source],
  }));
}

/** Statements of the very words lead, but for a duty that is called so. */
function quotingFirst(
  { duties: [best] }: Blend,
  quoting: readonly ListedRecord[],
  others: readonly ListedRecord[],
): readonly ListedRecord[] {
  const ahead = (best?.score ?? 0) >= EXACT_MATCH_SCORE ? 1 : 0;
  return [...others.slice(0, ahead), ...quoting, ...others.slice(ahead)];
}

/** Starts to load what a search will need beside the duties. */
export function prefetch({ query }: SearchState): void {
  void files.withTimeout(files.records());
  if (query !== '') void files.withTimeout(loadPagefind());
}

/**
 * Finds the results of a search: first what the search index finds, then, below it, what the full text adds. Where that
 * does not come within `TIMEOUT_MS` after `since`, says so; it is added all the same when it comes late.
 */
export async function* findResults(state: SearchState, duties: Duties, since: number): AsyncGenerator<Findings> {
  const timeLeft = (): number => Math.max(files.TIMEOUT_MS - (performance.now() - since), 250);
  const recordsLoading = files.withTimeout(files.records(), timeLeft());
  const given = { exact: state.exact, verdicts: duties.verdicts };
  const answer = answerQuery(duties.searchIndex, state.query, given, state.exact ? undefined : translate(state.query));
  const { searched, isMisspelt, language } = answer;
  const blend = state.query === '' ? undefined : answer.blend;
  const asked = blend ? questionOf(blend, duties) : Promise.resolve(NO_QUESTION);
  // What a source says has to be waited for only where it is the answer: where the source was asked for a topic.
  const isKnown = blend && (blend.duties.length > 0 || blend.sources.length === 0);
  const question = isKnown ? await asked : NO_QUESTION;
  const common = { state, blend, question, searched, isMisspelt, ...(language === undefined ? {} : { language }) };

  const needsRecords = blend === undefined || isFiltered(state.filters) || blend.pinned.length > blend.duties.length;
  const known = listed(duties, needsRecords ? await recordsLoading : undefined);
  const recordsOf = (pages: readonly PageReference[], all: ReadonlyMap<string, ListedRecord>) =>
    pages.flatMap((page) => all.get(pageKey(page)) ?? []);
  if (blend === undefined) {
    const records = await recordsLoading;
    yield { ...common, records: [...known.values()], words: new Map(), fullText: records ? 'complete' : 'unavailable' };
    return;
  }
  yield { ...common, records: recordsOf(blend.pinned, known), words: new Map(), fullText: 'pending' };

  const quoting = statementsFor(state, blend, timeLeft());
  const matching = searchFullText(blend, files.records());
  const inTime = await files.withTimeout(matching, timeLeft());
  if (!inTime)
    yield {
      ...common,
      records: quotingFirst(
        blend,
        await quoting,
        recordsOf(blend.pinned, listed(duties, await files.withTimeout(recordsLoading, 0))),
      ),
      words: new Map(),
      fullText: 'unavailable',
    };
  const late = inTime ?? (await matching.catch(() => undefined));
  if (!late) return;
  const { records, matches } = late;
  const byTextId = new Map(records.map((record) => [record.textId, record]));
  const found = matches.flatMap(({ id, words }) => {
    const record = byTextId.get(id);
    return record === undefined ? [] : [{ record, words }];
  });
  const order = pinnedFirst(
    blend.pinned,
    found.map(({ record }) => record),
  );
  yield {
    ...common,
    question: await asked,
    records: quotingFirst(blend, await quoting, recordsOf(order, listed(duties, records))),
    words: new Map(found.map(({ record, words }) => [pageKey(record), words])),
    fullText: 'complete',
  };
}
