import type { Catalog, ReadText } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';

/** A quotation that was found in the text when its claim was written. */
export interface ExpectedQuotation {
  readonly claim: string;
  readonly words: string;
}

/** One address to be fetched, and what is expected there. */
export interface SourceAddress {
  readonly text: string;
  readonly kind: 'original' | 'archived';
  readonly url: string;
  /** Absent where we kept no fingerprint, as of texts of which we know only the title. */
  readonly fingerprint?: Fingerprint;
  readonly quotations: readonly ExpectedQuotation[];
}

const ARCHIVE = 'https://web.archive.org/web/';

/**
 * Where the Wayback Machine has the page as it was around the day on which we read it: it leads on to the capture that
 * is nearest. `id_` asks for the page itself, without the archive's bar and changed links.
 */
export function archivedAddress(url: string, readOn: string): string {
  return `${ARCHIVE}${readOn.replaceAll('-', '')}id_/${url}`;
}

/** The day on which a text was read, or that of the data where none was noted. */
function dayOfReading(text: ReadText, catalog: Catalog): string {
  const noted = 'readOn' in text && text.readOn !== 'not noted';
  return noted ? text.readOn : catalog.site.data.date;
}

/** Every address of a text in the content, by text; of one text, or of one source, where `only` names it. */
export function addressesOf(catalog: Catalog, content: Pick<Content, 'fingerprints'>, only?: string): SourceAddress[] {
  const fingerprints = new Map(content.fingerprints.map(({ data }) => [data.text, data]));
  const texts = [...catalog.textById.values()].filter(
    (text) => only === undefined || text.id === only || ('source' in text && text.source === only),
  );
  return texts.flatMap((text): SourceAddress[] => {
    if (text.url === undefined) return [];
    const fingerprint = fingerprints.get(text.id);
    const expected = {
      text: text.id,
      ...(fingerprint ? { fingerprint } : {}),
      quotations: catalog.claims.flatMap(({ id, readIn, quote, quoteState }) =>
        readIn.id === text.id && quote && quoteState === 'checked' ? [{ claim: id, words: quote.words }] : [],
      ),
    };
    return [
      { ...expected, kind: 'original', url: text.url },
      { ...expected, kind: 'archived', url: archivedAddress(text.url, dayOfReading(text, catalog)) },
    ];
  });
}
