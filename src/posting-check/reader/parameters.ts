import type { Section } from './sections.ts';

/** What is added to the log-odds of "no duty", by section; where it is infinite, nothing is read. */
const NONE_BIAS: Readonly<Record<Section, number>> = {
  title: Infinity,
  heading: Infinity,
  opening: 0,
  responsibilities: -1,
  requirements: 1,
  perks: Infinity,
  legal: Infinity,
  about: 5,
};

/** Every number of the reader that is set by measuring (`npm run bench:postings`), on the sets that are for tuning. */
export const PARAMETERS = {
  noneBias: NONE_BIAS,
  /** The same, added for postings of another job. */
  otherJobBias: 3,
  /** How likely the likeliest duty of a sentence must be, that of a clause, and a further duty of the same words. */
  sentenceConfidence: 0.25,
  clauseConfidence: 0.75,
  furtherConfidence: 0.35,
  /** A clause of fewer content words tells too little. */
  leastWordsOfClause: 2,
  /** One of fewer than so many ("moderate discussions") has to be likelier than a longer one. */
  wordsOfFullClause: 3,
  shortClauseConfidence: 0.9,
  /** A word is marked if it speaks for the duty this much, as a part of what the most telling word does. */
  tellingPart: 0.3,
};
