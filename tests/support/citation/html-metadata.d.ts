/** What is used of html-metadata, which comes without types. */
declare module 'html-metadata' {
  interface Highwire {
    readonly title?: string;
    readonly author?: string | readonly string[];
    readonly publication_date?: string;
  }
  /** All metadata of a page, from its HTML. */
  export function loadFromString(html: string): Promise<{ readonly highwirePress?: Highwire }>;
}
