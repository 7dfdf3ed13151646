import type { LexiconData, NamedThing } from '../index/index-data.ts';
import { type VerdictValue, isVerdict } from '../../model/verdict.ts';

/** A duty as it is suggested while one types. */
export interface Suggestion {
  readonly verdict: VerdictValue;
  readonly count: string;
}

/** What is suggested from, on every page but the search page. */
export interface Suggestions {
  readonly lexicon: LexiconData;
  /** In the order of the lexicon's duties. */
  readonly verdicts: readonly Suggestion[];
}

/**
 * `search/suggestions.json`, of which every byte is waited for: a line for each thing, its parts with a bar between
 * them. Of a duty id, verdict, count, gist, name and other names; of a role or a source its id and its names.
 */
export interface SuggestionsFile {
  readonly duties: readonly string[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
}

const BAR = '|';

function line(...parts: readonly string[]): string {
  const barred = parts.find((part) => part.includes(BAR));
  if (barred !== undefined)
    throw new Error(`"${barred}" holds "${BAR}", which parts the names in search/suggestions.json`);
  return parts.join(BAR);
}

/** In: what is suggested from. Out: the file. Throws where a name holds a bar. */
export function packSuggestions({ lexicon, verdicts }: Suggestions): SuggestionsFile {
  const thing = ({ id, names }: NamedThing): string => line(id, ...names);
  return {
    duties: lexicon.duties.map(({ id, name, aliases, gist }, place) =>
      line(id, verdicts[place]?.verdict ?? '', verdicts[place]?.count ?? '', gist, name, ...aliases),
    ),
    roles: lexicon.roles.map(thing),
    sources: lexicon.sources.map(thing),
  };
}

function thingIn(packed: string): NamedThing {
  const [id = '', ...names] = packed.split(BAR);
  return { id, names };
}

/** In: the file. Out: what was packed. */
export function unpackSuggestions(file: SuggestionsFile): Suggestions {
  const duties = file.duties.map((packed) => {
    const [id = '', verdict = '', count = '', gist = '', name = '', ...aliases] = packed.split(BAR);
    // "Given to neither" is a verdict: it must not stand for one that is missing.
    if (!isVerdict(verdict)) throw new Error(`${id} has no verdict.`);
    return { entry: { id, name, aliases, gist }, said: { verdict, count } };
  });
  return {
    lexicon: {
      duties: duties.map(({ entry }) => entry),
      roles: file.roles.map(thingIn),
      sources: file.sources.map(thingIn),
    },
    verdicts: duties.map(({ said }) => said),
  };
}
