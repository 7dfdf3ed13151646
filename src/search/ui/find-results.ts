import { searchText } from '../query/full-text.ts';
import { type Plan, joined, planResults } from '../query/blending.ts';
import type { ListedRecord } from '../wire/records-file.ts';
import { findListedDuties } from '../query/segmentation.ts';
import { type SearchState, isFiltered } from '../query/search-params.ts';
import type { Duties } from './duties.ts';
import { PATIENCE, inTime } from './files.ts';
import * as files from './files.ts';
import { openPagefind } from './pagefind.ts';
import type { Question } from './result.ts';

/** What was found so far, in its order; more may be added at the end. */
export interface Findings {
  readonly state: SearchState;
  readonly plan: Plan | undefined;
  readonly question: Question;
  readonly records: readonly ListedRecord[];
  /** Words that the full text found in a record, by address. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Whether the full text is in, is awaited, or cannot be had. */
  readonly fullText: 'in' | 'awaited' | 'missing';
  /** Whether the query's spelling could be put right. */
  readonly isMisspelt: boolean;
}

const NO_QUESTION: Question = { role: undefined, sources: [] };

/** How long the claim of a named source is waited for, which is the answer to a question that names one. */
const PATIENCE_FOR_CLAIMS = 1200;

/** Duties need no more than the page has to be listed; everything else does. */
function listed(duties: Duties, records: readonly ListedRecord[] | undefined): ReadonlyMap<string, ListedRecord> {
  const inPage = [...duties.said].map(([id, { verdict }]): ListedRecord => ({
    id: '',
    address: `/duties/${id}/`,
    kind: 'duty',
    verdict,
    roles: [],
    sources: [],
  }));
  return new Map((records ?? inPage).map((record) => [record.address, record]));
}

async function questionOf(plan: Plan, duties: Duties): Promise<Question> {
  const sources = plan.sources.map(async (id) => {
    const file = await inTime(files.source(id), PATIENCE_FOR_CLAIMS);
    return { id, name: duties.sourceNames.get(id) ?? id, file };
  });
  return { role: plan.role, sources: await Promise.all(sources) };
}

async function fullText(plan: Plan, recordsComing: Promise<readonly ListedRecord[]>) {
  const [engine, records] = await Promise.all([openPagefind(), recordsComing]);
  return { records, matches: await searchText(engine, records.length, plan.words) };
}

/** Sets out for what a search will need, beside the duties. */
export function prepare({ query }: SearchState): void {
  void inTime(files.records());
  if (query !== '') void inTime(openPagefind());
}

/**
 * Finds what answers a state of the search: first what the lexicon knows, then, under it, what the full text adds.
 * Where that does not come by `PATIENCE` after `since`, says so; late is better than never, and goes below what stands.
 */
export async function* find(state: SearchState, duties: Duties, since: number): AsyncGenerator<Findings> {
  const left = (): number => Math.max(PATIENCE - (performance.now() - since), 250);
  const recordsComing = inTime(files.records(), left());
  const answer = findListedDuties(duties.lexicon, state.query);
  const plan =
    state.query === '' ? undefined : planResults(state.query, answer, { exact: state.exact, said: duties.said });
  const asked = plan ? questionOf(plan, duties) : Promise.resolve(NO_QUESTION);
  // What a source says is the answer only where it was asked for a topic, and it is all that has to be waited for.
  const isKnown = plan && (plan.duties.length > 0 || plan.sources.length === 0);
  const question = isKnown ? await asked : NO_QUESTION;
  const common = { state, plan, question, isMisspelt: answer.corrected !== undefined };

  const needsRecords = plan === undefined || isFiltered(state.filters) || plan.lead.length > plan.duties.length;
  const known = listed(duties, needsRecords ? await recordsComing : undefined);
  const at = (addresses: readonly string[], all: ReadonlyMap<string, ListedRecord>) =>
    addresses.flatMap((address) => all.get(address) ?? []);
  if (plan === undefined) {
    const records = await recordsComing;
    yield { ...common, records: [...known.values()], words: new Map(), fullText: records ? 'in' : 'missing' };
    return;
  }
  yield { ...common, records: at(plan.lead, known), words: new Map(), fullText: 'awaited' };

  const matching = fullText(plan, files.records());
  const inGoodTime = await inTime(matching, left());
  if (!inGoodTime)
    yield {
      ...common,
      records: at(plan.lead, listed(duties, await inTime(recordsComing, 0))),
      words: new Map(),
      fullText: 'missing',
    };
  const late = inGoodTime ?? (await matching.catch(() => undefined));
  if (!late) return;
  const { records, matches } = late;
  const addressOf = new Map(records.map(({ id, address }) => [id, address]));
  const found = matches.flatMap(({ id, words }): [string, readonly string[]][] => {
    const address = addressOf.get(id);
    return address === undefined ? [] : [[address, words]];
  });
  const order = joined(
    plan.lead,
    found.map(([address]) => address),
  );
  yield {
    ...common,
    question: await asked,
    records: at(order, listed(duties, records)),
    words: new Map(found),
    fullText: 'in',
  };
}
