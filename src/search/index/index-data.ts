import { tokenise } from './tokeniser.ts';
import { smallness } from './stop-words.ts';
import { stem } from './stemmer.ts';

/** A duty as the lexicon is built from. */
export interface DutyWords {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly aliases: readonly string[];
}

/** A role or a source, and what people call it: names that are set aside, not searched for. */
export interface NamedThing {
  readonly id: string;
  readonly names: readonly string[];
}

export interface LexiconNames {
  readonly roles?: readonly NamedThing[];
  readonly sources?: readonly NamedThing[];
}

/** A duty as it travels to the browser. */
export interface DutyEntry {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The definition's words that are not in the name, without those of grammar. */
  readonly gist: string;
}

/** The lexicon as it travels to the browser: plain JSON. */
export interface LexiconData {
  readonly duties: readonly DutyEntry[];
  readonly roles: readonly NamedThing[];
  readonly sources: readonly NamedThing[];
}

/** The words of a definition that tell something and that the name does not hold already. */
function gist({ name, definition }: DutyWords): string {
  const seen = new Set(tokenise(name).map(({ word }) => stem(word)));
  return tokenise(definition)
    .map(({ word }) => word)
    .filter((word) => {
      if (seen.has(stem(word)) || smallness(word) === 'grammar') return false;
      seen.add(stem(word));
      return true;
    })
    .join(' ');
}

/**
 * In: the duties in the order in which equal matches are to stand, and the names to set aside.
 * Out: the lexicon as plain JSON, for `openLexicon`. Indexes are not in it: the browser makes them in a few
 * milliseconds, and the words alone compress best.
 */
export function buildLexicon(duties: readonly DutyWords[], names: LexiconNames = {}): LexiconData {
  return {
    duties: duties.map((duty) => ({
      id: duty.id,
      name: duty.name,
      aliases: [...duty.aliases],
      gist: gist(duty),
    })),
    roles: names.roles ?? [],
    sources: names.sources ?? [],
  };
}
