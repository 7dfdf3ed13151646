import type { Comparison } from '../urls/comparisons.ts';
import type { Catalog } from '../model/catalog.ts';
import { positionCounts } from '../views/comparison.ts';
import { thenAndNowOf } from '../views/eras.ts';
import { shiftInWords } from '../wording/eras.ts';
import { countsOf } from '../views/counts.ts';
import { matrixInWords, positionsInWords, wholeMatrixInWords } from '../wording/comparisons.ts';

/** What a page that compares the sources shows, in a sentence: for its description, its links and its citation. */
export function comparisonSentence(catalog: Catalog, comparison: Comparison): string {
  const counts = countsOf(catalog);
  switch (comparison) {
    case 'matrix':
      return matrixInWords(counts);
    case 'wholeMatrix':
      return wholeMatrixInWords(counts);
    case 'positions':
      return positionsInWords(positionCounts(catalog).positions);
    case 'thenAndNow':
      return shiftInWords(thenAndNowOf(catalog).shifts);
    default:
      return comparison satisfies never;
  }
}
