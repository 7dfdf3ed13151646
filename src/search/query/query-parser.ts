import { CORRECTION_DOUBT, FULL_WEIGHT_LENGTH, NAME_CORRECTION, PLACE_WEIGHT } from '../index/parameters.ts';
import { stem } from '../index/stemmer.ts';
import { contentWeight, wordClass } from '../index/stop-words.ts';
import { type Token, tokenise } from '../index/tokeniser.ts';
import type { SearchEngine } from './further.ts';
import type { QuestionParts } from './question.ts';
import { expandTerm, type TermExpansion } from './term-expansion.ts';

/** A content word of a query. */
export interface QueryTerm {
  readonly typed: string;
  /** The same folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Its inverse document frequency, less for stop words and unfinished words. */
  readonly weight: number;
  /** How surely it is a term of the index at all (0 to 1). */
  readonly confidence: number;
  /** How surely it is a word of the duties, and not one of the many that some name happens to hold (0 to `confidence`). */
  readonly specificity: number;
  readonly expansions: readonly TermExpansion[];
  /** Whether it only says where something is done. */
  readonly isPlace: boolean;
}

export interface Query {
  readonly text: string;
  /** All its words but fillers, function words too. */
  readonly tokens: readonly Token[];
  /** Its content words, each once, without the names of entities. */
  readonly terms: readonly QueryTerm[];
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  /** Words of entities' names that were misspelt. */
  readonly correctedNames: readonly { readonly token: Token; readonly correction: string }[];
  readonly isTyping: boolean;
  /** Whether it speaks of people, or asks who does something, so that it is rarely of another field. */
  readonly isOfPeople: boolean;
  /** Whether it asks whose job something is not. */
  readonly isNegated: boolean;
}

function weightOf(index: SearchEngine, word: string, expansions: readonly TermExpansion[]): number {
  const own = index.terms.get(stem(word));
  if (own === undefined && expansions.length > 0) {
    const weigh = ({ stem: key, correction, completion }: TermExpansion): number =>
      (index.terms.get(key)?.idf ?? 0) * contentWeight(correction ?? completion ?? word);
    return Math.max(...expansions.map(weigh));
  }
  return (own?.idf ?? index.unknownIdf) * contentWeight(word);
}

/** A correction is a guess: the less confidence there is in it, the less it makes of a word a known one. */
function confidenceOf(expansions: readonly TermExpansion[]): number {
  return Math.max(
    0,
    ...expansions.map(({ confidence, correction }) =>
      correction === undefined ? confidence : 1 - CORRECTION_DOUBT * (1 - confidence),
    ),
  );
}

function specificityOf(index: SearchEngine, expansions: readonly TermExpansion[]): number {
  return Math.max(
    0,
    ...expansions.map(({ stem: key, confidence }) => confidence * (index.terms.get(key)?.specificity ?? 1)),
  );
}

/** The words that a word of a name may be misspelt for: only what it is likeliest to be. */
function namesMeant(expansions: readonly TermExpansion[]): readonly string[] {
  const least = Math.max(NAME_CORRECTION, ...expansions.map(({ confidence }) => confidence));
  return expansions.flatMap(({ correction, confidence }) => (confidence < least ? [] : (correction ?? [])));
}

/** The words that the names of a query are recognised in, and what each may stand for. */
function readEntities(index: SearchEngine, words: readonly Token[], expansions: readonly (readonly TermExpansion[])[]) {
  const meanings = words.map(({ word }, position) => [word, ...namesMeant(expansions[position] ?? [])]);
  const entities = index.entities.recognise(meanings, (word) => !isKnownWord(index, word));
  const correctedNames = [...entities.tokens].flatMap(([position, correction]) => {
    const token = words[position];
    const isTyped = (meanings[position]?.indexOf(correction) ?? 0) < 1;
    return token === undefined || isTyped ? [] : [{ token, correction }];
  });
  return { entities, correctedNames };
}

/** Whether a folded word is a stop word, a term of the index, or part of a name. */
export const isKnownWord = (index: SearchEngine, word: string): boolean =>
  wordClass(word) !== 'content' || index.terms.has(stem(word)) || index.entities.words.has(word);

