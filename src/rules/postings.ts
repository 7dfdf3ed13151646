import type { Entry } from '../model/content.ts';
import type { DataOf } from '../schema/kinds.ts';
import type { PostingData } from '../schema/posting.ts';
import type { Finding, Rule } from './rule.ts';

interface Placed {
  readonly posting: PostingData;
  readonly file: string;
}

function placedIn(files: readonly Entry<DataOf<'postings'>>[]): Placed[] {
  return files.flatMap(({ file, data }) => data.postings.map((posting) => ({ posting, file })));
}

/** An address without what leads to the same page: its letters' case in the host, a last slash, a fragment. */
function pageOf(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href.replace(/\/$/, '');
}

const field = ({ id }: PostingData, name: string): string => `posting ${id}: ${name}`;

/** Another posting of the same page that this one does not own up to. */
function clashing({ posting, file }: Placed, others: readonly Placed[]): Finding[] {
  return others
    .filter((other) => other.posting.id !== posting.id && !posting.addressSharedWith.includes(other.posting.id))
    .map((other) => ({
      file,
      field: field(posting, 'address'),
      received: `the address of "${other.posting.id}" too`,
      expected: 'one posting an address, or postings that say they were read on the same page',
      hint: `Remove one of the two, or write addressSharedWith: [${other.posting.id}] here and the like there.`,
    }));
}

/** An exception that nothing needs any more would hide the next posting that is counted twice. */
function unneeded({ posting, file }: Placed, samePage: readonly Placed[], known: ReadonlySet<string>): Finding[] {
  return posting.addressSharedWith
    .filter((id) => known.has(id) && (id === posting.id || !samePage.some((other) => other.posting.id === id)))
    .map((id) => ({
      file,
      field: field(posting, 'addressSharedWith'),
      received: `"${id}"${id === posting.id ? ' itself' : ', which was read elsewhere'}`,
      expected: 'addressSharedWith names only other postings with the same address',
      hint: `Remove "${id}" from addressSharedWith, or correct the address.`,
    }));
}

/** A posting that is entered twice would count twice. */
export const postingAddresses: Rule = {
  id: 'posting-address',
  description:
    'No two postings have the same address, unless each says that it was read on the same page as the other.',
  check({ content }) {
    const placed = placedIn(content.postings);
    const known = new Set(placed.map(({ posting }) => posting.id));
    const byPage = Map.groupBy(placed, ({ posting }) => pageOf(posting.address));
    return [...byPage.values()].flatMap((samePage) =>
      samePage.flatMap((one) => [...clashing(one, samePage), ...unneeded(one, samePage, known)]),
    );
  },
};
