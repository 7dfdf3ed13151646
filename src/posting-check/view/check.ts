import { roleOf } from '../../model/verdict.ts';
import type { PostingClass } from '../../schema/posting.ts';
import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import { TRAITS } from '../reader/qualities.ts';
import type { PostingReading } from '../reader/read-posting.ts';
import type { CheckFacts, DutyFacts } from '../wire/check-file.ts';

/** Whose a duty is by the sources: one role's, alone or mostly; shared or in dispute; or not assigned. */
export type Side = RoleId | 'open' | 'unassigned';

/** Whether a posting's title and its duties agree. */
export type Agreement = 'agree' | 'disagree' | 'mixed' | 'no-title' | 'no-duties' | 'both-titled';

/** A posting that was read, held beside what sources and postings say. */
export interface PostingCheck {
  readonly reading: PostingReading;
  /** The duties found, each once, in the order of the lines. */
  readonly found: readonly DutyFacts[];
  /** What is asked for as a quality of the person only: no work, so that it is not counted. */
  readonly qualities: readonly DutyFacts[];
  readonly bySide: Readonly<Record<Side, readonly DutyFacts[]>>;
  readonly agreement: Agreement;
  /** Whether it is of another occupation, so that the duties that it shares words with say nothing of whose job it is. */
  readonly isElsewhere: boolean;
  /** The title that the posting is compared with; undefined where it names neither job. */
  readonly comparedWith: PostingClass | undefined;
  /** What sources assign to the role of the title, or its postings often ask for, and this posting leaves out; what most of them name first. */
  readonly leftOut: readonly DutyFacts[];
  readonly facts: CheckFacts;
}

/** From this share of postings on a title's duty is one that they often ask for. */
const OFTEN = 0.25;
/** Up to this part of the other role's duties a posting still is of one role. */
const SMALL_PART = 1 / 3;

/** Whose a duty is by the sources. */
export function sideOf({ verdict }: DutyFacts): Side {
  return roleOf(verdict) ?? (verdict === 'unassigned' ? 'unassigned' : 'open');
}

/** The part of the postings under a title that ask for a duty. */
export function shareUnder({ titles }: CheckFacts, { asked }: DutyFacts, title: PostingClass): number {
  return titles[title].postings === 0 ? 0 : asked[title] / titles[title].postings;
}

function agreementOf(title: PostingClass | undefined, bySide: PostingCheck['bySide'], found: number): Agreement {
  if (found === 0) return 'no-duties';
  if (title === undefined) return 'no-title';
  if (title === 'hybrid') return 'both-titled';
  const own = bySide[title].length;
  const other = ROLE_IDS.filter((role) => role !== title).reduce((sum, role) => sum + bySide[role].length, 0);
  if (other > own) return 'disagree';
  return other <= SMALL_PART * (own + other) ? 'agree' : 'mixed';
}

/** How many name a duty for a title, of the sources and of the postings: each as a part of what the most named has. */
function namedBy({ duties }: CheckFacts, title: PostingClass): (duty: DutyFacts) => number {
  const [mostAssigned, mostAsked] = (['assigned', 'asked'] as const).map((by) =>
    Math.max(1, ...duties.map((duty) => duty[by][title])),
  );
  return ({ assigned, asked }) => assigned[title] / (mostAssigned ?? 1) + asked[title] / (mostAsked ?? 1);
}

function leftOutOf(facts: CheckFacts, title: PostingClass | undefined, found: ReadonlySet<string>): DutyFacts[] {
  if (title === undefined) return [];
  const isExpected = (duty: DutyFacts): boolean =>
    roleOf(duty.verdict) === title || shareUnder(facts, duty, title) >= OFTEN;
  const named = namedBy(facts, title);
  return facts.duties
    .filter((duty) => !found.has(duty.id) && !TRAITS.has(duty.id) && isExpected(duty))
    .toSorted((a, b) => named(b) - named(a));
}

/** Holds a reading beside what sources and postings say. */
export function checkPosting(reading: PostingReading, facts: CheckFacts): PostingCheck {
  const asked = reading.lines.flatMap(({ duties }) => duties);
  const ids = new Set(asked.flatMap(({ duty, isQuality }) => (isQuality ? [] : [duty])));
  const traits = new Set(asked.flatMap(({ duty }) => (ids.has(duty) ? [] : [duty])));
  const byId = new Map(facts.duties.map((duty) => [duty.id, duty]));
  const found = [...ids].flatMap((id) => byId.get(id) ?? []);
  const on = (side: Side): DutyFacts[] => found.filter((duty) => sideOf(duty) === side);
  const bySide = {
    'community-manager': on('community-manager'),
    'social-media-manager': on('social-media-manager'),
    open: on('open'),
    unassigned: on('unassigned'),
  };
  const { titleClass } = reading;
  const comparedWith = titleClass === 'none' || titleClass === 'other-job' ? undefined : titleClass;
  return {
    reading,
    found,
    qualities: [...traits].flatMap((id) => byId.get(id) ?? []),
    bySide,
    agreement: agreementOf(comparedWith, bySide, found.length),
    isElsewhere: titleClass === 'other-job' || (titleClass === 'none' && reading.title !== '' && !reading.isOfTrade),
    comparedWith,
    leftOut: leftOutOf(facts, comparedWith, ids),
    facts,
  };
}
