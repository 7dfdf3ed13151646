import { type Token, tokenise } from '../index/tokeniser.ts';
import type { Lexicon } from '../index/search-index.ts';
import { readingsOf, type Reading } from './term-expansion.ts';
import { smallness, tellingPart } from '../index/stop-words.ts';
import { stem } from '../index/stemmer.ts';
import { TUNING } from '../index/parameters.ts';

/** "meet" and "sign" of "meetup" and "signups": the particle is no word of the vocabulary. */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'ups', 'in', 'ins', 'out', 'outs', 'off', 'offs', 'on']);
const SHORTEST_PART = 4;
const SHORTEST_BEFORE_PARTICLE = 3;

/** What tells whether a word is of the vocabulary, and whether it is one of the small words. */
export interface Knowledge {
  readonly isTelling: (word: string) => boolean;
  readonly isKnown: (word: string) => boolean;
  /** Whether an unknown word is all but a known one: "wellcome" is one word misspelt, not two. */
  readonly isSlip: (word: string) => boolean;
}

/** Telling words belong together, and small ones: "crossword" is not of "cross" and "word". */
function fit(first: string, second: string, { isTelling, isKnown }: Knowledge): boolean {
  if (PARTICLES.has(second)) return isTelling(first);
  if (first.length < SHORTEST_PART || second.length < SHORTEST_PART) return false;
  return isKnown(first) && isKnown(second) && isTelling(first) === isTelling(second);
}

function split(token: Token, knowledge: Knowledge): readonly Token[] {
  const { word } = token;
  for (let at = word.length - 2; at >= SHORTEST_BEFORE_PARTICLE; at -= 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (fit(first, second, knowledge)) return [first, second].map((part) => ({ ...token, word: part }));
  }
  return [token];
}

/**
 * In: the words of a query, and what tells whether a word is known.
 * Out: the same with unknown words taken apart into known ones ("groundrules") and words put together that are
 * known only so ("web site", "live stream").
 */
export function compounds(tokens: readonly Token[], knowledge: Knowledge): readonly Token[] {
  const { isKnown, isSlip } = knowledge;
  const joined: Token[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    if (last !== undefined && !(isKnown(last.word) && isKnown(token.word)) && isKnown(last.word + token.word)) {
      joined.pop();
      joined.push({ word: last.word + token.word, start: last.start, end: token.end });
    } else {
      joined.push(token);
    }
  }
  return joined.flatMap((token) => (isKnown(token.word) || isSlip(token.word) ? [token] : split(token, knowledge)));
}

/** A telling word of a query. */
export interface QueryWord {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
  /** How telling it is. */
  readonly weight: number;
  /** How surely it is a word of the vocabulary at all (0 to 1). */
  readonly known: number;
  /** How surely it is a word of the duties, and not one of the many that some name happens to hold (0 to `known`). */
  readonly home: number;
  readonly readings: readonly Reading[];
}

export interface Query {
  readonly text: string;
  /** All its words, those of grammar too. */
  readonly tokens: readonly Token[];
  /** Its telling words, each once, without the names set aside. */
  readonly words: readonly QueryWord[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** Words of names that were misspelt. */
  readonly names: readonly { readonly token: Token; readonly meant: string }[];
  readonly isTyping: boolean;
}

/** How sure a correction must be for the word to be taken as one. */
const ALL_BUT_KNOWN = 0.9;
/** Beginnings of this length are as good as words. */
const AS_GOOD_AS_A_WORD = 7;

function weightOf(lexicon: Lexicon, word: string, readings: readonly Reading[]): number {
  const own = lexicon.terms.get(stem(word));
  if (own === undefined && readings.length > 0) {
    const weigh = ({ stem: key, meant, begun }: Reading): number =>
      (lexicon.terms.get(key)?.weight ?? 0) * tellingPart(meant ?? begun ?? word);
    return Math.max(...readings.map(weigh));
  }
  return (own?.weight ?? lexicon.unknownWeight) * tellingPart(word);
}

/** A misspelling is a guess: the less sure, the less it makes of a word a known one. */
function knownness(readings: readonly Reading[]): number {
  return Math.max(
    0,
    ...readings.map(({ sure, meant }) => (meant === undefined ? sure : 1 - TUNING.doubt * (1 - sure))),
  );
}

function homeOf(lexicon: Lexicon, readings: readonly Reading[]): number {
  return Math.max(0, ...readings.map(({ stem: key, sure }) => sure * (lexicon.terms.get(key)?.home ?? 1)));
}

/** In: an open lexicon, what was typed, whether its last word may be unfinished. Out: what is asked for. */
export function readQuery(lexicon: Lexicon, text: string, isTyping: boolean): Query {
  const isTelling = (word: string): boolean => smallness(word) === 'none' && lexicon.terms.has(stem(word));
  const isKnown = (word: string): boolean =>
    smallness(word) !== 'none' || lexicon.terms.has(stem(word)) || lexicon.setAside.words.has(word);
  const isSlip = (word: string): boolean => (lexicon.speller().suggest(word)[0]?.sure ?? 0) >= ALL_BUT_KNOWN;
  const plain = tokenise(text);
  const tokens = compounds(plain, { isTelling, isKnown, isSlip });
  const unfinished = isTyping && tokens.at(-1)?.end === text.length ? tokens.length - 1 : -1;

  const readings = tokens.map(({ word }, place) => readingsOf(lexicon, word, place === unfinished));
  const meanings = tokens.map(({ word }, place) => [
    word,
    ...(readings[place] ?? []).flatMap(({ meant }) => meant ?? []),
  ]);
  const { roles, sources, taken } = lexicon.setAside.find(meanings, (word) => !isKnown(word));
  const isSearchable = ({ stem: key, meant }: Reading): boolean =>
    lexicon.terms.has(key) || (meant !== undefined && smallness(meant) !== 'none');

  const words = new Map<string, QueryWord>();
  tokens.forEach(({ word, start, end }, place) => {
    const own = (readings[place] ?? []).filter(isSearchable);
    if (taken.has(place) || words.has(stem(word))) return;
    if (smallness(word) === 'grammar' && (place !== unfinished || own.length === 0)) return;
    const finished = place === unfinished && own.length === 0 ? Math.min(1, word.length / AS_GOOD_AS_A_WORD) : 1;
    const known = knownness(own);
    const weight = finished * weightOf(lexicon, word, own);
    if (weight === 0) return;
    words.set(stem(word), {
      typed: text.slice(start, end),
      start,
      end,
      weight,
      known,
      home: Math.min(known, homeOf(lexicon, own)),
      readings: own,
    });
  });
  const names = [...taken].flatMap(([place, meant]) => {
    const token = tokens[place];
    return token === undefined || (meanings[place]?.indexOf(meant) ?? 0) < 1 ? [] : [{ token, meant }];
  });
  return { text, tokens: plain, words: [...words.values()], roles, sources, names, isTyping };
}
