import type { NamedThing } from '../index/types.ts';

/** Two letters begin too many names. */
const SHORTEST = 3;

/** Ids of the things of which a name, or a word of one, begins as what was typed so far. */
export function begunNames(things: readonly NamedThing[], typed: string): string[] {
  const begun = typed.trim().toLowerCase();
  if (begun.length < SHORTEST) return [];
  return things
    .filter(({ names }) => names.some((name) => ` ${name}`.toLowerCase().includes(` ${begun}`)))
    .map(({ id }) => id);
}
