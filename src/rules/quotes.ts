import type { Entry } from '../model/content.ts';
import { QUOTE_MAX_WORDS, QUOTE_MIN_WORDS, wordsOf } from '../model/quotation.ts';
import type { Claim, Quote } from '../schema/claim.ts';
import type { Finding, Rule } from './rule.ts';

interface Quoted {
  readonly file: string;
  readonly field: string;
  readonly claim: Claim;
  readonly quote: Quote;
}

function quotesIn(files: readonly Entry<{ readonly claims: readonly Claim[] }>[]): Quoted[] {
  return files.flatMap(({ file, data }) =>
    data.claims.flatMap((claim) =>
      claim.quote ? [{ file, field: `claim ${claim.id}: quote`, claim, quote: claim.quote }] : [],
    ),
  );
}

/** Refuses quotes of more words than we may take, and of fewer than can be checked. */
export const quoteLength: Rule = {
  id: 'quote-length',
  description: `A quote has ${QUOTE_MIN_WORDS} to ${QUOTE_MAX_WORDS} words.`,
  check: ({ content }) =>
    quotesIn(content.claims).flatMap(({ file, field, quote }): Finding[] => {
      const count = wordsOf(quote.words).length;
      if (count >= QUOTE_MIN_WORDS && count <= QUOTE_MAX_WORDS) return [];
      return [
        {
          file,
          field,
          received: `${count} words: "${quote.words}"`,
          expected: `${QUOTE_MIN_WORDS} to ${QUOTE_MAX_WORDS} words`,
          hint:
            count > QUOTE_MAX_WORDS
              ? 'Quote fewer words; the paraphrase carries the rest.'
              : 'Quote more words, or leave the quote out: the claim stands without.',
        },
      ];
    }),
};

/** Checks quotes against the fingerprint of the text they were read in, and that exceptions are still needed. */
export const quoteInText: Rule = {
  id: 'quote-in-text',
  description: 'A quote stands, to the letter, in the text in which it was read, wherever that text has a fingerprint.',
  check({ content, catalog }) {
    const fingerprinted = new Set(content.fingerprints.map(({ data }) => data.text));
    return quotesIn(content.claims).flatMap(({ file, field, claim, quote }): Finding[] => {
      const text = claim.readIn ?? claim.text;
      const state = catalog.claimById.get(claim.id)?.quoteState;
      // A claim that the catalog lacks has a text that does not exist, which is a problem of its own.
      if (state === undefined || !fingerprinted.has(text) || wordsOf(quote.words).length < QUOTE_MIN_WORDS) return [];
      const stands = state === 'checked';
      if (stands === (quote.unchecked === undefined)) return [];
      return [
        stands
          ? {
              file,
              field: `${field}.unchecked`,
              received: `an exception for words that are in the fingerprint of "${text}"`,
              expected: 'no exception where the quote can be checked',
              hint: 'Remove "unchecked".',
            }
          : {
              file,
              field,
              received: `words that are not in "${text}": "${quote.words}"`,
              expected: 'the words exactly as the text has them, in case, apostrophes and hyphens',
              hint: 'Correct the quote or readIn; for words outside the part that the fingerprint covers, say so in "unchecked".',
            },
      ];
    });
  },
};

/** Asks for our English beside words in another language, and for the reporting text behind a reporter's words. */
export const quoteOrigin: Rule = {
  id: 'quote-origin',
  description: "Foreign words have our gloss, and a reporter's words have a reporting text.",
  check: ({ content }) =>
    quotesIn(content.claims).flatMap(({ file, field, claim, quote }): Finding[] => [
      ...((quote.lang === undefined) === (quote.gloss === undefined)
        ? []
        : [
            {
              file,
              field,
              received:
                quote.lang === undefined ? 'a gloss without a language' : `words in "${quote.lang}" without a gloss`,
              expected: 'lang and gloss together',
              hint: quote.lang === undefined ? 'Add the language, such as lang: es.' : 'Add gloss: our English.',
            },
          ]),
      ...(quote.wordsOf === 'reporter' && claim.readIn === undefined
        ? [
            {
              file,
              field: `${field}.wordsOf`,
              received: '"reporter" on a claim that was read in its own text',
              expected: 'readIn names the text whose words these are',
              hint: 'Add readIn, or remove wordsOf.',
            },
          ]
        : []),
    ]),
};

/** A tag for a quotation that there is not would leave a hole in the sentence. */
export const quotesInProse: Rule = {
  id: 'quote-in-prose',
  description: 'A quotation that prose shows is one that its claim has.',
  check: ({ content, catalog }) =>
    [...content.sources, ...content.disputes, ...content.pages].flatMap(({ file, body }) =>
      [...body.matchAll(/<Quote\b[^>]*?\sid\s*=\s*["']([^"']*)["'][^>]*>/g)]
        .filter(([, id = '']) => catalog.claimById.has(id) && !catalog.claimById.get(id)?.quote)
        .map(([tag, id = '']): Finding => ({
          file,
          field: tag.replace(/\s+/g, ' '),
          received: `"${id}", which has no quotation`,
          expected: 'a claim with a quotation',
          hint: 'Write <Claim …> instead, or add the quotation to the claim.',
        })),
    ),
};
