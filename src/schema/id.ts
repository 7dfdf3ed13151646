import { z } from 'astro/zod';

import { hiddenCharacter } from './characters.ts';

/**
 * Ids are promises: they name files, addresses and fragments, and never change once published.
 * Lower-case words of letters and digits, joined by single hyphens, starting with a letter.
 */
export const ID_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const SHAPE = 'lower-case words joined by hyphens, such as "welcome-members"';
/** The name of a file may have 255 bytes, and the longest that is made from an id adds "index.html" in a folder. */
const ID_MAX = 100;

/** An id, for example `happe` or `welcome-members`. */
export const id = z
  .string({ error: SHAPE })
  .max(ID_MAX, { error: `at most ${ID_MAX} characters` })
  .regex(ID_PATTERN, { error: SHAPE });

/** Text that holds something other than white space, whoever wrote it. */
export const nonEmpty = z.string().trim().min(1, { error: 'some words' });

/** More than the longest note. What is longer has been pasted in by mistake, or belongs in prose. */
const WORDS_MAX = 1000;
/** More than the longest title, and no more than fits a list. */
const NAME_MAX = 200;

/** What is wrong with the characters of a text, as what would be right; undefined if nothing is. */
function rightCharacters(text: string): string | undefined {
  // A line break would end a field of RIS, and a row of text that is copied.
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(text)) return 'words on one line, without a line break';
  const hidden = hiddenCharacter(text);
  if (hidden !== undefined) return `only characters that readers see, which ${hidden}, is not`;
  if (text.normalize('NFC') !== text) return 'letters and their accents in one character (Unicode NFC)';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'some words, with a letter or a digit';
  return undefined;
}

/** Text of one line that a person can read, as content has it. */
export const words = z
  .string()
  .trim()
  .min(1, { error: 'some words', abort: true })
  .max(WORDS_MAX, { error: `at most ${WORDS_MAX.toLocaleString('en-GB')} characters`, abort: true })
  .superRefine((text, context) => {
    const message = rightCharacters(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** A name or a title. */
export const name = words.max(NAME_MAX, { error: `at most ${NAME_MAX} characters` });

/** A name in a list, whose entries are joined with ";" in CSV. */
export const listedName = name.regex(/^[^;]*$/, { error: 'no ";", which joins the entries of a list in CSV' });
