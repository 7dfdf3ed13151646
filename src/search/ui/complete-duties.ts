import type { TermWeights } from '../index/term-weights.ts';
import { withFurther } from '../query/further.ts';
import type { Duties } from './duties.ts';
import { suggestPages } from './page-suggestions.ts';

/** Adds to the duties what only some queries and suggestions need: loaded after the first answer. */
export function completeDuties(duties: Duties, learnt?: TermWeights): Duties {
  return { ...duties, searchIndex: withFurther(duties.searchIndex, learnt), suggestPages };
}
