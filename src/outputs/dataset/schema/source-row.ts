import { z } from 'astro/zod';

import { calendarDay } from '../../../schema/date.ts';
import { id, nonEmpty } from '../../../schema/id.ts';
import { STANDINGS } from '../../../schema/source.ts';
import { textRow } from './text-row.ts';
import { address, ids } from './values.ts';

/** A row of `sources`: one voice, with its texts. */
export const sourceRow = z.strictObject({
  id: id.describe('Permanent id.'),
  name: nonEmpty.describe('Name as printed.'),
  short: nonEmpty.describe('Name where there is no room.'),
  kind: z.enum(['person', 'organisation', 'unnamed']).describe('A person, an organisation, or somebody unnamed.'),
  standing: z.enum(STANDINGS).describe('What kind of voice it is: practitioner, official profile, vendor and so on.'),
  circle: id.nullable().describe('The circle of sources that share an organisation or a class, if it belongs to one.'),
  core: z.boolean().describe('Whether it is one of our main sources.'),
  role: nonEmpty.describe('Who this is, as far as the texts say.'),
  summary: nonEmpty.describe('Its position in one sentence of ours.'),
  positions: ids.describe('Where it stands on "one job or two?"; lists.positions in index.json has the names.'),
  texts: z.array(textRow).describe('Its texts, each with the fields of texts.json.'),
  changed: calendarDay.describe('Day on which its page last changed, by our log of changes.'),
  url: address.describe('Its page here.'),
});
export type SourceRow = z.infer<typeof sourceRow>;
