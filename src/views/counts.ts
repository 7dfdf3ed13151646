import type { Catalog } from '../model/catalog.ts';
import { judgeAll } from '../model/judgement.ts';
import type { Scope } from '../model/scope.ts';
import { VERDICT_VALUES, type VerdictValue } from '../model/verdict.ts';
import { READING_DEPTHS, type ReadingDepth } from '../schema/text.ts';

/** How much there is of everything, and how it is spread: the numbers that pages and social images state. */
export interface Counts {
  readonly sources: number;
  readonly coreSources: number;
  readonly texts: number;
  readonly textsByDepth: Readonly<Record<ReadingDepth, number>>;
  readonly claims: number;
  readonly reportedClaims: number;
  readonly claimsWithDuty: number;
  /** Pieces of work; personal qualities are counted apart. */
  readonly duties: number;
  readonly traits: number;
  readonly disputes: number;
  readonly quotes: number;
  readonly quotesChecked: number;
  readonly verdicts: Readonly<Record<Scope, Readonly<Record<VerdictValue, number>>>>;
}

function tally<Key extends string>(keys: readonly Key[], found: readonly Key[]): Record<Key, number> {
  // Every key of the closed list gets its number, which Object.fromEntries cannot express.
  return Object.fromEntries(keys.map((key) => [key, found.filter((one) => one === key).length])) as Record<Key, number>;
}

/** Counts the catalog. */
export function countsOf(catalog: Catalog): Counts {
  const { sources, claims, duties, disputes } = catalog;
  const texts = sources.flatMap((source) => source.texts);
  const judged = judgeAll(catalog);
  const verdictsIn = (scope: Scope) =>
    tally(
      VERDICT_VALUES,
      judged.map(({ verdict }) => verdict[scope].value),
    );
  return {
    sources: sources.length,
    coreSources: sources.filter(({ core }) => core).length,
    texts: texts.length,
    textsByDepth: tally(
      READING_DEPTHS,
      texts.map(({ read }) => read),
    ),
    claims: claims.length,
    reportedClaims: claims.filter(({ text, readIn }) => text.id !== readIn.id).length,
    claimsWithDuty: claims.filter((claim) => claim.duties.length > 0).length,
    duties: duties.filter(({ kind }) => kind === 'work').length,
    traits: duties.filter(({ kind }) => kind === 'trait').length,
    disputes: disputes.length,
    quotes: claims.filter(({ quote }) => quote).length,
    quotesChecked: claims.filter(({ quoteState }) => quoteState === 'checked').length,
    verdicts: {
      core: verdictsIn('core'),
      all: verdictsIn('all'),
      'until-2013': verdictsIn('until-2013'),
      'since-2014': verdictsIn('since-2014'),
    },
  };
}
