import type { Fingerprint } from '../schema/fingerprint.ts';

/** A quote is refused below this: fewer words have no three-word window to check. */
export const QUOTE_MIN_WORDS = 3;
/** A quote is refused above this: what we may take of a text that is not ours. */
export const QUOTE_MAX_WORDS = 12;

/**
 * The words of a text as fingerprints count them (format 1): NFC, split at white space, stripped of punctuation
 * and symbols at both ends, empty ones dropped. Case, inner apostrophes and hyphens stay.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .map((word) => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Whether a quotation stands, to the letter, in the text of which this is the fingerprint. */
export type IsQuotedFrom = (quotation: string, fingerprint: Fingerprint) => boolean;
