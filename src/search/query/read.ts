import { compounds } from './compounds.ts';
import { tokenise, type Token } from '../index/normalise.ts';
import type { Lexicon } from '../index/open.ts';
import { readingsOf, type Reading } from './readings.ts';
import { smallness, tellingPart } from '../index/small-words.ts';
import { stem } from '../index/stem.ts';
import { TUNING } from '../index/tuning.ts';

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
