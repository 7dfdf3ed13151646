import { lemma } from './lemmatiser.ts';
import { porter2 } from './porter2.ts';

/**
 * British spelling to American, one rule a line. Both sides of a comparison go through here and the outcome is
 * never shown, so a rule may overreach ("promise" becomes "promize") as long as it does not make two words one.
 */
const AMERICAN_SPELLING: readonly (readonly [RegExp, string])[] = [
  [/is(e|es|ed|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|es|ed|er|ers|ing)$/, 'yz$1'],
  [
    /^(behavi|cand|clam|col|endeav|fav|ferv|flav|glam|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|val|vap|vig)our/,
    '$1or',
  ],
  [/^(cent|fib|lit|lust|met|calib|theat|kilomet)re(s?)$/, '$1er$2'],
  [/ogue(s?)$/, 'og$1'],
  [/gramme(s?)$/, 'gram$1'],
  [/(l)l(ed|er|ers|ing)$/, '$1$2'],
  [/^(def|off|pret|lic)ence(s?)$/, '$1ense$2'],
  [/^practi[sz]/, 'practic'],
  [/^(enrol|fulfil|instal|skil|wil)l(s?|ful|ment)$/, '$1$2'],
  [/dgement(s?)$/, 'dgment$1'],
  [/^gr[ea]y/, 'gray'],
  [/^age?ing$/, 'aging'],
  [/^artef/, 'artif'],
  [/^cheque/, 'check'],
];

/** Every word that a rule changes has one of these, and few others have: thousands of words are asked for at once. */
const MAY_DIFFER = /is[aei]|ys[ei]|our|re|ogue|gramm|ll|ence|practi|lment|dgement|^gr[ea]y|^age?ing|^artef|^cheque/;

/** A folded word in American spelling. */
export function toAmericanSpelling(word: string): string {
  if (word.length < 4 || !MAY_DIFFER.test(word)) return word;
  let spelt = word;
  for (const [british, instead] of AMERICAN_SPELLING) spelt = spelt.replace(british, instead);
  return spelt;
}

/** Derivational suffixes that stems of one conflation class still differ in: "advocaci" and "advoc", "relationship" and "relat". */
const SECOND_LEVEL_SUFFIX =
  /(?<=.{5})(?:ship|ment|hood|ness|less|ation|ition|izat|ativ|ition|anc|enc|ant|ent|ion|ist|ism|iti|ity|aci|ac|er|or|ar|al|ic|et|at|it|iv|iz|ti|si|ur|t|i|e)$/;

const stems = new Map<string, string>();
/** Every keystroke is a new word: the memory of stems is emptied before it grows without end. */
const MEMORY = 20_000;

/** The stem of a folded word, which all its inflections and spellings share. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = porter2(toAmericanSpelling(lemma(word)));
  if (stems.size >= MEMORY) stems.clear();
  stems.set(word, found);
  return found;
}

/** The second-level stem, which all stems of a conflation class share: "recogn" for both "recogniz" and "recognit". */
export function secondLevelStem(stemmed: string): string {
  const shorter = stemmed.replace(SECOND_LEVEL_SUFFIX, '');
  return shorter === stemmed ? stemmed : secondLevelStem(shorter);
}