function isSearchable(index: SearchEngine, { stem: key, correction }: TermExpansion): boolean {
  return index.terms.has(key) || (correction !== undefined && wordClass(correction) !== 'content');
}

/** The content words, each once; of places only a part counts where something else is asked for. */
function termsOf(
  index: SearchEngine,
  words: readonly Token[],
  expansions: readonly (readonly TermExpansion[])[],
  {
    text,
    skipped,
    places,
    networks,
    unfinished,
    isOfPeople,
  }: {
    readonly text: string;
    readonly skipped: (position: number) => boolean;
    readonly places: ReadonlySet<number>;
    readonly networks: ReadonlySet<number>;
    readonly unfinished: number;
    readonly isOfPeople: boolean;
  },
): readonly QueryTerm[] {
  const terms = new Map<string, QueryTerm>();
  words.forEach(({ word, start, end }, position) => {
    const own = (expansions[position] ?? []).filter((one) => isSearchable(index, one));
    if (skipped(position) || terms.has(stem(word))) return;
    if (wordClass(word) === 'function' && (position !== unfinished || own.length === 0)) return;
    const isHalf = position === unfinished && own.length === 0;
    const weight = (isHalf ? Math.min(1, word.length / FULL_WEIGHT_LENGTH) : 1) * weightOf(index, word, own);
    if (weight === 0) return;
    const confidence = isOfPeople && index.further?.isLearnt(word) ? 1 : confidenceOf(own);
    const specificity = Math.min(confidence, specificityOf(index, own));
    const typed = text.slice(start, end);
    const isPlace = places.has(position) || (networks.has(position) && own.length === 0);
    terms.set(stem(word), { typed, word, start, end, weight, confidence, specificity, expansions: own, isPlace });
  });
  const all = [...terms.values()];
  const hasWork = all.some(({ isPlace, word, confidence }) => !isPlace && confidence > 0 && contentWeight(word) > 0.1);
  return all.map((term) => {
    const isPlace = term.isPlace && hasWork;
    return { ...term, isPlace, weight: term.weight * (isPlace ? PLACE_WEIGHT : 1) };
  });
}

const sameWords = (some: readonly Token[], others: readonly Token[]): boolean =>
  some.length === others.length && some.every(({ word }, position) => word === others[position]?.word);

const NO_PARTS: QuestionParts = { fillers: new Set(), places: new Set(), networks: new Set(), isNegated: false };

/** Parses what was typed. The last word may be unfinished while one types. */
export function parseQuery(index: SearchEngine, text: string, isTyping: boolean): Query {
  const { further } = index;
  const readQuestion = (tokens: readonly Token[]): QuestionParts =>
    further?.readQuestion(tokens.map(({ word }) => word)) ?? NO_PARTS;
  const typed = tokenise(text);
  const tokens = further?.spellOut(typed) ?? typed;
  const parts = readQuestion(tokens);
  const said = tokens.filter((_, position) => !parts.fillers.has(position));
  const isOfPeople = further?.isOfPeople(said) ?? false;
  const words = further?.resolveCompounds(tokens) ?? tokens;
  const unfinished = isTyping && words.at(-1)?.end === text.length ? words.length - 1 : -1;
  const expansions = words.map(({ word }, position) => expandTerm(index, word, position === unfinished));
  const { entities, correctedNames } = readEntities(index, words, expansions);

  const { fillers: around, places, networks, isNegated } = sameWords(words, tokens) ? parts : readQuestion(words);
  const among = (isSkipped: (position: number) => boolean): readonly QueryTerm[] =>
    termsOf(index, words, expansions, {
      text,
      places,
      networks,
      unfinished,
      isOfPeople,
      skipped: (position) => entities.tokens.has(position) || isSkipped(position),
    });
  const terms = among((position) => around.has(position));
  // Where nothing else is said, what looks like a filler is what is asked for.
  const isAllFiller = terms.length === 0;
  return {
    text,
    tokens: isAllFiller ? tokens : said,
    terms: isAllFiller ? among(() => false) : terms,
    roles: entities.roles,
    sources: entities.sources,
    correctedNames,
    isTyping,
    isNegated,
    isOfPeople,
  };
}
