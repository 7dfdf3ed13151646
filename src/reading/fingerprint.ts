import { createHash } from 'node:crypto';

import { type IsQuotedFrom, wordsOf } from '../model/quotation.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';

/** Words in a shingle. */
const SHINGLE = 3;
const HASH_DIGITS = 10;

/** Hashes of every run of three words, sorted, each once; none for a text of fewer than three words. */
export function shinglesOf(text: string): string[] {
  const words = wordsOf(text);
  const hashes = new Set<string>();
  for (let start = 0; start + SHINGLE <= words.length; start += 1) {
    const shingle = words.slice(start, start + SHINGLE).join(' ');
    hashes.add(createHash('sha256').update(shingle, 'utf8').digest('hex').slice(0, HASH_DIGITS));
  }
  return [...hashes].sort();
}

/** The fingerprint, format 1, of a text that was read under the id `text`. */
export function fingerprintOf(text: string, id: string): Fingerprint {
  return { format: 1, text: id, words: wordsOf(text).length, windows: shinglesOf(text) };
}

const known = new WeakMap<Fingerprint, ReadonlySet<string>>();

function shinglesIn(fingerprint: Fingerprint): ReadonlySet<string> {
  const made = known.get(fingerprint) ?? new Set(fingerprint.windows);
  known.set(fingerprint, made);
  return made;
}

/**
 * Whether every three-word shingle of the quotation is among the text's. A match says that the words are on the page,
 * not who wrote them: that stays a reader's judgement.
 */
export const isQuotedFrom: IsQuotedFrom = (quotation, fingerprint) => {
  const text = shinglesIn(fingerprint);
  const shingles = shinglesOf(quotation);
  return shingles.length > 0 && shingles.every((shingle) => text.has(shingle));
};
