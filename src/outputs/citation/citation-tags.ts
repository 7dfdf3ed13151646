import type { CslItem, CslName } from './csl.ts';

/**
 * What a page says in its head of how it is cited, in the tags that Zotero, Mendeley and scholarly search engines read
 * (Highwire Press's, https://scholar.google.com/intl/en/scholar/inclusion.html): the item of the downloads. Its address is
 * the canonical one, which the head has anyway.
 */

function nameInWords(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

function dateInTag({ issued }: CslItem): string[] {
  if (issued === undefined || 'literal' in issued) return [];
  return [issued['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('/')];
}

/** Names and contents of the tags of an item. */
export function citationTags(item: CslItem): readonly (readonly [name: string, content: string])[] {
  const tags: readonly (readonly [name: string, contents: readonly string[]])[] = [
    ['citation_title', [item.title]],
    ['citation_author', (item.author ?? []).map(nameInWords)],
    ['citation_publication_date', dateInTag(item)],
  ];
  return tags.flatMap(([name, contents]) => contents.map((content) => [name, content] as const));
}
