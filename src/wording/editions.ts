import type { Edition, EditionClaim, EditionDuty } from '../schema/edition.ts';
import type { Claim } from '../model/catalog.ts';
import type { Answer } from '../model/judgement.ts';
import type { KeptDuty } from '../model/since-edition.ts';
import type { Statement } from '../model/verdict.ts';
import { dutiesInWords } from './comparisons.ts';
import { formatDate, formatList, pluralise } from './formatting.ts';
import { ROLE_NAMES, VERDICT_NAMES } from './labels.ts';
import { editionInWords } from './sentences.ts';
import { countInWords, stanceInWords } from './verdicts.ts';

/** Editions that are frozen, and what changed since, in words. */

/** What an edition is. */
export const EDITION_LEAD =
  'An edition keeps the answers of one month as they were, so that a posting, a course or an article can cite them. It never changes; its page says what has changed since.';

/** How one is cited. */
export const EDITION_CITING =
  'Cite an edition where your text must stay true to what the sources said then. On its page, “#” beside a duty is the address of its answer. Where readers should find the answer of today, link to the page of the duty.';

/** What stands in the file of an edition. */
export const EDITION_FILE =
  'Each answer with its counts, and what it rested on: every statement with its source, its text, its role and what it says of which duty; every text with author, year and address. The words of statements are not kept.';

export const NO_EDITION = 'No edition has been frozen yet.';

/** On the page of an edition: the part on what changed, and its fragment. */
export const SINCE_HEADING = 'Since then';
export const SINCE_FRAGMENT = 'since-then';
export const FILE_HEADING = 'The frozen file';

/** Heads of the columns of the list of editions. */
export const EDITION_COLUMNS = ['Edition', 'Data', 'What it keeps'] as const;

/** "November 2026". */
export function monthOf({ id }: Pick<Edition, 'id'>): string {
  return formatDate(id);
}

/** "Edition of November 2026". */
export function editionTitle(edition: Pick<Edition, 'id'>): string {
  return `Edition of ${monthOf(edition)}`;
}

/** "44 duties and 2 qualities, by 863 statements from 97 sources". */
export function editionExtent({ duties, totals }: Edition): string {
  const count = (kind: EditionDuty['kind']): number => duties.filter((duty) => duty.kind === kind).length;
  const whole = dutiesInWords({ duties: count('work'), traits: count('trait') });
  return `${whole}, by ${pluralise(totals.claims, 'statement')} from ${pluralise(totals.sources, 'source')}`;
}

/** How the page of an edition begins. */
export function editionLead(edition: Edition): string {
  return `Whose job each duty was in ${monthOf(edition)}: ${editionExtent(edition)}. This page keeps the answers from data ${editionInWords({ data: edition })}, so that they can be cited.`;
}

/** What the page of an edition holds, for search engines and shared links. */
export function editionDescription(edition: Edition): string {
  return `Whose job was which duty in ${monthOf(edition)}: ${editionExtent(edition)}, and what has changed since.`;
}

/** What people paste of an edition, without its end. */
export function editionSentence(edition: Edition): string {
  return `Whose job was which duty in ${monthOf(edition)}: ${editionExtent(edition)}`;
}

/** Where nothing at all is another: which data that was compared with. */
export function unchangedInWords(today: Pick<Edition, 'version' | 'date'>): string {
  return `Nothing has changed: today’s data (${editionInWords({ data: today })}) has the same duties, answers, counts, statements and sources.`;
}

/** Before the lists of what is another. */
export function changedInWords(today: Pick<Edition, 'version' | 'date'>): string {
  return `Compared with today’s data (${editionInWords({ data: today })}):`;
}

/** What is not compared, before the link to the log of changes. */
export const NOT_COMPARED = 'Changes of wording alone are not listed. ';

const answered = (answer: Answer): string => `“${VERDICT_NAMES[answer.value].toLowerCase()}” (${countInWords(answer)})`;

/** “sources disagree” (7 of 16 sources say …) then, “shared” (…) today. */
export function answersInWords(then: Answer, today: Answer): string {
  return `${answered(then)} then, ${answered(today)} today`;
}

/** "18 of 27 sources then, 19 of 28 sources today". */
export function countsInWords(then: Answer, today: Answer): string {
  return `${countInWords(then)} then, ${countInWords(today)} today`;
}

/** What a duty was called, and where it stood, as far as that is another today; empty if it is not. */
export function renamedInWords({ was, now: { duty } }: KeptDuty, groupName: string): string {
  return formatList([
    ...(was.name === duty.name ? [] : [`called “${was.name}” then`]),
    ...(was.id === duty.id ? [] : [`under the id ${was.id} then`]),
    ...(was.group === duty.group ? [] : [`among “${groupName}” then`]),
  ]);
}

type Coded = Pick<Claim | EditionClaim, 'role' | 'duties'>;

/** What a statement says of one duty, within a sentence: "says it’s the community manager’s job". */
function saidOf({ role, duties }: Coded, duty: string): string {
  const words = duties
    .filter((one) => one.duty === duty)
    .map(({ stance }) => stanceInWords({ role, stance } satisfies Statement));
  return words.length === 0 ? 'nothing' : formatList(words.map((one) => one.charAt(0).toLowerCase() + one.slice(1)));
}

/** "the community manager", "both roles". */
const aboutWhom = ({ role }: Coded): string => (role === 'both' ? 'both roles' : `the ${ROLE_NAMES[role]}`);

/**
 * What a statement counted for and counts for, of the duties on which that is another.
 * @param was the statement then, with the ids that its duties have today
 */
export function recodedInWords(was: Coded, now: Coded, nameOf: (duty: string) => string): string {
  const duties = [...new Set([...was.duties, ...now.duties].map(({ duty }) => duty))];
  if (duties.length === 0) return `about ${aboutWhom(was)} then, about ${aboutWhom(now)} today`;
  return duties
    .map((duty) => ({ duty, then: saidOf(was, duty), today: saidOf(now, duty) }))
    .filter(({ then, today }) => then !== today)
    .map(({ duty, then, today }) => `on “${nameOf(duty)}” ${then} then, ${today} today`)
    .join('; ');
}

/** On the page of an edition, after an answer that is another today. */
export const SINCE_MARKS = {
  same: '',
  recounted: 'other counts today',
  changed: 'another answer today',
  withdrawn: 'no longer a duty here',
} as const satisfies Readonly<Record<KeptDuty['answer'] | 'withdrawn', string>>;

/** On the page of a duty, after the link to the last edition: what that said. */
export function onDutyInWords({ was, answer }: Pick<KeptDuty, 'was' | 'answer'>): string {
  switch (answer) {
    case 'same':
      return 'unchanged since';
    case 'recounted':
      return `the same answer, ${countInWords(was.answer)}`;
    case 'changed':
      return `${VERDICT_NAMES[was.answer.value].toLowerCase()}, ${countInWords(was.answer)}`;
    default:
      return answer satisfies never;
  }
}
