/** One word of a text: in the form that is compared, and where it stands. */
export interface Token {
  /** Lower case, without diacritics, apostrophes or dots: "qa" for "Q&A". */
  readonly word: string;
  /** Offsets into the text as it was given. */
  readonly start: number;
  readonly end: number;
}

/** A paste of thousands of words is no query: what comes after these limits is not read. */
const TOKEN_LIMIT = 120;
const TEXT_LIMIT = 2000;
const LONGEST_WORD = 40;

/** Letters that NFKD does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const PLAIN_WORD = /^[a-z0-9]+$/;
const APOSTROPHES = /['’‘ʼ`´]/gu;
/** "U.G.C." */
const DOTTED = String.raw`\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])`;
/** "Q&A", "R & D" */
const PAIRED = String.raw`\p{L} ?& ?\p{L}s?(?![\p{L}\p{N}])`;
/** "e-mail" is one word, "win-a-prize" are three. */
const LETTERED = String.raw`[b-hj-z][-\u2010\u2011]\p{L}[\p{L}\p{M}]+`;
const ORDINARY = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’‘ʼ\x60´*]*`;
const WORD = new RegExp([DOTTED, PAIRED, LETTERED, ORDINARY].join('|'), 'giu');

/** Folds a word into the form in which words are compared: case, diacritics, ligatures, apostrophes and dots removed. */
export function fold(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const bare = word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return bare
    .replace(/[ßæœøłđðþı]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʼ`´]s$/u, '')
    .replace(APOSTROPHES, '')
    .replace(/[*.& \u2010\u2011-]/gu, '');
}

/** Nearly every name is plain ASCII, and needs none of the slow patterns. */
const PLAIN_TEXT = /^[a-z0-9 ]*$/i;
const PLAIN_RUN = /[a-z0-9]+/gi;

/** Splits a text into its words in order, folded, with their offsets. */
export function tokenise(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(0, TEXT_LIMIT).matchAll(PLAIN_TEXT.test(text) ? PLAIN_RUN : WORD)) {
    const word = fold(match[0]);
    if (word === '' || word.length > LONGEST_WORD) continue;
    found.push({ word, start: match.index, end: match.index + match[0].length });
    if (found.length === TOKEN_LIMIT) break;
  }
  return found;
}
