import { type VerdictValue, isVerdict } from '../../model/verdict.ts';
import type { Entity, IndexData } from '../index/index-data.ts';

/** What is said of a duty while one types. */
export interface VerdictSummary {
  readonly verdict: VerdictValue;
  readonly count: string;
}

/** What autocomplete suggests from, on every page but that of results. */
export interface Suggestions {
  readonly indexData: IndexData;
  /** In the order of the duties in `indexData`. */
  readonly verdicts: readonly VerdictSummary[];
}

/**
 * `search/suggestions.json`, of which every byte is waited for: a line for each duty, role and source, its parts with a
 * bar between them. Of a duty id, verdict, count, definition terms, number of other names, name, other names and
 * search terms; of an entity id and names.
 */
export interface SuggestionsFile {
  readonly duties: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
}

/** Between the parts of a line. */
export const BAR = '|';

function entityIn(packed: string): Entity {
  const [id = '', ...names] = packed.split(BAR);
  return { id, names };
}

/** Unpacks the suggestions. Throws if a verdict is missing. */
export function unpackSuggestions(file: SuggestionsFile): Suggestions {
  const duties = file.duties.map((packed) => {
    const [id = '', verdict = '', count = '', definitionTerms = '', otherNames = '', name = '', ...aliases] =
      packed.split(BAR);
    // "Not assigned" is a verdict: it must not stand for one that is missing.
    if (!isVerdict(verdict)) throw new Error(`${id} has no verdict.`);
    return {
      entry: { id, name, aliases, otherNames: Number(otherNames), definitionTerms },
      verdict: { verdict, count },
    };
  });
  return {
    indexData: {
      duties: duties.map(({ entry }) => entry),
      roles: file.roles.map(entityIn),
      sources: file.sources.map(entityIn),
    },
    verdicts: duties.map((duty) => duty.verdict),
  };
}
