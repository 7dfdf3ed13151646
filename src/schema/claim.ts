import { z } from 'astro/zod';

import { language } from './codes.ts';
import { id, words } from './id.ts';
import { claimRole } from './role.ts';

/**
 * What a claim says of its role and one duty. `assigns`: the text names the role, or the function by name, and says that
 * it does the work, is responsible for it, should do it or succeeds by it. `denies`: it says that it is not the role's
 * job. `mentions`: it speaks of the duty without saying whose job it is, limits it, or the role is our inference.
 */
export const STANCES = ['assigns', 'denies', 'mentions'] as const;
export const stance = z.enum(STANCES);
export type Stance = z.infer<typeof stance>;

const quoteParts = z.strictObject({
  /** The words, exact to the letter: 3 to 12 of them. */
  words,
  /** Language of the words if not English, as a BCP 47 tag. */
  lang: language
    .refine((tag) => tag !== 'en', { error: 'a language other than English, which needs no tag' })
    .optional(),
  /** Our English for words in another language. */
  gloss: words.optional(),
  /** `reporter`: the words are those of the text it was read in, not the source's own. */
  wordsOf: z.enum(['source', 'reporter']).default('source'),
  /** Why the words are not among the text's fingerprint: they stand outside the part that it covers. */
  unchecked: words.optional(),
});

/** A verbatim quote: the bare words, or the words with their language, our gloss and whose they are. */
export const quote = z.union(
  [words.transform((quoted): z.infer<typeof quoteParts> => ({ words: quoted, wordsOf: 'source' })), quoteParts],
  { error: 'the quoted words, or { words: …, lang: …, gloss: …, wordsOf: …, unchecked: … } of which words is needed' },
);
export type Quote = z.infer<typeof quote>;

/** The atom: one text says one thing about one role, or about both. */
export const claim = z.strictObject({
  /** Permanent. Starts with the source's id: `happe-welcomes-members`. */
  id,
  /** The text that says it. */
  text: id,
  /** The text in which we read it, when that is another one. Quotes are checked against this. */
  readIn: id.optional(),
  role: claimRole,
  duties: z
    .array(
      z.strictObject({
        duty: id,
        stance,
        /**
         * Why we take the words to mean this duty, a sentence: "We take PR to include guarding the company's
         * reputation." Absent where the text names the work itself.
         */
        interpreted: words.optional(),
      }),
    )
    .default([]),
  aspects: z.array(id).default([]),
  /** Where the claim stands on "one job or two?"; only with that aspect. */
  position: id.optional(),
  /** Our paraphrase, a sentence that can stand alone. */
  says: words,
  quote: quote.optional(),
  /** Where in the text: "bullet list for the community manager", "comment 3". */
  where: words,
  /** What could change how the claim is counted: "The chart is for business-to-business firms." */
  caveat: words.optional(),
  /** What else a reader should know. */
  note: words.optional(),
});
export type Claim = z.infer<typeof claim>;

/** `content/claims/<source id>.yaml`. */
export const claimsFile = z.strictObject({ claims: z.array(claim).min(1) });
