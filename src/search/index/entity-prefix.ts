import type { Entity } from './index-data.ts';

/** Shorter prefixes begin too many names. */
const SHORTEST_PREFIX = 3;

/** Ids of the entities of which a name, or a word of one, begins with what was typed so far. */
export function entitiesByPrefix(entities: readonly Entity[], typed: string): string[] {
  const prefix = typed.trim().toLowerCase();
  if (prefix.length < SHORTEST_PREFIX) return [];
  return entities
    .filter(({ names }) => names.some((name) => ` ${name}`.toLowerCase().includes(` ${prefix}`)))
    .map(({ id }) => id);
}
