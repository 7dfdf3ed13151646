import { z } from 'astro/zod';

import { webAddress } from './address.ts';
import { country } from './codes.ts';
import { id, name } from './id.ts';
import { ROLE_IDS } from './role-ids.ts';

/** What a posting is titled: one of the two roles, or both at once. */
export const POSTING_CLASSES = [...ROLE_IDS, 'hybrid'] as const;
export const postingClass = z.enum(POSTING_CLASSES);
export type PostingClass = z.infer<typeof postingClass>;

/** How much of a posting we could see: all of it, or its first part. */
export const postingSeen = z.enum(['whole', 'part']);

/** No posting that was found on the web is older. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

function isEachOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

/** One opening of one employer. Of its wording only the title is kept: what it asks for is in our words, as duties. */
export const posting = z.strictObject({
  /** Permanent: "cm-001". */
  id,
  title: name,
  /** Whether the title is the posting's own, letter by letter; otherwise it is shortened or made from its text. */
  titleExact: z.boolean().default(true),
  /** What kind of employer it is, in a word or two. */
  sector: name,
  /** Country of the employer or the work, as ISO 3166-1 has it; absent where it does not say. */
  country: country.optional(),
  /** Year in which it was published; absent where it does not say. */
  year: z.int().min(FIRST_YEAR).max(LAST_YEAR).optional(),
  seen: postingSeen,
  /** False for unpaid roles, which stay out of every share; absent where nothing says that it is unpaid. */
  paid: z.boolean().optional(),
  /** Where it was read. Many such pages vanish: the address is kept in the data and linked to from no page. */
  address: webAddress,
  /** Postings that were read on the same page; each of them says so as well. */
  addressSharedWith: z.array(id).default([]),
  /** The duties that its responsibilities ask for. */
  duties: z.array(id).min(1).refine(isEachOnce, { error: 'each duty once' }),
});
export type PostingData = z.infer<typeof posting>;

/** `content/postings/*.yaml`: job postings of one class. */
export const postingsFile = z.strictObject({
  class: postingClass,
  postings: z.array(posting).min(1),
});
