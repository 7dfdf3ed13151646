/**
 * Every number of the search that is set by measuring (`npm run bench:search`), by the step that it belongs to. One
 * constant each, since a bundler writes constants, but not properties, into the code that uses them.
 */

// Stop words

/** What is left of the weight of a stop word. */
export const STOP_WORD_WEIGHTS = { domain: 0.05, common: 0.5 } as const;
/** How many common words a query may have for each content word before it is about none of them. */
export const COMMON_WORDS_PER_CONTENT_WORD = 2;

// Parts of a question

/** What is left of the weight of a place, beside what is done there. */
export const PLACE_WEIGHT = 0.15;

/** From this confidence on a word is known, so that a query may be answered by it where another word is not. */
export const KNOWN_CONFIDENCE = 0.5;

// Spelling

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
/** The highest cost that is forgiven: in a word of four letters no wrong one. */
export const MAX_EDITS_IN_SHORT_WORD = 0.85;
export const MAX_EDITS_IN_MEDIUM_WORD = 1.45;
export const MAX_EDITS_IN_LONG_WORD = 2.3;
export const LONGEST_SHORT_WORD = 4;
export const LONGEST_MEDIUM_WORD = 7;
/** How much confidence an edit takes, shared over the letters of the word. */
export const DOUBT_PER_EDIT = 1.2;
/** How much dearer than the best candidate another may be, and how many there are. */
export const CANDIDATE_MARGIN = 0.35;
export const MOST_CANDIDATES = 5;
export const MOST_COMPLETIONS = 40;
/** From this confidence on a word is taken for a name that is misspelt: "water" is not the source Later. */
export const NAME_CORRECTION = 0.7;
/** From this confidence on a word is taken for a misspelling, and not for a compound of two. */
export const MISSPELLING_CONFIDENCE = 0.9;
/** From this confidence on a word that no duty found needs is corrected in the query shown. */
export const CORRECTION_CONFIDENCE = 0.8;
/** How much the doubt in a correction makes of the word an unknown one. */
export const CORRECTION_DOUBT = 1.7;

// The inverted index

/** How much a mention in a duty's own name, in another name, and in its definition weighs. */
export const FIELD_WEIGHTS = { name: 1, alias: 0.9, definition: 0.45 } as const;
/** What each function word weighs in a name, so that "be our ambassador" is more than "ambassador". */
export const FUNCTION_WORD_IN_NAME = 0.3;
/** How much it takes from a term's weight for a duty that it weighs more for another. */
export const RIVALRY_EXPONENT = 0.15;
/** The document frequency of terms that occur in no duty: below one, so that their idf is highest. */
export const UNKNOWN_DOCUMENT_FREQUENCY = 0.7;
/** How fast a term that weighs little for any duty loses its domain specificity. */
export const SPECIFICITY_EXPONENT = 0.7;

// Term expansion

export const CONFLATION_CONFIDENCE = 0.7;
export const SYNONYM_CONFIDENCE = 0.7;
/** The same where the word that was typed is a term of the index itself. */
export const SYNONYM_OF_KNOWN_CONFIDENCE = 0.45;
/** Of a completion: the least, and what is added in proportion to how much of the word is typed. */
export const COMPLETION_CONFIDENCE = 0.6;
export const COMPLETION_CONFIDENCE_BY_LENGTH = 0.4;
/** An unfinished word of this length weighs as much as a finished one. */
export const FULL_WEIGHT_LENGTH = 7;

// Names that are typed as a whole

/** The highest cost of a fuzzy match. */
export const MAX_EDITS_IN_SHORT_NAME = 1.3;
export const MAX_EDITS_IN_LONG_NAME = 2.3;
export const SHORTEST_LONG_NAME = 20;
/** The score of an exact match, and of a fuzzy one: above all that single terms come to. */
export const EXACT_MATCH_SCORE = 3;
export const FUZZY_MATCH_SCORE = 2;
/** Added to the score of a prefix match. */
export const PREFIX_MATCH_BOOST = 0.5;
/** By how many of a query's terms, the rarest, names are looked up for fuzzy matching. */
export const RARE_TERMS = 2;

// Scoring

/** What is left of a phrase match whose terms stand apart or in another order. */
export const SCATTERED_PHRASE = 0.85;
/** What a phrase match adds to the score. */
export const PHRASE_BOOST = 0.35;
/** What each stop word weighs in a name that stands in the query word for word. */
export const STOP_WORD_IN_PHRASE = 0.8;
/** What a known term that does not match a duty counts against it; an unknown one counts 1. */
export const UNMATCHED_TERM = 0.15;

/** The part of a query that a duty must explain to be relevant. */
export const RELEVANT_COVERAGE = 0.6;
/** The same where terms agree: so much of one name is in the query, or so many terms weigh so much for the duty. */
export const RELEVANT_COVERAGE_IN_AGREEMENT = 0.32;
export const AGREEING_NAME_COVERAGE = 0.6;
export const AGREEING_TERMS = 3;
export const AGREEING_WEIGHT = 0.25;
/** How confident the correction of a misspelt word must be to agree with others. */
export const AGREEING_CORRECTION = 0.8;
/** What is left of both where the query speaks of people. */
export const PEOPLE_COVERAGE = 0.7;

/** What is left of the score of a duty that is near to a query, and alone would not answer it. */
export const NEAR_DUTY = 0.8;
/** The score below which nothing is shown beside the best match, as a part of its score, and the most shown. */
export const BESIDE_BEST = 0.35;
export const MOST_DUTIES = 10;
/** From this score on a duty answers the whole query, so that it asks for no page. */
export const WHOLE_QUERY_SCORE = 1;
/** Below this score a duty shares a word with the question, which is not enough to answer it with yes or no. */
export const ANSWER_SCORE = 0.6;

// Answers beyond doubt

/** What a duty must score by its names, and by how much it must outscore the next. */
export const SURE_SCORE = 0.8;
export const SURE_MARGIN = 1.2;

// What was learnt of words

/** What the likelihood of a duty by the words of a query, as learnt, counts beside its score by names. */
export const LEARNT_WEIGHT = 0.8;
/**
 * How surely a query must be of something else to be refused although names are in it: less where none of them scores
 * this much, and it has no word of the trade.
 */
export const REFUSED_OTHER = 0.8;
export const REFUSED_OTHER_IF_WEAK = 0.4;
export const WEAK_SCORE = 0.4;
/**
 * Where no name is in it, how likely the likeliest duty must be, how many times likelier than something else, and how
 * much of the query may be words of which nothing was learnt.
 */
export const ACCEPTED_DUTY = 0.3;
export const ACCEPTED_MARGIN = 8;
export const ACCEPTED_UNKNOWN = 0.5;
/** How much the words of which nothing is learnt speak for something else. */
export const UNKNOWN_FOR_OTHER = 1;

// Segmentation

/** The least that a segment must score, and by how much it must outscore the whole query. */
export const SEGMENT_SCORE = 0.55;
export const SEGMENT_OUTSCORE = 1.3;
/** What a segment must score, and in how many words, where the whole query matches nothing. */
export const SEGMENT_SCORE_ALONE = 0.75;
export const SEGMENT_WORDS_ALONE = 2;

// Full text

/** How much of the idf of a query a record must hold where none holds all its words. */
export const FULL_TEXT_COVERAGE = 0.6;
