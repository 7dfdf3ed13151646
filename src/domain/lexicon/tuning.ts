/** Every number of the lexicon that was set by measuring (`tests/bench/search.ts`), in one place. */
export const TUNING = {
  /** What is left of the weight of a word of a sentence's frame, and of an everyday word. */
  frame: 0.05,
  everyday: 0.5,
  /** How much a word speaks for a duty through each field. */
  name: 1,
  alias: 0.9,
  gist: 0.45,
  grammarInName: 0.3,
  rival: 0.15,
  /** In how many duties a word counts as occurring that occurs in none: it weighs most. */
  unknownIn: 0.7,
  /** How sure it is that two words of one family mean the same. */
  family: 0.7,
  doubt: 1.5,
  near: 0.7,
  nearKnown: 0.45,
  /** Words of a name that stand apart or in another order in the query. */
  scattered: 0.85,
  /** What a name found in the query adds. */
  phrase: 0.35,
  /** What must be explained of a query's weight, and what suffices where several words stand in one name. */
  coverage: 0.6,
  coverageOfPhrase: 0.34,
  coverNeeded: 0.6,
  manyWords: 3,
  /** How much a known word that does not speak for a duty counts against it, beside an unknown one. */
  unexplained: 0.3,
  /** What is shown beside the best match. */
  besideBest: 0.35,
  limit: 10,
};
