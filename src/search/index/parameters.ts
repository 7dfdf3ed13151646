/** Every number that was set by measuring (`npm run bench:search`), in one place. */
export const TUNING = {
  /** What is left of the weight of a word of a sentence's frame ("responsible"), and of an everyday word ("make"). */
  frame: 0.05,
  everyday: 0.5,

  /** How much a duty's own name, another name, and a word of its definition say for it. */
  name: 1,
  alias: 0.9,
  gist: 0.45,
  /** What each word of grammar is of a name, so that "be our ambassador" is more than "ambassador". */
  grammarInName: 0.3,
  /** What each small word weighs of a name that stands in the query word for word. */
  smallWordInName: 0.8,
  /** How much it takes from a duty that a word is more at home in another. */
  rival: 0.15,
  /** In how many duties a word is taken to occur that occurs in none: fewer than one, so that it weighs most. */
  unknownIn: 0.7,

  /** How fast a word that says little of any duty becomes a strange one. */
  home: 0.7,

  /** How sure it is that words of one family, and words of like meaning, stand for each other. */
  family: 0.7,
  near: 0.7,
  /** The same where the word that was typed has a meaning of its own among the duties. */
  nearKnown: 0.45,
  /** How much the doubt in a corrected spelling makes a word a strange one. */
  doubt: 1.7,

  /** What is left of a phrase whose words stand apart or in another order. */
  scattered: 0.85,
  /** What a phrase adds to the score. */
  phrase: 0.35,

  /** The part of a query that a duty must explain to be an answer. */
  coverage: 0.6,
  /** The same where several words agree: so much of one name is in the query, or so many words speak for the duty. */
  coverageInAgreement: 0.32,
  agreeingCover: 0.6,
  agreeingWords: 3,
  agreeingStrength: 0.25,
  /** How sure the reading of a misspelt word must be to agree with others. */
  agreeingGuess: 0.8,
  /** What is left of both where the query speaks of people. */
  ofPeople: 0.7,
  /** What a known word that does not speak for a duty counts against it; a strange word counts 1. */
  unexplained: 0.15,

  /** The score below which nothing is shown beside the best match, as a part of the best score, and the most shown. */
  besideBest: 0.35,
  limit: 10,
};
