/** Every number of the search that is set by measuring (`npm run bench:search`), by the step that it belongs to. */

/** What is left of the weight of stop words, and how many common words a query may have for each content word. */
export const STOP_WORDS = { domain: 0.05, common: 0.5, commonPerContentWord: 2 } as const;

/** What each slip of the keyboard costs: a doubled or swapped letter is likelier than a wrong one. */
export const TYPING_COSTS = {
  wrong: 1.1,
  missing: 1,
  extra: 1,
  doubled: 0.6,
  swapped: 0.8,
  /** All letters are there, the first in its place, the others in any order: "emphaty". */
  jumbled: 1.3,
  /** Added where the first letters differ. */
  firstLetter: 0.3,
} as const;

export const SPELLING = {
  /** The highest cost that is forgiven: in a word of four letters no wrong one. */
  maxEdits: { short: 1, medium: 1.45, long: 2.3 },
  /** The longest words that count as short, and as medium. */
  longestShort: 4,
  longestMedium: 7,
  /** How much confidence each edit takes, shared over the letters of the word. */
  doubtPerEdit: 1.2,
  /** How much dearer than the best candidate another may be, and how many there are. */
  margin: 0.35,
  candidates: 5,
  completions: 40,
  /** From this confidence on, a word is taken for a misspelling, and is not split into two. */
  misspelling: 0.9,
  /** From this confidence on, a word that no duty found needs is put right in the query shown. */
  correction: 0.8,
  /** How much the doubt in a correction makes of the word an unknown one. */
  doubt: 1.7,
} as const;

/** Names that were typed as a whole. */
export const NAME_MATCHING = {
  /** The highest cost of a fuzzy match, in a short name and in a long one, and the shortest long one. */
  maxEdits: { short: 1.3, long: 2.3 },
  shortestLong: 20,
  /** The score of an exact match, and of a fuzzy one: above all that single words come to. */
  exact: 3,
  fuzzy: 2,
  /** Added to the score of a prefix match. */
  prefix: 0.5,
  /** By how many of a query's terms, the rarest, names are looked up for fuzzy matching. */
  rareTerms: 2,
} as const;

/** How much a mention in a duty's own name, in another name, and in its definition weighs. */
export const FIELD_WEIGHTS = { name: 1, alias: 0.9, definition: 0.45 } as const;

export const INDEXING = {
  /** What each function word weighs in a name, so that "be our ambassador" is more than "ambassador". */
  functionWordInName: 0.3,
  /** How much it takes from a term's weight for a duty that it weighs more for another. */
  rivalry: 0.15,
  /** The document frequency of terms that occur in no duty: below one, so that their idf is highest. */
  unknownDocumentFrequency: 0.7,
  /** How fast a term that weighs little for any duty loses its domain specificity. */
  specificity: 0.7,
} as const;

/** The confidence of terms that a query's term is expanded with. */
export const EXPANSION = {
  conflation: 0.7,
  synonym: 0.7,
  /** The same where the word that was typed is a term of the index itself. */
  synonymOfKnown: 0.45,
  /** Of a completion by a prefix: at least, and added in proportion to how much of the word is typed. */
  completion: 0.6,
  completionByLength: 0.4,
  /** An unfinished word of this length weighs as much as a finished one. */
  lengthOfFullWeight: 7,
} as const;

export const SCORING = {
  /** What is left of a phrase match whose terms stand apart or in another order. */
  scattered: 0.85,
  /** What a phrase match adds to the score. */
  phrase: 0.35,
  /** What each stop word weighs in a name that stands in the query word for word. */
  stopWordInPhrase: 0.8,

  /** The part of a query that a duty must explain to be relevant. */
  coverage: 0.6,
  /** The same where terms agree: so much of one name is in the query, or so many terms weigh so much for the duty. */
  coverageInAgreement: 0.32,
  agreeingNameCoverage: 0.6,
  agreeingTerms: 3,
  agreeingWeight: 0.25,
  /** How confident the correction of a misspelt word must be to agree with others. */
  agreeingCorrection: 0.8,
  /** What is left of both where the query speaks of people. */
  mentionsPeople: 0.7,
  /** What a known term that does not match a duty counts against it; an unknown one counts 1. */
  unmatched: 0.15,

  /** The score below which nothing is shown beside the best match, as a part of its score, and the most shown. */
  besideBest: 0.35,
  limit: 10,
  /** From this score on a duty answers the whole query, so that it asks for no page. */
  wholeQuery: 1,
  /** Below this score a duty shares a word with the question, which is not enough to answer it with yes or no. */
  answer: 0.6,
} as const;

/** Queries that list several duties. */
export const SEGMENTATION = {
  /** By how much a segment must outscore the whole query, and the least that it must score. */
  outscore: 1.3,
  score: 0.55,
  /** What a segment must score, and in how many words, where the whole query matches nothing. */
  scoreAlone: 0.75,
  wordsAlone: 2,
} as const;

export const FULL_TEXT = {
  /** How much of the idf of a query a record must hold where none holds all its words. */
  coverage: 0.6,
} as const;
