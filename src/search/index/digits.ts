/** One character for each small number, none of which JSON escapes, is a space or stands between names. */
const DIGITS = Array.from({ length: 92 }, (_, index) => String.fromCharCode(index + 35))
  .filter((character) => character !== '\\')
  .join('');

/** The character for a small number; what is too large or below nothing gets the nearest. */
export const digit = (value: number): string => DIGITS.charAt(Math.min(Math.max(value, 0), DIGITS.length - 1));

/** The number that a character stands for. */
export const valueOf = (character: string): number => DIGITS.indexOf(character);
