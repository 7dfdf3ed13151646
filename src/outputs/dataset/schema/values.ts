import { z } from 'astro/zod';

import { id, words } from '../../../schema/id.ts';

/** A whole address, of this site or of another. */
export const address = z.url();

/** An entry of a list of words. Lists are joined with ";" in CSV, so that no entry may hold one. */
export const entry = words.regex(/^[^;]*$/, { error: 'no ";", which joins the entries of a list in CSV' });

export const ids = z.array(id);

/** The same thing for either scope: what the five core sources make of it, and what all sources do. */
export function perScope<Schema extends z.ZodType>(schema: Schema, what: string) {
  return z.strictObject({
    core: schema.describe(`${what} The five core sources alone.`),
    all: schema.describe(`${what} All sources.`),
  });
}
