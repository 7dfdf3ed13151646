import { UNIT_COSTS, weightedEditDistance } from '../search/index/edit-distance.ts';

/** The known id that is most like the given one, or undefined where none is near enough to be meant. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.ceil(given.length * 0.4));
  let best: { id: string; far: number } | undefined;
  for (const id of known) {
    if (Math.abs(id.length - given.length) > limit) continue;
    const far = weightedEditDistance(given, id, limit, UNIT_COSTS);
    if (far <= limit && (!best || far < best.far)) best = { id, far };
  }
  return best?.id;
}

/** How to mend an unknown id: the nearest one if there is one, else the advice. */
export function suggest(given: string, known: Iterable<string>, otherwise: string): string {
  const meant = nearest(given, known);
  return meant === undefined
    ? otherwise
    : `Did you mean "${meant}"? If not: ${otherwise.charAt(0).toLowerCase()}${otherwise.slice(1)}`;
}
