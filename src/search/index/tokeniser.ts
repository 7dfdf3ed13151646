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
const POSSESSIVE = /['’‘ʼ`´]s$/;
const APOSTROPHES = /['’‘ʼ`´]/g;
const SIGNS = /[*.& \u2010\u2011-]/g;

/** What is typed on an English keyboard, and the signs of print. */
const ASCII = /^[ -~‘’“”–—…]*$/;

/** A word, given what a letter is, what may follow a letter, and what a word may be made of beside both. */
function wordPattern(letter: string, mark: string, digit: string, flags: string): RegExp {
  const noMore = `(?![${letter}${digit}])`;
  const dotted = String.raw`[${letter}](?:\.[${letter}])+${noMore}`; // "U.G.C."
  const paired = `[${letter}] ?& ?[${letter}]s?${noMore}`; // "Q&A", "R & D"
  const lettered = String.raw`[b-hj-z][-\u2010\u2011][${letter}][${letter}${mark}]+`; // "e-mail" is one word, "win-a-prize" are three
  const ordinary = String.raw`[${letter}${digit}][${letter}${digit}${mark}'’‘ʼ\x60´*]*`;
  return new RegExp([dotted, paired, lettered, ordinary].join('|'), flags);
}

// Letters of all languages take a browser many milliseconds to learn, which most texts need not wait for.
const ASCII_WORD = wordPattern('a-z', '', '0-9', 'gi');
const WORD = wordPattern(String.raw`\p{L}`, String.raw`\p{M}`, String.raw`\p{N}`, 'giu');

/** Letters as in English: without diacritics and ligatures. */
function inEnglishLetters(text: string): string {
  const bare = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
  const plain = bare.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN[letter] ?? letter);
  return ASCII.test(plain) ? plain : plain.replace(/\p{M}/gu, '');
}

/** Folds a word into the form in which words are compared: case, diacritics, ligatures, apostrophes and dots removed. */
export function fold(word: string): string {
  if (PLAIN_WORD.test(word)) return word;
  const lower = word.toLowerCase();
  const english = ASCII.test(lower) ? lower : inEnglishLetters(lower);
  return english.replace(POSSESSIVE, '').replace(APOSTROPHES, '').replace(SIGNS, '');
}

/** Folded already, with single blanks between its words. */
const FOLDED_TEXT = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/** Splits a text into its words in order, folded, with their offsets. */
export function tokenise(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.slice(0, TEXT_LIMIT).matchAll(ASCII.test(text) ? ASCII_WORD : WORD)) {
    const word = fold(match[0]);
    if (word === '' || word.length > LONGEST_WORD) continue;
    found.push({ word, start: match.index, end: match.index + match[0].length });
    if (found.length === TOKEN_LIMIT) break;
  }
  return found;
}

/** The folded words of a text. Most names are plain, and need no more than to be split. */
export const wordsOf = (text: string): string[] =>
  FOLDED_TEXT.test(text)
    ? text.split(' ')
    : tokenise(ASCII.test(text) ? text : inEnglishLetters(text.toLowerCase())).map(({ word }) => word);
