import { z } from 'astro/zod';

import { id } from './id.ts';

const share = z.number().min(0).max(1);

/** `content/posting-coding.yaml`: how well two readers agree on what postings ask for. */
export const postingCodingFile = z.strictObject({
  /** The second, independent coding of a part of the postings. */
  secondReader: z.strictObject({
    postings: z.int().min(1),
    /** Of all pairs of posting and duty, the share that both coded the same. */
    sameCells: share,
    /** Cohen's kappa with its 95 % interval. */
    kappa: z.strictObject({ value: share, low: share, high: share }),
  }),
  /** Duties on which they agreed least: their pages and the chart say so. */
  leastAgreed: z.array(id),
});
export type PostingCoding = z.infer<typeof postingCodingFile>;
