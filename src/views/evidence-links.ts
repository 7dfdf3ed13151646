import type { Claim } from '../model/catalog.ts';
import { withTextFragment } from '../urls/text-fragment.ts';

/** Where a reader can check what a claim says. */
export interface EvidenceLinks {
  /** The page on which we read it, at the quotation where it is known to be there; undefined without an address. */
  readonly read: string | undefined;
  /** The text that says it, where we read it in another; undefined for a first-hand claim and without an address. */
  readonly original: string | undefined;
}

/** Whether we know the claim only through another text. */
export function isSecondHand({ text, readIn }: Claim): boolean {
  return text.id !== readIn.id;
}

/** The links to a claim's evidence outside of this site. */
export function evidenceLinks(claim: Claim): EvidenceLinks {
  const { text, readIn, quote, quoteState } = claim;
  // Texts that were read only because they quote another were read where they quote it.
  const wasRead = !('read' in readIn) || readIn.read === 'whole' || readIn.read === 'part';
  const isThere = quote !== undefined && quoteState === 'checked' && wasRead;
  return {
    read: readIn.url !== undefined && isThere ? withTextFragment(readIn.url, quote.words) : readIn.url,
    original: isSecondHand(claim) ? text.url : undefined,
  };
}
