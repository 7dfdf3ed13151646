import { editCost, differingLetters, lettersOf } from './edit-distance.ts';
import { SMALL_WORDS } from './stop-words.ts';
import { american } from './stemmer.ts';
import { baseForms } from './lemmatiser.ts';

/** In: what is sought, a list sorted by code unit. Out: the first place in it that does not come before. */
export function placeOf(sought: string, sorted: readonly string[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < sought) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** In: a beginning, a list sorted by code unit. Out: all in it that begin so, in their order. */
export function beginningWith(beginning: string, sorted: readonly string[]): readonly string[] {
  const from = placeOf(beginning, sorted);
  let to = from;
  while (sorted[to]?.startsWith(beginning) ?? false) to += 1;
  return sorted.slice(from, to);
}

/** A word that may have been meant, and how sure that is (0 to 1). */
export interface Suggestion {
  readonly word: string;
  readonly sure: number;
}

export interface Speller {
  /** In: a folded word that is not known. Out: known words near to it, the likeliest first. */
  readonly suggest: (word: string) => readonly Suggestion[];
  /** In: the beginning of a word. Out: known words that begin so, or nearly so, the shortest first. */
  readonly complete: (beginning: string) => readonly Suggestion[];
}

interface Known {
  readonly word: string;
  /** In American spelling, so that "reconizing" is no farther from "recognise" than from "recognize". */
  readonly spelt: string;
  readonly letters: number;
}

/** Shorter words have too many neighbours; longer ones are pasted, not typed. */
const SHORTEST = 4;
const LONGEST = 24;
/** The least that a slip costs. */
const CHEAPEST_SLIP = 0.6;
/** How much dearer than the best suggestion another may be, and how many there are. */
const MARGIN = 0.35;
const SUGGESTIONS = 5;
const COMPLETIONS = 40;
const MEMORY = 2000;
/** So long must be what is left of a word without its ending. */
const SHORTEST_BASE = 6;

/** How many slips are forgiven, as `editCost` counts: in four letters no wrong one. */
function allowance(length: number): number {
  if (length <= 4) return 1;
  return length < 8 ? 1.45 : 2.3;
}

const sureness = (cost: number, length: number): number => 1 - (1.2 * cost) / length;

/** In: the vocabulary, folded. Out: what corrects and completes words by it. */
export function speller(vocabulary: readonly string[]): Speller {
  const sorted = [...new Set(vocabulary)].sort();
  const byLength = new Map<number, Known[]>();
  for (const word of new Set([...sorted, ...SMALL_WORDS])) {
    const spelt = american(word);
    const known = { word, spelt, letters: lettersOf(spelt) };
    const others = byLength.get(spelt.length);
    if (others === undefined) byLength.set(spelt.length, [known]);
    else others.push(known);
  }

  const look = (typed: string): readonly Suggestion[] => {
    const word = american(typed);
    const limit = allowance(word.length);
    const reach = Math.floor(limit / CHEAPEST_SLIP) - 1;
    const letters = lettersOf(word);
    const near: { word: string; cost: number }[] = [];
    for (let length = word.length - reach; length <= word.length + reach; length += 1) {
      for (const known of byLength.get(length) ?? []) {
        if (differingLetters(known.letters, letters) > 2 * Math.ceil(limit)) continue;
        const cost = editCost(word, known.spelt, limit);
        if (cost <= limit) near.push({ word: known.word, cost });
      }
    }
    near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
    const best = near[0]?.cost ?? 0;
    return near
      .filter(({ cost }) => cost <= best + MARGIN)
      .slice(0, SUGGESTIONS)
      .map(({ word: meant, cost }) => ({ word: meant, sure: sureness(cost, Math.max(word.length, meant.length)) }));
  };

  /** Words whose beginning is one slip away; the first letter is taken to be right. */
  const completeNearly = (beginning: string): readonly Suggestion[] => {
    const limit = allowance(beginning.length);
    return beginningWith(beginning.slice(0, 1), sorted)
      .map((word) => ({ word, cost: editCost(beginning, word.slice(0, beginning.length), limit) }))
      .filter(({ cost }) => cost <= limit)
      .map(({ word, cost }) => ({ word, sure: sureness(cost, beginning.length) }));
  };

  /** The vocabulary holds few forms of each word: "intoducing" is looked for as "intoduce" too. */
  const lookAnyForm = (word: string): readonly Suggestion[] => {
    const found = look(word);
    if (found.length > 0) return found;
    return baseForms(word)
      .filter((base) => base !== word && base.length >= SHORTEST_BASE)
      .flatMap(look)
      .sort((a, b) => b.sure - a.sure)
      .slice(0, SUGGESTIONS);
  };

  const remembered = new Map<string, readonly Suggestion[]>();
  return {
    suggest(word) {
      if (word.length < SHORTEST || word.length > LONGEST) return [];
      const known = remembered.get(word) ?? lookAnyForm(word);
      if (remembered.size >= MEMORY) remembered.clear();
      remembered.set(word, known);
      return known;
    },
    complete(beginning) {
      const found: readonly Suggestion[] = beginningWith(beginning, sorted).map((word) => ({ word, sure: 1 }));
      const near = found.length > 0 || beginning.length < SHORTEST || beginning.length > LONGEST;
      return [...(near ? found : completeNearly(beginning))]
        .sort((a, b) => b.sure - a.sure || a.word.length - b.word.length)
        .slice(0, COMPLETIONS);
    },
  };
}
