import { pluralise } from './formatting.ts';

/** What the pages that compare the sources show, in a sentence each. */

interface Counts {
  readonly duties: number;
  readonly sources: number;
}

export function matrixInWords({ duties, sources }: Counts): string {
  return `${pluralise(duties, 'duty', 'duties')} by ${pluralise(sources, 'source')}: whose job each source says it is, with a link from every answer to its evidence.`;
}

export function wholeMatrixInWords({ duties, sources }: Counts): string {
  return `What each of ${pluralise(sources, 'source')} says of ${pluralise(duties, 'duty', 'duties')}, by kind of source, with a link from every mark to its evidence.`;
}

export function positionsInWords(sources: number): string {
  return `Where ${pluralise(sources, 'source')} stand on whether community manager and social media manager are one job or two.`;
}
