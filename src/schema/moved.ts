import { z } from 'astro/zod';

import { id, words } from './id.ts';

/** The kinds of things whose ids are addresses or fragments. */
const ADDRESSED_KINDS = ['duty', 'claim', 'source', 'dispute', 'text', 'aspect', 'position', 'group'] as const;
export type AddressedKind = (typeof ADDRESSED_KINDS)[number];

const was = { kind: z.enum(ADDRESSED_KINDS), /** The id that was published. */ was: id };

/**
 * `content/moved.yaml`: what became of published ids that nothing has any more. An id is never given to another thing.
 * `moved` sends readers on; `gone` keeps a page that says why.
 */
export const movedFile = z.strictObject({
  moved: z.array(z.strictObject({ ...was, /** The id that it has now. */ to: id })),
  gone: z.array(z.strictObject({ ...was, /** For readers: what became of it. */ because: words })),
});
export type Moved = z.infer<typeof movedFile>;
