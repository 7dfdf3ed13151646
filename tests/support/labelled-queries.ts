import { join } from 'node:path';

import { z } from 'astro/zod';

import { ROOT, readJson } from './paths.ts';

/** A query as people type it, and the duties that are right first: none where it is of something else. */
const labelledQuery = z.strictObject({ q: z.string(), expect: z.array(z.string()), kind: z.string() });
export type LabelledQuery = z.infer<typeof labelledQuery>;

const figures = z.strictObject({
  /** Queries with the right duty first, and in the first three. */
  first: z.number(),
  inThree: z.number(),
  /** Queries of the subject that find nothing. */
  empty: z.number(),
  /** Queries of something else that find nothing. */
  refused: z.number(),
});

/** `search-floors.json`: no figure may become worse than this; a floor only rises. */
const floors = z.strictObject({
  queries: figures,
  queriesOwn: figures,
  queriesUnseen: figures,
  queriesFresh: figures,
  queriesHeldOut: figures,
  queriesCasual: figures,
  /** Of the off-topic queries that were written fresh. */
  offTopicFreshRefused: z.number(),
  /** Of those that were written together with the queries that are held out. */
  offTopicHeldOutRefused: z.number(),
  /** Of those written together with the casual ones. */
  offTopicCasualRefused: z.number(),
  /** Of the off-topic queries that mean something else by a duty's words. */
  doubleMeaningRefused: z.number(),
  /** The part of misspelt names that bring their duty among the first three. */
  misspeltNames: z.number(),
});

const fixture = (name: string): unknown => readJson(join(ROOT, 'tests/fixtures', name));

/**
 * Labelled queries: the first fifty; our own; and those written by people who had not seen the other names, which show
 * how the search does on what it was not made for. Nothing may be tuned to a single one of these; the fresh ones are from
 * the duties' names and definitions alone, the casual ones, as people write on a phone or tell at work, from the
 * definitions. Those held out were written likewise, before a round of changes: what they
 * miss is looked at by nobody who changes the search, only how often.
 */
export const QUERY_SETS = [
  'queries',
  'queries-own',
  'queries-unseen',
  'queries-fresh',
  'queries-casual',
  'queries-held-out',
] as const;
export type QuerySet = (typeof QUERY_SETS)[number];

export const labelledQueries = (name: QuerySet): LabelledQuery[] =>
  z.array(labelledQuery).parse(fixture(`${name}.json`));

/** Queries of something else: ordinary ones, or those made of words that duties are named by ("platform shoes"). */
export const offTopicQueries = (name: OffTopicSet): string[] => z.array(z.string()).parse(fixture(`${name}.json`));

export type OffTopicSet =
  | 'off-topic'
  | 'off-topic-double-meaning'
  | 'off-topic-fresh'
  | 'off-topic-casual'
  | 'off-topic-held-out';

export const searchFloors = (): z.infer<typeof floors> => floors.parse(fixture('search-floors.json'));

export interface Figures extends z.infer<typeof figures> {
  /** Queries of the subject, and of something else. */
  readonly asked: number;
  readonly offTopic: number;
  /** What went wrong, a line each. */
  readonly misses: readonly string[];
}

/** Asks every query and counts; `find` gives ids of duties, best first. */
export async function measure(
  queries: readonly LabelledQuery[],
  find: (query: string) => readonly string[] | Promise<readonly string[]>,
): Promise<Figures> {
  const counts = { first: 0, inThree: 0, empty: 0, refused: 0, asked: 0, offTopic: 0 };
  const misses: string[] = [];
  for (const { q, expect } of queries) {
    const found = await find(q);
    if (expect.length === 0) {
      counts.offTopic += 1;
      if (found.length === 0) counts.refused += 1;
      else misses.push(`"${q}" should find nothing, finds ${found.slice(0, 3).join(', ')}`);
      continue;
    }
    counts.asked += 1;
    const rank = found.findIndex((id) => expect.includes(id));
    if (rank === 0) counts.first += 1;
    else misses.push(`"${q}" should find ${expect.join(' or ')}, finds ${found.slice(0, 3).join(', ') || 'nothing'}`);
    if (rank !== -1 && rank < 3) counts.inThree += 1;
    if (found.length === 0) counts.empty += 1;
  }
  return { ...counts, misses };
}
