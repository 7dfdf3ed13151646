import { createHash } from 'node:crypto';

import type { Catalog } from '../model/catalog.ts';
import { answersFile } from '../search/wire/answers-file.ts';
import { statementsFile } from '../search/wire/statements-file.ts';
import { packSuggestions, suggestionsOf } from '../search/wire/pack-suggestions.ts';

/** Digits that tell editions apart. */
const LENGTH = 8;

/**
 * Names the edition of the site that the search's files belong to, by what they hold: pages and scripts of an edition
 * take no file of another (src/search/wire/versioned.ts).
 */
export function searchEdition(catalog: Catalog): string {
  const files = [packSuggestions(suggestionsOf(catalog)), answersFile(catalog), statementsFile(catalog)];
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, LENGTH);
}
