import {
  CHOSEN_ERAS,
  EVIDENCE_TRAITS,
  READINGS,
  type EvidenceChoice,
  type EvidenceTrait,
} from '../model/evidence-choice.ts';
import { STANDINGS } from '../schema/standing.ts';
import type { VerdictValue } from '../schema/verdict.ts';
import { formatList, pluralise } from './formatting.ts';
import { STANDING_TITLES, VERDICT_NAMES } from './labels.ts';

/** Choosing the evidence that counts, in words. */

export const CHOOSE_EVIDENCE = 'Choose your evidence';

/** Over the answers in a table, where not all sources count. */
export const CHOSEN_SOURCES = 'Chosen sources';

/** What a statement may be left out for, beside its box. */
export const TRAIT_LABELS: Readonly<Record<EvidenceTrait, string>> = {
  'until-2013': 'Texts until 2013',
  'since-2014': 'Texts since 2014',
  'date-open': 'Texts of unclear date',
  ...STANDING_TITLES,
  'second-hand': 'Second-hand statements',
  'read-in-part': 'Texts read in part',
};

/** The boxes, by what they are about. */
export const TRAIT_GROUPS = [
  { heading: 'When', traits: CHOSEN_ERAS },
  { heading: 'Who speaks', traits: STANDINGS },
  { heading: 'How we know', traits: READINGS },
] as const satisfies readonly { heading: string; traits: readonly EvidenceTrait[] }[];

/** Above the boxes. */
export const CHOOSING_IN_WORDS =
  'Untick what should not count. The numbers are statements on duties; one may fall under several boxes.';

/** "Without vendors and texts until 2013". */
function withoutInWords(leftOut: EvidenceChoice): string {
  const names = EVIDENCE_TRAITS.filter((trait) => leftOut.has(trait)).map((trait) => TRAIT_LABELS[trait].toLowerCase());
  return `Without ${formatList(names)}`;
}

interface Outcome {
  readonly leftOut: EvidenceChoice;
  readonly duties: number;
  /** Duties with another answer, and duties with the same one from another count. */
  readonly changed: number;
  readonly recounted: number;
}

/** What a choice does to the answers: "Without vendors, 3 of 47 answers change, and 12 others are counted or supported differently." */
export function outcomeInWords({ leftOut, duties, changed, recounted }: Outcome): string {
  if (leftOut.size === 0) return 'Everything counts. These are the answers of all sources.';
  const answers =
    changed === 0
      ? 'no answer changes'
      : `${changed} of ${pluralise(duties, 'answer')} ${changed === 1 ? 'changes' : 'change'}`;
  const support =
    recounted === 0 ? '' : `, and ${pluralise(recounted, 'other is', 'others are')} counted or supported differently`;
  return `${withoutInWords(leftOut)}, ${answers}${support}.`;
}

/** How many statements and sources count. */
export function countedInWords(counted: {
  readonly claims: number;
  readonly allClaims: number;
  readonly sources: number;
  readonly allSources: number;
}): string {
  const { claims, allClaims, sources, allSources } = counted;
  return `${claims} of ${pluralise(allClaims, 'statement')} by ${sources} of ${pluralise(allSources, 'source')} count.`;
}

/** "Sources disagree, now mostly community manager". */
export function changeInWords(from: VerdictValue, to: VerdictValue): string {
  return `${VERDICT_NAMES[from]}, now ${VERDICT_NAMES[to].toLowerCase()}`;
}

/** Most characters of an unknown value that are repeated. */
const MOST_REPEATED = 40;
/** Most unknown values that are repeated. */
const MOST_NAMED = 3;

/** What an address asks to leave out that nothing has: "The address also names “blogs”, which we do not know." */
export function unknownInWords(values: readonly string[]): string {
  if (values.length === 0) return '';
  const named = values.slice(0, MOST_NAMED).map((value) => `“${value.slice(0, MOST_REPEATED)}”`);
  const rest = values.length - named.length;
  const list = formatList(rest === 0 ? named : [...named, pluralise(rest, 'other value')]);
  return `The address also asks to leave out ${list}, which we do not know; it changes nothing.`;
}
