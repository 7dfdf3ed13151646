import { z } from 'astro/zod';

const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Regions that have a name and are no country. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK']);

const LANGUAGE = 'a language tag such as "es"';
const COUNTRY = 'a country code such as "AT"';

/** A language, as a BCP 47 tag of two letters. */
export const language = z
  .string({ error: LANGUAGE })
  .regex(/^[a-z]{2}$/, { error: LANGUAGE, abort: true })
  .refine((tag) => LANGUAGES.of(tag) !== undefined, { error: 'the tag of a language that there is' });

/** A country, as ISO 3166-1 has it. */
export const country = z
  .string({ error: COUNTRY })
  .regex(/^[A-Z]{2}$/, { error: COUNTRY, abort: true })
  .refine((code) => !NO_COUNTRIES.has(code) && COUNTRIES.of(code) !== undefined, {
    error: 'the code of a country that there is (Great Britain is "GB")',
  });
