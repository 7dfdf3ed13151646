import type { SiteData } from '../schema/site.ts';
import { editionInWords } from '../wording/sentences.ts';
import { htmlLink, markdownLink } from './link-markup.ts';

/** What people paste elsewhere: a link in the notation of the place, or one plain sentence that says it all. */

/** Something with an address of its own, in the four forms that it can be copied in. */
export interface ShareLink {
  /** What the address leads to, as the text of a link. */
  readonly name: string;
  /** Whole, with https:// or http://. */
  readonly address: string;
  readonly markdown: string;
  readonly html: string;
  /** One plain sentence that ends in the address. */
  readonly sentence: string;
}

/** The four forms of a thing; `statement` is a sentence that can stand alone, without its end. */
export function shareLink(site: SiteData, thing: { name: string; address: string; statement: string }): ShareLink {
  const { name, address, statement } = thing;
  return {
    name,
    address,
    markdown: markdownLink(name, address),
    html: htmlLink(name, address),
    sentence: `${statement}, according to ${site.name}, data ${editionInWords(site)}: ${address}`,
  };
}
