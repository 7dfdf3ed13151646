import { z } from 'astro/zod';

import { id, nonEmpty } from '../../../schema/id.ts';

/** A whole address, of this site or of another. */
export const address = z.url();

/** An entry of a list of nonEmpty. Lists are joined with ";" in CSV, so that no entry may hold one. */
export const entry = nonEmpty.regex(/^[^;]*$/, { error: 'no ";", which joins the entries of a list in CSV' });

export const ids = z.array(id);

/** The same thing for each scope: the main sources, all sources, and the texts of either era. */
export function perScope<Schema extends z.ZodType>(schema: Schema, what: string) {
  return z.strictObject({
    core: schema.describe(`${what} Our main sources alone.`),
    all: schema.describe(`${what} All sources.`),
    until2013: schema.describe(`${what} Texts that are surely from 2013 or earlier.`),
    since2014: schema.describe(`${what} Texts that are surely from 2014 or later.`),
  });
}
