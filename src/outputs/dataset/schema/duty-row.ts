import { z } from 'astro/zod';

import { calendarDay } from '../../../schema/date.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { roleId } from '../../../schema/role.ts';
import { CELL_VALUES, CERTAINTY_LEVELS, CERTAINTY_REASONS, VERDICT_VALUES } from '../../../schema/verdict.ts';
import { address, entry, ids, perScope } from './values.ts';

const count = z.int().min(0);

function agreement(scope: string) {
  return z.strictObject({
    communityManager: count.describe(`${scope} that assign it to the community manager alone.`),
    socialMediaManager: count.describe(`${scope} that assign it to the social media manager alone.`),
    both: count.describe(`${scope} that assign it to both.`),
    notCommunityManager: count.describe(
      `${scope} that say it is not the community manager's job, and assign it to nobody.`,
    ),
    notSocialMediaManager: count.describe(
      `${scope} that say it is not the social media manager's job, and assign it to nobody.`,
    ),
    mentions: count.describe(`${scope} that mention it without saying whose job it is; they never count.`),
  });
}

const certainty = z.strictObject({
  level: z
    .enum(CERTAINTY_LEVELS)
    .describe('How well the answer across all sources is supported: "firm", "fair" or "thin".'),
  reasons: z.array(z.enum(CERTAINTY_REASONS)).describe('What keeps it from being firm.'),
});

function perClass(what: (title: string) => string) {
  return {
    communityManager: count.describe(what('the community manager')),
    socialMediaManager: count.describe(what('the social media manager')),
    hybrid: count.describe(what('both roles at once')),
  };
}

const postings = z.strictObject({
  ...perClass((title) => `Job postings for ${title} that ask for it; unpaid roles are left out.`),
  of: z.strictObject(perClass((title) => `Job postings for ${title} that count: the whole of that number.`)),
});

/** A row of `duties`: a piece of work with everything that is computed about it. */
export const dutyRow = z.strictObject({
  id: id.describe('Permanent id, for example "welcome-members".'),
  name: nonEmpty.describe('Plain name.'),
  definition: nonEmpty.describe('What the work is, in one line.'),
  postingLine: nonEmpty.describe('The duty as a line of a job posting, ours.'),
  kind: z.enum(['work', 'trait']).describe('A piece of work, or a quality of the person.'),
  group: id.describe('Group of duties; lists.groups in index.json has the names.'),
  otherNames: z.array(entry).describe('True synonyms.'),
  related: ids.describe('Duties that readers of this one look for next.'),
  disputes: ids.describe('Disputes about this duty.'),
  changed: calendarDay.describe('Day on which its page last changed, by our log of changes.'),
  url: address.describe('Its page here.'),
  verdict: perScope(
    z.enum(VERDICT_VALUES),
    'Whose job it is, computed from the cells: a role alone where all sources that assign the duty agree, "mostly-…" ' +
      'where at least three sources and two thirds do, "shared" where more than half say both, "disputed" otherwise, ' +
      '"unassigned" where no source assigns it.',
  ),
  inWords: perScope(nonEmpty, 'The answer with the count that it never stands without.'),
  agreement: z.strictObject({
    core: agreement('Main sources'),
    all: agreement('Sources'),
    until2013: agreement('Sources, by texts until 2013,'),
    since2014: agreement('Sources, by texts since 2014,'),
  }),
  certainty,
  decisive: ids.describe('Statements without any one of which the answer across all sources would be another.'),
  cells: z
    .record(id, z.enum(CELL_VALUES))
    .describe(
      'What each source says of it: the role that it assigns it to, or both; "denies" where it only says whose job it ' +
        'is not; "mentions" where it does not say whose job it is. "none" is no "no": we found nothing in what we read.',
    ),
  denials: z
    .record(id, z.array(roleId))
    .describe('Roles of which a source says that it is not their job, whomever it assigns the duty to.'),
  postings,
  claims: ids.describe('Every statement that names the duty.'),
  note: nonEmpty.nullable().describe("Ours, not a source's: what would reconcile sources that disagree."),
});
export type DutyRow = z.infer<typeof dutyRow>;
