import { tokenise } from './normalise.ts';
import { smallness } from './small-words.ts';
import { stem } from './stem.ts';
import type { DutyWords, LexiconData, LexiconNames } from './types.ts';

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
