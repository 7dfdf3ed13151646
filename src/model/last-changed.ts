import type { Change } from '../schema/site.ts';
import type { Catalog } from './catalog.ts';

/**
 * The day on which the text of a page last changed, by the log of changes (`content/changes.yaml`). This is the one place
 * that decides it: neither the files nor their history are asked, so that every build of one content says the same.
 *
 * An entry that names what it touched changed only the pages of that, and of what shows it: a statement stands on the
 * pages of its source, its duties and its disputes. An entry that names nothing may have changed every page. Pages about
 * everything changed with each entry. Where the log says nothing of a page, the day is that of the data.
 */

/** Something with a page of its own. */
export interface Subject {
  readonly kind: 'claim' | 'duty' | 'source' | 'dispute';
  readonly id: string;
}

type Dated = Pick<Catalog, 'changes' | 'site' | 'claims' | 'disputes'>;

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** What shows a statement, itself included. */
function shownBy(catalog: Dated): ReadonlyMap<string, readonly string[]> {
  return new Map(
    catalog.claims.map((claim) => [
      claim.id,
      [
        keyOf({ kind: 'claim', id: claim.id }),
        keyOf({ kind: 'source', id: claim.source.id }),
        ...claim.duties.map(({ duty }) => keyOf({ kind: 'duty', id: duty })),
        ...catalog.disputes
          .filter(({ sides }) => sides.some(({ claims }) => claims.includes(claim.id)))
          .map(({ id }) => keyOf({ kind: 'dispute', id })),
      ],
    ]),
  );
}

/** The pages that an entry changed; undefined where it may have been all. */
function pagesOf({ touched, corrections = [] }: Change, shown: ReturnType<typeof shownBy>): string[] | undefined {
  if (!touched) return undefined;
  const claims = [...touched.claims, ...corrections.flatMap((correction) => correction.claims)];
  const duties = [...touched.duties, ...corrections.flatMap((correction) => correction.duties)];
  return [
    ...claims.flatMap((id) => shown.get(id) ?? []),
    ...duties.map((id) => keyOf({ kind: 'duty', id })),
    ...touched.sources.map((id) => keyOf({ kind: 'source', id })),
    ...touched.disputes.map((id) => keyOf({ kind: 'dispute', id })),
  ];
}

/** Tells the day for each page: of its subject, or of a page about everything, which has none. */
export function lastChanges(catalog: Dated): (subject?: Subject) => string {
  const shown = shownBy(catalog);
  const entries = catalog.changes.map((change) => {
    const pages = pagesOf(change, shown);
    return { date: change.date, pages: pages && new Set(pages) };
  });
  return (subject) =>
    entries.find(({ pages }) => subject === undefined || pages === undefined || pages.has(keyOf(subject)))?.date ??
    catalog.site.data.date;
}
