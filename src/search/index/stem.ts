import { porter2 } from './porter2.ts';
import { american } from './spelling-variants.ts';
import { baseForm } from './word-forms.ts';

/** Suffixes, after four letters at least, that stems of one family still differ in: "advocaci" and "advoc", "relationship" and "relat". */
const FAMILY_SUFFIX =
  /(?<=.{4})(?:ship|ment|hood|ness|less|ation|ition|izat|ativ|ition|anc|enc|ant|ent|ion|ist|ism|iti|ity|aci|ac|er|or|ar|al|ic|et|at|it|iv|iz|ti|si|ur|t|i|e)$/;

const stems = new Map<string, string>();
/** Every keystroke is a new word: the memory of stems is emptied before it grows without end. */
const MEMORY = 20_000;

/** In: a folded word. Out: the stem that all its forms and spellings share. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = porter2(american(baseForm(word)));
  if (stems.size >= MEMORY) stems.clear();
  stems.set(word, found);
  return found;
}

/** In: a stem. Out: the root of its family, a looser tie: "recogn" for both "recogniz" and "recognit". */
export function root(of: string): string {
  const shorter = of.replace(FAMILY_SUFFIX, '');
  return shorter === of ? of : root(shorter);
}
