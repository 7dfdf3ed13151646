import { z } from 'astro/zod';

import { id } from './id.ts';

/**
 * `content/fingerprints/<text id>.json`: hashes of a text's three-word windows (CONTRIBUTING, "Fingerprints").
 * Quotes are checked against it, and the text itself, which is not ours, stays out of the repository.
 */
export const fingerprint = z.strictObject({
  format: z.literal(1),
  text: id,
  words: z.int().min(3),
  /** First ten hexadecimal digits of SHA-256 of each window, sorted, each once. */
  windows: z.array(z.string().regex(/^[0-9a-f]{10}$/, { error: 'ten hexadecimal digits' })).min(1),
});
export type Fingerprint = z.infer<typeof fingerprint>;
