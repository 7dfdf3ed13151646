import { z } from 'astro/zod';

import { words } from './id.ts';

/** The name of the file with lines that ask for no duty; no duty may have it as its id. */
export const NO_DUTY = 'none';

/**
 * `content/posting-examples/<duty id>.yaml`: lines as postings have them, all ours and none from a posting, from which the
 * check of postings learns what asks for the duty. `none.yaml` holds lines that ask for none.
 */
export const postingExamples = z.strictObject({
  lines: z.array(words).min(1),
});
