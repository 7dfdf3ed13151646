import { z } from 'astro/zod';

/**
 * Ids are promises: they name files, addresses and fragments, and never change once published.
 * Lower-case words of letters and digits, joined by single hyphens, starting with a letter.
 */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const SHAPE = 'lower-case words joined by hyphens, such as "welcome-members"';

/** An id, for example `happe` or `welcome-members`. */
export const id = z.string({ error: SHAPE }).regex(ID_PATTERN, { error: SHAPE });

/** Text that holds something other than white space, on one or several lines. */
export const words = z.string().trim().min(1, { error: 'some words' });
