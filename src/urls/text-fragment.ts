/** Files that browsers show by a viewer of their own, which finds no text by its fragment. */
const NO_PAGE = /\.(?:pdf|pptx?|docx?)$/i;

/**
 * The address of a page with a text fragment, by which browsers scroll to the words and mark them
 * (https://wicg.github.io/scroll-to-text-fragment/). In a fragment a hyphen, a comma and an ampersand are signs of their
 * own, so that they are encoded too. Returns the address as it is for a file that is no web page.
 */
export function withTextFragment(address: string, words: string): string {
  const { pathname, hash } = new URL(address);
  if (NO_PAGE.test(pathname)) return address;
  const encoded = encodeURIComponent(words.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');
  return `${address}${hash === '' && !address.endsWith('#') ? '#' : ''}:~:text=${encoded}`;
}
