import { candidateLemmas } from './lemmatiser.ts';
import { STOP_WORD_WEIGHTS } from './parameters.ts';

/** Three kinds of stop words: function words, words of any question about work, and words common in any text. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Function words, which are never searched for. Folded, so "don't" is "dont". */
const FUNCTION_WORDS = words(`
a about above across after again against ago all almost along already also although always am among an and any anybody
anyone anything anywhere are arent around as at away back be because been before behind being below beside besides
between beyond both but by can cannot cant could couldnt did didnt do does doesnt doing done dont down during each
either else ever every everyone everybody everything few for from get gets getting got had has hasnt have havent
having he her here hers herself him himself his how however i id if ill im in instead into is isnt it its itself ive
just least less let lets like many may maybe me might mine more most much must my myself near neither never no nobody
none nor not nothing now of off offs often on once one only onto or our ours ourselves out outs over own per perhaps
please quite rather really same she should shouldnt since so some somebody somehow someone something sometimes soon
still such than that thats the their theirs them themselves then there theres these they theyre thing things this
those though through thus till to together too toward towards under unless until up ups upon us very via was wasnt we
were werent what whatever whats when where wherever whether which while who whoever whole whom whos whose why will
with within without wont would wouldnt yes yet you your youre yours yourself yourselves etc eg ie vs
`);

/** Domain stop words: any question about work, or line of a posting, has them. Searched for only where nothing else is left. */
const DOMAIN_STOP_WORDS = words(`
hoc able ability accountable actual actually allow answerable anyway assignment assist belongs bit candidate care charge concern
deal describe difference duty ensure essay exactly experience explain fall guy handle homework job kind look main mainly manage management
manager matter mean need normally oversee part position responsible responsibility role shall sort stuff suppose sure
task thesis provide deliver conduct perform execute undertaken internship typical typically undertake usual usually whichever work worker wonder
`);

/** Common words, which turn up in any text and keep only a part of a term's weight. */
const COMMON_WORDS = words(`
add ask bad best better big bigger boss call change come company complete completely daily day different easy end
enough every fast feel find first free full general give go good great guide hand happen happy hard help high hour
hundred idea important keep know large last late later learn level life list little live long longer lot low make man
many million minute month monthly morning move name near nearest new next nice night number other another old open
order owner own pay people perfect place play point possible pretty problem proper properly put quick quickly read
ready real really regular right run safe save say second see set show simple single small special start state stay
stop take talk team tell test think thousand three time today tomorrow top try turn two use user want way week weekly
well win woman word world write wrong year yearly yesterday young cheap ten five four six monday tuesday wednesday
thursday friday saturday sunday
`);

export type WordClass = 'function' | 'domain' | 'common' | 'content';

/** Content words that only look like an inflection of a stop word. */
const NOT_INFLECTED = words('news seed seeds caring bite');

const classes = new Map<string, WordClass>();
/** Every keystroke is a new word: the memory is emptied before it grows without end. */
const MEMORY = 20_000;

function classify(word: string): WordClass {
  if (FUNCTION_WORDS.has(word)) return 'function';
  const lemmas = NOT_INFLECTED.has(word) ? [word] : candidateLemmas(word);
  const isIn = (list: ReadonlySet<string>): boolean => lemmas.some((lemma) => list.has(lemma));
  if (isIn(DOMAIN_STOP_WORDS)) return 'domain';
  return isIn(COMMON_WORDS) || /^\d/.test(word) ? 'common' : 'content';
}

/** Whether a folded word is a stop word, and of which kind, or a content word. */
export function wordClass(word: string): WordClass {
  const known = classes.get(word);
  if (known !== undefined) return known;
  const found = classify(word);
  if (classes.size >= MEMORY) classes.clear();
  classes.set(word, found);
  return found;
}

/** What is left of the weight of a folded word, from 0 for function words to 1 for content words. */
export function contentWeight(word: string): number {
  const kind = wordClass(word);
  switch (kind) {
    case 'function':
      return 0;
    case 'domain':
    case 'common':
      return STOP_WORD_WEIGHTS[kind];
    case 'content':
      return 1;
  }
}

/** The stop words that are long enough to be misspelt: "responsable". */
export const LONG_STOP_WORDS: readonly string[] = [...FUNCTION_WORDS, ...DOMAIN_STOP_WORDS, ...COMMON_WORDS].filter(
  (word) => word.length >= 5,
);
