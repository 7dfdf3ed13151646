import { z } from 'astro/zod';

/** More than the longest address in the content, and no more than browsers and spreadsheets take. */
const ADDRESS_MAX = 2000;

const WEB = 'a whole address of the web with https:// or http://';
const CONTACT = `${WEB}, or mailto: and an address of mail`;

/** Characters that stand in no address as it is written: they are escaped there, or would end it. */
const UNSAFE = /[^\x21-\x7E]|["<>\\^`{|}]/;

function isHostOfTheWeb(host: string): boolean {
  return /^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(host);
}

/** What would be right of an address of the web; undefined if it is right. */
function rightAddress(value: string): string | undefined {
  // "https:/x" and "https:x" are mended by browsers, each in its way.
  if (!/^https?:\/\/[^/]/i.test(value)) return WEB;
  if (UNSAFE.test(value)) return 'an address in which blanks, quotation marks and letters beyond ASCII are escaped';
  const url = URL.parse(value);
  if (!url) return WEB;
  if (url.username !== '' || url.password !== '') return 'an address without a user name or a password';
  if (!isHostOfTheWeb(url.hostname)) return 'an address on a host of the web, such as example.org';
  return undefined;
}

/**
 * An address of the web, as a link may lead to. Every other scheme is refused, since exports carry addresses into
 * programs that follow them: `javascript:` and `data:` run code, `file:` reads a disk, and a password would be published.
 */
export const webAddress = z
  .string({ error: WEB })
  .max(ADDRESS_MAX, { error: `at most ${ADDRESS_MAX.toLocaleString('en-GB')} characters`, abort: true })
  .superRefine((value, context) => {
    const message = rightAddress(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });

/** An address of the web or of mail; subject and text of the mail are ours to add. */
export const contactAddress = z.union([z.string().regex(/^mailto:[\w.+-]+@(?:[\w-]+\.)+[a-z]+$/i), webAddress], {
  error: CONTACT,
});
