import type { AddressedKind, Moved } from '../schema/moved.ts';

/**
 * Addresses that were published are promises. This module knows which built address keeps which promise; the ledger
 * of all promises is content/published-ids.txt. Addresses here are paths below the site's base: "/duties/x/#y".
 */

/** Folders of pages, by the kind of thing that has them. A duty has its embed beside its page. */
const FOLDERS: Readonly<Partial<Record<AddressedKind, readonly string[]>>> = {
  duty: ['/duties/', '/embed/'],
  claim: ['/claims/'],
  source: ['/sources/'],
  dispute: ['/disputes/'],
};

/** Whose fragments are made of another's id with words before it (addresses.ts, sourceFragment). */
const FRAGMENT_PREFIXES: Readonly<Partial<Record<AddressedKind, string>>> = { source: 'from-' };

/** A page that stands where a published one was. */
export interface MovedPage {
  /** Path below the base, with slashes at both ends. */
  readonly from: string;
  /** Path of the page that took its place; absent where nothing did. */
  readonly to?: string;
  /** What became of it, for readers. */
  readonly because?: string;
}

/** Every page that has to stand in for one that moved or is gone. */
export function movedPages({ moved, gone }: Moved): MovedPage[] {
  return [
    ...moved.flatMap(({ kind, was, to }) =>
      (FOLDERS[kind] ?? []).map((folder) => ({ from: `${folder}${was}/`, to: `${folder}${to}/` })),
    ),
    ...gone.flatMap(({ kind, was, because }) =>
      (FOLDERS[kind] ?? []).map((folder) => ({ from: `${folder}${was}/`, because })),
    ),
  ];
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
export function goneFiles(ledger: readonly string[], moved: Moved): string[] {
  const gone = new Set(movedPages(moved).flatMap(({ from, to }) => (to === undefined ? [from] : [])));
  return ledger.filter((address) => isFile(address) && gone.has(folderOf(address)));
}

/**
 * The published addresses that nothing keeps any more: they are not built, did not move to something built, and no
 * page says what became of them. A file beside a page that moved is built at its old address as well, or it is broken:
 * a program that asks for it follows no page.
 */
export function brokenPromises(ledger: readonly string[], built: ReadonlySet<string>, moved: Moved): string[] {
  const pages = new Map(movedPages(moved).map((page) => [page.from, page]));
  const goneFragments = new Set(moved.gone.map(({ kind, was }) => `${FRAGMENT_PREFIXES[kind] ?? ''}${was}`));
  const explained = new Set(goneFiles(ledger, moved));
  return ledger.filter((address) => {
    if (built.has(address) || explained.has(address)) return false;
    const { page, fragment } = parts(address);
    const stand = pages.get(page);
    const present = stand?.to ?? page;
    if (stand && stand.to === undefined) return false;
    if (!built.has(present)) return true;
    return fragment !== '' && !built.has(`${present}#${fragment}`) && !goneFragments.has(fragment);
  });
}

/** One address a line, sorted, with a heading that says what the file is. */
export function ledgerText(addresses: Iterable<string>): string {
  const head =
    "# Every address and fragment that was ever published, below the site's base. Lines are added by\n" +
    '# `npm run publish-ids` and never removed: what moves or goes is declared in content/moved.yaml.\n';
  return `${head}${[...new Set(addresses)].sort().join('\n')}\n`;
}

/** The addresses in a ledger. */
export function ledgerAddresses(text: string): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}
