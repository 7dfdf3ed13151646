import { TUNING } from './parameters.ts';
import { baseForms } from './lemmatiser.ts';

/** How much a word can tell at most, whatever it is about: the grammar of a sentence, its frame, everyday words. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Grammar: never searched for. Folded, so "don't" is "dont". */
const GRAMMAR = words(`
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

/** The frame of a question about work, or of a line in a posting. Searched for only where nothing else is left. */
const FRAME = words(`
hoc able ability accountable actual actually allow answerable anyway assignment assist belongs bit candidate care charge concern
deal describe difference duty ensure essay exactly experience explain fall guy handle homework job kind look main mainly manage management
manager matter mean need normally oversee part position responsible responsibility role shall sort stuff suppose sure
task thesis typical typically undertake usual usually whichever work worker wonder
`);

/** Everyday words, which turn up in any sentence: a little of a word's weight is left to them. */
const EVERYDAY = words(`
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

export type Smallness = 'grammar' | 'frame' | 'everyday' | 'none';

/** Words that only look like a form of a small one. */
const NO_INFLECTION = words('news seed seeds caring bite');

const kinds = new Map<string, Smallness>();
const MEMORY = 20_000;

/** In: a folded word. Out: whether it is one of those that tell little, and of which kind. */
export function smallness(word: string): Smallness {
  const known = kinds.get(word);
  if (known !== undefined) return known;
  const bases = NO_INFLECTION.has(word) ? [word] : baseForms(word);
  const inList = (list: ReadonlySet<string>): boolean => bases.some((base) => list.has(base));
  let kind: Smallness = 'none';
  if (GRAMMAR.has(word)) kind = 'grammar';
  else if (inList(FRAME)) kind = 'frame';
  else if (inList(EVERYDAY) || /^\d/.test(word)) kind = 'everyday';
  if (kinds.size >= MEMORY) kinds.clear();
  kinds.set(word, kind);
  return kind;
}

/** In: a folded word. Out: what is left of its weight (0 to 1). */
export function tellingPart(word: string): number {
  switch (smallness(word)) {
    case 'grammar':
      return 0;
    case 'frame':
      return TUNING.frame;
    case 'everyday':
      return TUNING.everyday;
    case 'none':
      return 1;
  }
}

/** The small words that are long enough to be misspelt: "responsable". */
export const SMALL_WORDS: readonly string[] = [...GRAMMAR, ...FRAME, ...EVERYDAY].filter((word) => word.length >= 5);
