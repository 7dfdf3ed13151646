import { z } from 'astro/zod';

import { stance } from './claim.ts';
import { calendarDay } from './date.ts';
import { id, name } from './id.ts';
import { claimRole } from './role.ts';
import { text } from './text.ts';
import { CERTAINTY_LEVELS, CERTAINTY_REASONS, VERDICT_VALUES } from './verdict.ts';

/** An edition is called after the month in which it was frozen: `2026-11`. */
const EDITION_ID = /^\d{4}-(0[1-9]|1[0-2])$/;

/** Whether words are a year and a month. */
export function isEditionId(words: string): boolean {
  return EDITION_ID.test(words);
}

const count = z.int().min(0);

/** The answer of all sources to one duty, as it was counted then: `Answer` in src/model/judgement.ts. */
const answer = z.strictObject({
  value: z.enum(VERDICT_VALUES),
  agreement: z.strictObject({
    communityManager: count,
    socialMediaManager: count,
    both: count,
    notCommunityManager: count,
    notSocialMediaManager: count,
    mentions: count,
  }),
  /** Sources that only said whose job it is not. */
  denying: count,
  certainty: z.strictObject({ level: z.enum(CERTAINTY_LEVELS), reasons: z.array(z.enum(CERTAINTY_REASONS)) }),
});

const duty = z.strictObject({
  id,
  /** What the duty was called. */
  name,
  kind: z.enum(['work', 'trait']),
  group: id,
  answer,
  /** Disputes about it. */
  disputes: z.array(id),
});

/** What an answer rested on: who said it in which text, and whose job it made which duty. Its words are not kept. */
const claim = z.strictObject({
  id,
  source: id,
  text: id,
  role: claimRole,
  duties: z.array(z.strictObject({ duty: id, stance })),
});

const source = z.strictObject({
  id,
  name,
  texts: z.array(text.pick({ id: true, title: true, authors: true, date: true, url: true })),
});

/**
 * `content/editions/2026-11.json`: what was true when an edition was frozen, so that it can be cited for ever. Made by
 * `npm run edition`, never by hand, and never changed.
 *
 * A frozen file keeps its form: what this schema shares with the others may grow and must not become narrower. A change
 * that files of format 1 would not fit is a format 2 beside it.
 */
export const edition = z.strictObject({
  /** Number of this form. */
  format: z.literal(1),
  /** Year and month in which it was frozen, as the file is called. */
  id: z.string().regex(EDITION_ID, { error: 'a year and a month, "2026-11"' }),
  /** Version of the data. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/, { error: 'three numbers, "1.0.0"' }),
  /** Day of the data: that of its last change before the edition was frozen. */
  date: calendarDay,
  totals: z.strictObject({
    duties: count,
    claims: count,
    sources: count,
    /** Texts of the sources. */
    texts: count,
    disputes: count,
    postings: count,
  }),
  groups: z.array(z.strictObject({ id, name })),
  disputes: z.array(z.strictObject({ id, title: name })),
  /** By group, then A–Z. */
  duties: z.array(duty),
  claims: z.array(claim),
  sources: z.array(source),
});
export type Edition = z.infer<typeof edition>;
export type EditionDuty = Edition['duties'][number];
export type EditionClaim = Edition['claims'][number];
export type EditionSource = Edition['sources'][number];
