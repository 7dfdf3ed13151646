/** An address up to the full stop that ends the citation. */
export const ADDRESS = /(https?:\/\/[^\s<]*[^\s<.])/;

/** A citation, HTML with nothing but `<i>` in it, with its addresses as links. */
export function withLinkedAddresses(html: string): string {
  return html
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 0 ? part : `<a href="${part.replaceAll('"', '&quot;')}">${part}</a>`))
    .join('');
}
