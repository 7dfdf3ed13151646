import { z } from 'astro/zod';

import { id, words } from '../../../schema/id.ts';
import { roleId } from '../../../schema/role.ts';
import { CELL_VALUES, VERDICT_VALUES } from '../../../schema/verdict.ts';
import { address, entry, ids, perScope } from './values.ts';

const count = z.int().min(0);

function agreement(scope: string) {
  return z.strictObject({
    'community-manager': count.describe(`${scope} that give it to the community manager alone.`),
    'social-media-manager': count.describe(`${scope} that give it to the social media manager alone.`),
    both: count.describe(`${scope} that give it to both.`),
    denies: count.describe(`${scope} that deny it to a role and give it to none.`),
    qualifies: count.describe(`${scope} that speak of it without giving or denying it; they never make a verdict.`),
    silent: count.describe(`${scope} in which nothing on it was found.`),
  });
}

/** A row of `duties`: a piece of work with everything that was computed about it. */
export const dutyRow = z.strictObject({
  id: id.describe('Permanent id, for example "welcome-members".'),
  name: words.describe('Plain name.'),
  definition: words.describe('What the work is, in one line.'),
  kind: z.enum(['work', 'trait']).describe('A piece of work, or a trait of the person.'),
  group: id.describe('Group of duties; lists.groups in index.json has the names.'),
  aliases: z.array(entry).describe('Other names that people use.'),
  related: ids.describe('Duties that readers of this one look for next.'),
  disputes: ids.describe('Disputes about this duty.'),
  url: address.describe('Its page here.'),
  verdict: perScope(
    z.enum(VERDICT_VALUES),
    'Whose job it is, computed from the cells: "shared" where a source gives it to both, "split" where sources ' +
      'disagree, "unassigned" where none gives it to either.',
  ),
  inWords: perScope(words, 'The verdict with the count that it never stands without.'),
  agreement: z.strictObject({ core: agreement('Core sources'), all: agreement('Sources') }),
  cells: z
    .record(id, z.enum(CELL_VALUES))
    .describe(
      'What each source says of it: the role it gives it to, or both; "denies" it to a role and gives it to none; ' +
        '"qualifies" it without giving or denying it. "silent" is never a no: nothing was found in what was read.',
    ),
  denials: z
    .record(id, z.array(roleId))
    .describe('Roles that a source denies the duty, whatever it gives to the other. Only sources that deny.'),
  claims: ids.describe('Every claim that names the duty.'),
  note: words.nullable().describe("Ours, not a source's: what would reconcile sources that split."),
  hangsOn: z
    .array(
      z.strictObject({
        claim: id.describe('The claim that can be read in two ways.'),
        note: words.describe('What the other reading is and what it would change.'),
      }),
    )
    .describe('Claims whose other reading would turn a verdict.'),
});
export type DutyRow = z.infer<typeof dutyRow>;
