/**
 * The lexicon: the duties' names, definitions and other names, made at build time into plain data that the browser
 * (and whoever reads postings) opens and asks. The one door to `lexicon/`.
 */
export { buildLexicon } from './lexicon/build.ts';
export { findDuties } from './lexicon/find.ts';
export { tokenise, type Token } from './lexicon/normalise.ts';
export { type Lexicon, openLexicon } from './lexicon/open.ts';
export { smallness, type Smallness } from './lexicon/small-words.ts';
export { stem } from './lexicon/stem.ts';
export type {
  Answer,
  Correction,
  DutyEntry,
  DutyMatch,
  DutyWords,
  LexiconData,
  LexiconNames,
  NamedThing,
} from './lexicon/types.ts';
