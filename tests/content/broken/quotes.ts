import { type Case, claimsFile } from '../../support/broken-content.ts';

/** Quotes that cannot stand. */
export const BROKEN_QUOTES: readonly Case[] = [
  {
    name: 'a quote that is too long',
    breakIt(content) {
      const claim = content.claim(({ quote }) => quote !== undefined);
      content.editClaim(claim, {
        quote: { words: 'one two three four five six seven eight nine ten eleven twelve thirteen', unchecked: 'No.' },
      });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: quote`,
          received: '13 words: "one two',
          hint: 'Quote fewer words; the paraphrase carries the rest.',
        },
      ];
    },
  },
  {
    name: 'a quote that is too short',
    breakIt(content) {
      const claim = content.claim(({ quote }) => quote !== undefined);
      content.editClaim(claim, { quote: 'two words' });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: quote`,
          received: '2 words: "two words"',
          hint: 'Quote more words, or leave the quote out: the claim stands without.',
        },
      ];
    },
  },
  {
    name: 'a paraphrase in the words of its quote',
    breakIt(content) {
      const claim = content.claim(({ quote }) => quote !== undefined && quote.words.split(' ').length > 7);
      content.editClaim(claim, { says: claim.quote?.words ?? '' });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: says`,
          received: 'words in a row of its own quotation',
          hint: 'Say it in our words',
        },
      ];
    },
  },
  {
    name: 'a quote that is not in its text',
    breakIt(content) {
      const claim = content.claim(({ quoteState }) => quoteState === 'checked');
      content.editClaim(claim, { quote: 'words that nobody ever wrote' });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: quote`,
          received: `words that are not in "${claim.readIn.id}": "words that nobody ever wrote"`,
          hint: 'Correct the quote or readIn',
        },
      ];
    },
  },
  {
    name: 'an exception for a quote that needs none',
    breakIt(content) {
      const claim = content.claim(
        ({ quoteState, quote }) => quoteState === 'checked' && quote?.wordsOf === 'source' && !quote.lang,
      );
      content.editClaim(claim, { quote: { words: claim.quote?.words, unchecked: 'It stands elsewhere.' } });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: quote.unchecked`,
          received: `an exception for words that are in the fingerprint of "${claim.readIn.id}"`,
          hint: 'Remove "unchecked".',
        },
      ];
    },
  },
  {
    name: 'a foreign quote without our English',
    breakIt(content) {
      const claim = content.claim(({ quote }) => quote?.lang === undefined && quote?.wordsOf === 'source');
      content.editClaim(claim, { quote: { words: claim.quote?.words, lang: 'es' } });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: quote`,
          received: 'words in "es" without a gloss',
          hint: 'Add gloss: our English.',
        },
      ];
    },
  },
  {
    name: 'words of a reporter in the text of the source itself',
    breakIt(content) {
      const claim = content.claim(
        ({ quote, readIn, text }) => quote?.lang === undefined && quote?.wordsOf === 'source' && readIn === text,
      );
      content.editClaim(claim, { quote: { words: claim.quote?.words, wordsOf: 'reporter' } });
      return [
        {
          file: claimsFile(claim),
          field: `claim ${claim.id}: quote.wordsOf`,
          received: '"reporter" on a claim that was read in its own text',
          hint: 'Add readIn, or remove wordsOf.',
        },
      ];
    },
  },
];
