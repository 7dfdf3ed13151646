import type { AddressedKind, Moved } from '../schema/moved.ts';
import { sourceFragment } from './urls.ts';

/**
 * Every address that was published is a permalink: it goes on to lead to what it led to, or to a word on what became of
 * that. The manifest of all permalinks is content/published-ids.txt. They are paths below the site's base: "/duties/x/#y".
 */

/** Folders of pages, by the kind of thing that has them. A duty has its embed beside its page. */
const FOLDERS: Readonly<Partial<Record<AddressedKind, readonly string[]>>> = {
  duty: ['/duties/', '/embed/'],
  claim: ['/claims/'],
  source: ['/sources/'],
  dispute: ['/disputes/'],
};

/** Whose fragments are their ids with words before them. */
const FRAGMENT_PREFIXES: Readonly<Partial<Record<AddressedKind, string>>> = { source: sourceFragment('') };

/** A page that moved. Both are paths below the base, with slashes at both ends. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** A page that is gone, and what became of it, for readers. */
interface GonePage {
  readonly from: string;
  readonly because: string;
}

/** Every page that moved to another address. */
export function redirects({ moved }: Pick<Moved, 'moved'>): Redirect[] {
  return moved.flatMap(({ kind, was, to }) =>
    (FOLDERS[kind] ?? []).map((folder) => ({ from: `${folder}${was}/`, to: `${folder}${to}/` })),
  );
}

/** Every page that nothing took the place of. */
export function gonePages({ gone }: Pick<Moved, 'gone'>): GonePage[] {
  return gone.flatMap(({ kind, was, because }) =>
    (FOLDERS[kind] ?? []).map((folder) => ({ from: `${folder}${was}/`, because })),
  );
}

/** Splits "/duties/x/#y" into the page and the fragment, which is empty for a page. */
function parts(address: string): { page: string; fragment: string } {
  const [page = '', fragment = ''] = address.split('#', 2);
  return { page, fragment };
}

/** Whether an address is of a file beside a page, "/duties/x/cite.bib", and not of the page. */
const isFile = (address: string): boolean => !address.includes('#') && !address.endsWith('/');

/** The folder that an address is in, which is the address of the page that a file stands beside. */
const folderOf = (address: string): string => address.slice(0, address.lastIndexOf('/') + 1);

/** Files that were published beside a page that is gone, and go with it. */
export function goneFiles(permalinks: readonly string[], moved: Pick<Moved, 'gone'>): string[] {
  const gone = new Set(gonePages(moved).map(({ from }) => from));
  return permalinks.filter((address) => isFile(address) && gone.has(folderOf(address)));
}

/**
 * The permalinks that nothing keeps any more: they are not built, did not move to something built, and no
 * page says what became of them. A file beside a page that moved is built at its old address as well, or it is broken:
 * a program that asks for it follows no page.
 */
export function brokenPermalinks(permalinks: readonly string[], built: ReadonlySet<string>, moved: Moved): string[] {
  const newPaths = new Map(redirects(moved).map(({ from, to }) => [from, to]));
  const gone = new Set(gonePages(moved).map(({ from }) => from));
  const goneFragments = new Set(moved.gone.map(({ kind, was }) => `${FRAGMENT_PREFIXES[kind] ?? ''}${was}`));
  const explained = new Set(goneFiles(permalinks, moved));
  return permalinks.filter((address) => {
    if (built.has(address) || explained.has(address)) return false;
    const { page, fragment } = parts(address);
    if (gone.has(page)) return false;
    const present = newPaths.get(page) ?? page;
    if (!built.has(present)) return true;
    return fragment !== '' && !built.has(`${present}#${fragment}`) && !goneFragments.has(fragment);
  });
}

/** The manifest: one permalink a line, sorted, with a heading that says what the file is. */
export function formatManifest(permalinks: Iterable<string>): string {
  const head =
    "# Every address and fragment that was ever published, below the site's base. Lines are added by\n" +
    '# `npm run publish-ids` and never removed: what moves or goes is declared in content/moved.yaml.\n';
  return `${head}${[...new Set(permalinks)].sort().join('\n')}\n`;
}

/** The permalinks in a manifest. */
export function parseManifest(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
