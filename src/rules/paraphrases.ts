import { wordsOf } from '../model/quotation.ts';
import type { Finding, Rule } from './rule.ts';

/** A paraphrase may share this many words in a row with its own quotation, for the names of things. */
export const REPEATED_WORDS_MAX = 6;

/** The longest run of words that both texts have, in the form in which words are compared. */
export function longestSharedRun(one: string, other: string): readonly string[] {
  const [words, others] = [one, other].map((text) =>
    wordsOf(text.replace(/[‘’]/g, "'")).map((word) => word.toLowerCase()),
  ) as [string[], string[]];
  let longest: readonly string[] = [];
  words.forEach((_, start) => {
    others.forEach((_, place) => {
      let length = 0;
      while (words[start + length] !== undefined && words[start + length] === others[place + length]) length += 1;
      if (length > longest.length) longest = words.slice(start, start + length);
    });
  });
  return longest;
}

/** A paraphrase in the words of its text is a second quotation, longer than we may take, and under our name. */
export const paraphrasesAreOurs: Rule = {
  id: 'paraphrase-is-ours',
  description: `A paraphrase repeats at most ${REPEATED_WORDS_MAX} words in a row of its own quotation.`,
  check: ({ content }) =>
    content.claims.flatMap(({ file, data }) =>
      data.claims.flatMap(({ id, says, quote }): Finding[] => {
        const repeated = quote ? longestSharedRun(says, quote.words) : [];
        if (repeated.length <= REPEATED_WORDS_MAX) return [];
        return [
          {
            file,
            field: `claim ${id}: says`,
            received: `${repeated.length} words in a row of its own quotation: "${repeated.join(' ')}"`,
            expected: `at most ${REPEATED_WORDS_MAX}`,
            hint: 'Say it in our words; the quotation stands beside it.',
          },
        ];
      }),
    ),
};
