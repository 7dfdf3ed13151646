import { stem } from './stemmer.ts';
import { wordClass } from './stop-words.ts';
import { tokenise } from './tokeniser.ts';

/** A duty as it is indexed: the document of this search index. */
export interface DutyDocument {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** Other names, then search terms. */
  readonly aliases: readonly string[];
  /** How many of the aliases are other names, which readers are shown. */
  readonly otherNames: number;
}

/** A role or a source, and what people call it: recognised in queries by name, not indexed. */
export interface Entity {
  readonly id: string;
  readonly names: readonly string[];
}

export interface IndexEntities {
  readonly roles?: readonly Entity[];
  readonly sources?: readonly Entity[];
}

/** A duty as it travels to the browser. */
export interface IndexedDuty {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly otherNames: number;
  /** The words of the definition that are not in the name, without function words. */
  readonly definitionTerms: string;
}

/** What the search index is made of, as it travels to the browser: plain JSON. */
export interface IndexData {
  readonly duties: readonly IndexedDuty[];
  readonly roles: readonly Entity[];
  readonly sources: readonly Entity[];
}

function definitionTermsOf({ name, definition }: DutyDocument): string {
  const seen = new Set(tokenise(name).map(({ word }) => stem(word)));
  return tokenise(definition)
    .map(({ word }) => word)
    .filter((word) => {
      if (seen.has(stem(word)) || wordClass(word) === 'function') return false;
      seen.add(stem(word));
      return true;
    })
    .join(' ');
}

/**
 * Makes the data of a search index, for `createIndex`. The duties stand in the order in which equal matches are listed.
 * There is no posting in it: the browser makes the inverted index in a few milliseconds, and words alone compress best.
 */
export function buildIndexData(duties: readonly DutyDocument[], entities: IndexEntities = {}): IndexData {
  return {
    duties: duties.map((duty) => ({
      id: duty.id,
      name: duty.name,
      aliases: [...duty.aliases],
      otherNames: duty.otherNames,
      definitionTerms: definitionTermsOf(duty),
    })),
    roles: entities.roles ?? [],
    sources: entities.sources ?? [],
  };
}
