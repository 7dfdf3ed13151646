import { type SearchEngine, withFurther } from '../../src/search/query/further.ts';
import { lazy } from '../../src/search/index/lazy.ts';
import { createIndex } from '../../src/search/index/search-index.ts';
import type { DutyDocument, IndexData } from '../../src/search/index/index-data.ts';
import { type QueryAnswer, answerQuery } from '../../src/search/query/answer-query.ts';
import type { Blend } from '../../src/search/query/blending.ts';
import { findDuties } from '../../src/search/query/find-duties.ts';
import { translate } from '../../src/search/query/languages.ts';
import { packTermWeights, unpackTermWeights } from '../../src/search/wire/term-weights-file.ts';
import { siteIndexData } from '../../src/search/wire/site-index.ts';
import { learnTermWeights } from '../../src/posting-check/learning/plans.ts';
import { siteCatalog } from './site-catalog.ts';

/** A name or a search term of a duty, with the duties (ids) that may stand first for it. */
export interface DutyName {
  readonly name: string;
  readonly duty: string;
  readonly owners: ReadonlySet<string>;
}

export interface SiteIndex {
  readonly duties: readonly DutyDocument[];
  readonly data: IndexData;
  readonly searchIndex: SearchEngine;
  /** Every name and search term of every duty, its own name first. */
  readonly names: readonly DutyName[];
}

async function load(): Promise<SiteIndex> {
  const catalog = await siteCatalog();
  const data = siteIndexData(catalog);
  const index = createIndex(data);
  const weights = unpackTermWeights(packTermWeights(learnTermWeights(catalog), index), index);
  const duties = catalog.duties.map(({ id, name, definition, otherNames, searchTerms }) => ({
    id,
    name,
    definition,
    aliases: [...otherNames, ...searchTerms].map((one) => one.name),
    otherNames: otherNames.length,
  }));
  const names = catalog.duties.flatMap(({ id, name, otherNames, searchTerms }) => [
    { name, duty: id, owners: new Set([id]) },
    ...[...otherNames, ...searchTerms].map((one) => ({
      name: one.name,
      duty: id,
      owners: new Set([id, ...one.sharedWith]),
    })),
  ]);
  return { duties, data, searchIndex: withFurther(index, weights), names };
}

/** The search index of the site as it is built, from `content/`: made once for all files of a ring. */
export const loadSiteIndex: () => Promise<SiteIndex> = lazy(load);

/** What answers a query, as the results page has it before any full text; translated where it is in another language. */
export const answerOf = (index: SearchEngine, query: string): QueryAnswer =>
  answerQuery(index, query, { exact: false, verdicts: new Map() }, translate(query));

export const blendOf = (index: SearchEngine, query: string): Blend => answerOf(index, query).blend;

/** Ids of the duties found, best first. */
export const foundBy = (index: SearchEngine, query: string): string[] =>
  blendOf(index, query).duties.map(({ id }) => id);

/** Names that do not bring a duty first that has them, and only such. */
export function strayNames({ searchIndex, names }: SiteIndex): string[] {
  return names.flatMap(({ name, duty, owners }) => {
    const { duties } = findDuties(searchIndex, name);
    const first = duties.filter(({ score }) => score === duties[0]?.score).map(({ id }) => id);
    const isRight = first.includes(duty) && first.every((id) => owners.has(id));
    return isRight ? [] : [`${duty}: "${name}" brings ${first.join(', ') || 'nothing'}`];
  });
}

const SHORTEST_MISSPELT = 6;
const LETTER = /\p{L}/u;

/** A name with one letter dropped, doubled or swapped with the next, at every place. */
export function slipsOf(name: string): string[] {
  if (name.length < SHORTEST_MISSPELT) return [];
  return Array.from(name).flatMap((letter, index) => {
    if (!LETTER.test(letter)) return [];
    const [before, after] = [name.slice(0, index), name.slice(index + 1)];
    const next = after.charAt(0);
    const swapped = LETTER.test(next) && next !== letter ? [before + next + letter + after.slice(1)] : [];
    return [before + after, before + letter + letter + after, ...swapped];
  });
}
