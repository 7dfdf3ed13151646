import { createHash } from 'node:crypto';

import type { Fingerprint } from '../schema/fingerprint.ts';

/** A quote is refused below this: fewer words have no three-word window to check. */
export const QUOTE_MIN_WORDS = 3;
/** A quote is refused above this: what we may take of a text that is not ours (product: text on the site). */
export const QUOTE_MAX_WORDS = 12;

const WINDOW = 3;
const HASH_DIGITS = 10;

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

/** Hashes of every run of three words, sorted, each once; none for a text of fewer than three words. */
export function windowsOf(text: string): string[] {
  const words = wordsOf(text);
  const hashes = new Set<string>();
  for (let start = 0; start + WINDOW <= words.length; start += 1) {
    const window = words.slice(start, start + WINDOW).join(' ');
    hashes.add(createHash('sha256').update(window, 'utf8').digest('hex').slice(0, HASH_DIGITS));
  }
  return [...hashes].sort();
}

/** The fingerprint, format 1, of a text that was read under the id `text`. */
export function fingerprintOf(text: string, id: string): Fingerprint {
  return { format: 1, text: id, words: wordsOf(text).length, windows: windowsOf(text) };
}

/**
 * Whether every three-word window of the quote is among the text's. A match says that the words are on the page,
 * not who wrote them: that stays a reader's judgement.
 */
export function isQuotedFrom(quote: string, fingerprint: Fingerprint): boolean {
  const known = new Set(fingerprint.windows);
  const windows = windowsOf(quote);
  return windows.length > 0 && windows.every((window) => known.has(window));
}
