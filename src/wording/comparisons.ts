import { pluralise } from './formatting.ts';

/** What the pages that compare the sources show, in a sentence each. */

interface Counts {
  /** Duties that are pieces of work. */
  readonly duties: number;
  /** Those that are qualities of the person. */
  readonly traits: number;
  readonly sources: number;
}

/** "44 duties and 2 qualities": a quality is not counted as a duty. */
export function dutiesInWords({ duties, traits }: Pick<Counts, 'duties' | 'traits'>): string {
  const work = pluralise(duties, 'duty', 'duties');
  return traits === 0 ? work : `${work} and ${pluralise(traits, 'quality', 'qualities')}`;
}

export function matrixInWords(counts: Counts): string {
  return `${dutiesInWords(counts)} by ${pluralise(counts.sources, 'source')}: whose job each source says it is, with a link from every answer to its evidence.`;
}

export function wholeMatrixInWords(counts: Counts): string {
  return `What each of ${pluralise(counts.sources, 'source')} says of ${dutiesInWords(counts)}, by kind of source, with a link from every mark to its evidence.`;
}

export function positionsInWords(sources: number): string {
  return `Where ${pluralise(sources, 'source')} stand on whether community manager and social media manager are one job or two.`;
}
