import { type PageReference, pageKey } from '../../model/page-reference.ts';
import { answerQuery } from '../query/answer-query.ts';
import { type Blend, pinnedFirst } from '../query/blending.ts';
import { mayBeForeign } from '../query/foreign.ts';
import type { Translation } from '../query/languages.ts';
import { EXACT_MATCH_SCORE } from '../index/parameters.ts';
import { findStatements, mayQuote } from '../query/find-statements.ts';
import { type Passages, searchText } from '../query/full-text.ts';
import { type SearchState, isFiltered } from '../query/search-params.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import type { Duties } from './duties.ts';
import * as files from './later-files.ts';
import { failureOf } from './frame.ts';
import { TIMEOUT_MS, withTimeout } from './loader.ts';
import { loadPagefind } from './pagefind.ts';
import type { Question } from './result.ts';

/** What was found so far, in its order; more may be added at the end. */
export interface Findings {
  readonly state: SearchState;
  readonly blend: Blend | undefined;
  readonly question: Question;
  readonly records: readonly ListedRecord[];
  /** Where the full text found the words in a record, by `pageKey`. */
  readonly passages: ReadonlyMap<string, Passages>;
  /** `slow` where it does not answer yet; the last two where it failed. */
  readonly fullText: 'complete' | 'pending' | 'slow' | 'failed' | 'foreign';
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
    const file = await withTimeout(files.source(id), CLAIM_TIMEOUT_MS);
    return { id, name: duties.sourceNames.get(id) ?? id, file };
  });
  return { role: blend.role, sources: await Promise.all(sources) };
}

async function searchFullText(blend: Blend) {
  const { list, fullText } = await files.records();
  const engine = await loadPagefind(fullText);
  return { records: list, matches: await searchText(engine, list.length, blend.keywords) };
}

/** What a query means that may be in another language; undefined where it is not, or its words do not load. */
async function translationOf({ query, exact }: SearchState): Promise<Translation | undefined> {
  if (exact || !mayBeForeign(query)) return undefined;
  const languages = await import('../query/languages.ts').catch(() => undefined);
  return languages?.translate(query);
}

/** The statements in which the words of the query stand. A query of few words loads none. */
async function statementsFor(
  { query }: SearchState,
  { keywords }: Blend,
  timeout: number,
): Promise<readonly ListedRecord[]> {
  // The name of a role stands in most statements.
  if (!mayQuote(query) || keywords.length === 0) return [];
  const file = await withTimeout(files.statements(), timeout);
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
  const loading = files.records();
  void withTimeout(loading);
  if (query !== '') void withTimeout(loading.then(({ fullText }) => loadPagefind(fullText)));
}

/**
 * Finds the results of a search: first what the search index finds, then, below it, what the full text adds. Where that
 * does not come within `TIMEOUT_MS` after `since`, says so; it is added all the same when it comes late.
 */
export async function* findResults(state: SearchState, duties: Duties, since: number): AsyncGenerator<Findings> {
  const timeLeft = (): number => Math.max(TIMEOUT_MS - (performance.now() - since), 250);
  const recordsLoading = files.records().then(({ list }) => list);
  const recordsInTime = withTimeout(recordsLoading, timeLeft());
  const given = { exact: state.exact, verdicts: duties.verdicts };
  const answer = answerQuery(duties.searchIndex, state.query, given, await translationOf(state));
  const { searched, isMisspelt, language } = answer;
  const blend = state.query === '' ? undefined : answer.blend;
  const asked = blend ? questionOf(blend, duties) : Promise.resolve(NO_QUESTION);
  // What a source says has to be waited for only where it is the answer: where the source was asked for a topic.
  const isKnown = blend && (blend.duties.length > 0 || blend.sources.length === 0);
  const question = isKnown ? await asked : NO_QUESTION;
  const common = {
    state,
    blend,
    question,
    searched,
    isMisspelt,
    passages: new Map<string, Passages>(),
    ...(language === undefined ? {} : { language }),
  };

  const needsRecords = blend === undefined || isFiltered(state.filters) || blend.pinned.length > blend.duties.length;
  const known = listed(duties, needsRecords ? await recordsInTime : undefined);
  const recordsOf = (pages: readonly PageReference[], all: ReadonlyMap<string, ListedRecord>) =>
    pages.flatMap((page) => all.get(pageKey(page)) ?? []);
  if (blend === undefined) {
    // Without a query all records are listed; until they are there, the duties are.
    if (!(await recordsInTime)) yield { ...common, records: [...known.values()], fullText: 'slow' };
    const late = await recordsLoading.catch(failureOf);
    yield typeof late === 'string'
      ? { ...common, records: [...known.values()], fullText: late }
      : { ...common, records: late, fullText: 'complete' };
    return;
  }
  yield { ...common, records: recordsOf(blend.pinned, known), fullText: 'pending' };

  const quoting = statementsFor(state, blend, timeLeft());
  const matching = searchFullText(blend).catch(failureOf);
  const inTime = await withTimeout(matching, timeLeft());
  const withoutText = async (fullText: 'slow' | 'failed' | 'foreign'): Promise<Findings> => {
    const all = listed(duties, await withTimeout(recordsLoading, 0));
    return { ...common, records: quotingFirst(blend, await quoting, recordsOf(blend.pinned, all)), fullText };
  };
  if (inTime === undefined) yield await withoutText('slow');
  const late = inTime ?? (await matching);
  if (typeof late === 'string') {
    yield await withoutText(late);
    return;
  }
  const { records, matches } = late;
  const byTextId = new Map(records.map((record) => [record.textId, record]));
  const found = matches.flatMap(({ id, ...passages }) => {
    const record = byTextId.get(id);
    return record === undefined ? [] : [{ record, passages }];
  });
  const order = pinnedFirst(
    blend.pinned,
    found.map(({ record }) => record),
  );
  yield {
    ...common,
    question: await asked,
    records: quotingFirst(blend, await quoting, recordsOf(order, listed(duties, records))),
    passages: new Map(found.map(({ record, passages }) => [pageKey(record), passages])),
    fullText: 'complete',
  };
}
