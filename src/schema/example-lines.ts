import { z } from 'astro/zod';

import { words } from './id.ts';

/** The name of the file with lines that ask for no duty; no duty may have it as its id. */
export const NO_DUTY = 'none';

/**
 * Lines from which is learnt what asks for a duty, all ours: `content/posting-examples/<duty id>.yaml` as postings have
 * them, for the check of postings and the search; `content/query-examples/<duty id>.yaml` as people ask and tell, for the
 * search. `none.yaml` holds lines that ask for none.
 */
export const exampleLines = z.strictObject({
  lines: z.array(words).min(1),
});
