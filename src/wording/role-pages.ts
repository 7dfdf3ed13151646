import type { LineGroupKind } from '../model/bands.ts';
import { type RoleId, otherRole } from '../schema/role-ids.ts';
import { numberInWords, pluralise } from './formatting.ts';
import { ROLE_NAMES } from './labels.ts';

/** Headings and sentences of the pages of the two roles, each said once for HTML, Markdown and social images. */

export const ROLE_SECTIONS = {
  duties: { id: 'duties', heading: 'What the job is made of', label: 'Its duties' },
  lines: { id: 'list', heading: 'A list to copy into a posting', label: 'A list to copy' },
} as const;

/** The heading over the duties of one degree. */
export function groupHeading(kind: LineGroupKind, role: RoleId): string {
  switch (kind) {
    case 'only':
      return `Only the ${ROLE_NAMES[role]}’s job`;
    case 'mostly':
      return `Mostly the ${ROLE_NAMES[role]}’s job`;
    case 'shared':
      return 'Shared';
    case 'disputed':
      return 'Sources disagree';
    case 'traits':
      return 'Qualities of the person';
    case 'other':
      return `The ${ROLE_NAMES[otherRole(role)]}’s job`;
    default:
      return kind satisfies never;
  }
}

/** What the duties of one degree have in common, in a sentence. */
export function groupNote(kind: LineGroupKind, role: RoleId): string {
  switch (kind) {
    case 'only':
      return 'All sources that assign these name this role alone.';
    case 'mostly':
      return 'A clear majority names this role alone: at least three sources, and at least two thirds of those that assign the duty.';
    case 'shared':
      return 'More than half of the sources name both roles.';
    case 'disputed':
      return 'Neither role has a clear majority of the sources.';
    case 'traits':
      return 'Not pieces of work, and not counted as such.';
    case 'other':
      return `Sources name the ${ROLE_NAMES[otherRole(role)]} for these. A list with some of them mixes two jobs.`;
    default:
      return kind satisfies never;
  }
}

/** What the button is called that chooses the few lines that most sources assign to the role. */
export function shortListInWords(lines: number): string {
  return `its ${numberInWords(lines)} most named`;
}

/** How many sources speak of the role, and how many statements are about it, compared with the other. */
export function evidenceInWords(
  role: RoleId,
  evidence: { sources: number; allSources: number; statements: number; otherStatements: number },
): string {
  const { sources, allSources, statements, otherStatements } = evidence;
  return (
    `${sources} of our ${pluralise(allSources, 'source')} speak of the ${ROLE_NAMES[role]}. ` +
    `${pluralise(statements, 'statement')} are about this role alone and ${otherStatements} about the ${ROLE_NAMES[otherRole(role)]} alone, ` +
    'so how many duties each role has depends in part on what we read.'
  );
}

/** What anybody can say of a role's page in one sentence, without its end. */
export function roleSentence(role: RoleId, counts: { only: number; mostly: number }): string {
  return `Sources assign ${pluralise(counts.only, 'duty', 'duties')} to the ${ROLE_NAMES[role]} alone and ${counts.mostly} mostly`;
}

/** Before the duties that pull two ways where one person does both jobs. */
export const PULLING_APART =
  'On these duties, all sources that assign them name one role alone, and the answer is well supported.';

/** What the page on one person who does both holds, in one sentence without its end. */
export const BOTH_STATEMENT =
  'What sources say of one person who is community manager and social media manager at once';

/** How many postings under a title ask for a duty: "40 of 74 postings". */
export function askedInWords({ count, of }: { readonly count: number; readonly of: number }): string {
  return `${count} of ${pluralise(of, 'posting')}`;
}

/** What stands before the duties of a role: what each row says of sources, and what of postings. */
export function askedNote(role: RoleId): string {
  return (
    'Each mark is a source. Beside the count of sources is how many job postings for a ' +
    `${ROLE_NAMES[role]} ask for the duty: evidence of another kind, which makes no answer.`
  );
}

/** Before the duties that postings of both titles at once ask for. */
export function hybridsNote(postings: number): string {
  return (
    `We counted ${pluralise(postings, 'posting')} with both titles at once: too few for shares. ` +
    'At least half of them ask for these duties.'
  );
}
