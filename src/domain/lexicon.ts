export { buildLexicon } from './lexicon/build.ts';
export { findDuties } from './lexicon/find.ts';
export { openLexicon, type Lexicon } from './lexicon/open.ts';
export type {
  Answer,
  Correction,
  DutyMatch,
  DutyWords,
  LexiconData,
  LexiconNames,
  NamedThing,
} from './lexicon/types.ts';
