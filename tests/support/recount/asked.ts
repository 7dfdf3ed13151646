import { join } from 'node:path';

import { DIST, readJson } from '../paths.ts';

/** What job postings ask for, recounted from the data. */

interface Posting {
  readonly class: 'community-manager' | 'social-media-manager' | 'hybrid';
  readonly paid: boolean | null;
  readonly duties: readonly string[];
}

const { postings } = readJson(join(DIST, 'data/v1/postings.json')) as { readonly postings: readonly Posting[] };

/** How many paid postings of a class there are, and how many of them ask for a duty. */
export function askedFor(of: Posting['class'], dutyId: string): { readonly count: number; readonly whole: number } {
  const counted = postings.filter((posting) => posting.class === of && posting.paid !== false);
  return { count: counted.filter(({ duties }) => duties.includes(dutyId)).length, whole: counted.length };
}
