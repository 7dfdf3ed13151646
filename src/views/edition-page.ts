import type { Edition, EditionDuty } from '../schema/edition.ts';
import type { AddressedKind } from '../schema/moved.ts';
import type { Catalog } from '../model/catalog.ts';
import { type MovedIds, movedIds } from '../model/moved-ids.ts';
import type { PageReference } from '../model/page-reference.ts';
import { type KeptDuty, type SinceEdition, sinceEdition } from '../model/since-edition.ts';

/** Something that an edition names, with the page that it has today; absent where it has none. */
export interface Linked {
  readonly name: string;
  readonly page?: PageReference;
}

/** A duty as the edition has it. */
export interface EditionRow extends Linked {
  readonly was: EditionDuty;
  /** What became of its answer. */
  readonly since: KeptDuty['answer'] | 'withdrawn';
  readonly disputes: readonly Linked[];
}

export interface EditionPage {
  readonly edition: Edition;
  /** In the order of the edition; groups without duties left out. */
  readonly groups: readonly { readonly name: string; readonly rows: readonly EditionRow[] }[];
  readonly since: SinceEdition;
}

type PageKind = Extract<AddressedKind, PageReference['kind']>;

/** The page that a thing of an edition has today: its own, under whatever id, or the one that says why it is gone. */
export function pageToday(
  { dutyById, claimById, sourceById, disputeById }: Catalog,
  log: MovedIds,
  kind: PageKind,
  id: string,
): { page?: PageReference } {
  const things = { duty: dutyById, claim: claimById, source: sourceById, dispute: disputeById }[kind];
  const present = log.present(kind, id);
  return things.has(present) || log.because(kind, id) !== undefined ? { page: { kind, id: present } } : {};
}

function rowOf(
  was: EditionDuty,
  { disputes }: Edition,
  since: EditionRow['since'],
  catalog: Catalog,
  log: MovedIds,
): EditionRow {
  return {
    was,
    since,
    name: was.name,
    ...pageToday(catalog, log, 'duty', was.id),
    disputes: disputes
      .filter(({ id }) => was.disputes.includes(id))
      .map(({ id, title }) => ({ name: title, ...pageToday(catalog, log, 'dispute', id) })),
  };
}

/** Everything that stands on the page of an edition. */
export function editionPage(catalog: Catalog, edition: Edition): EditionPage {
  const since = sinceOf(catalog, edition);
  const answers = new Map(since.kept.map(({ was, answer }) => [was.id, answer]));
  const log = movedIds(catalog);
  const rows = edition.duties.map((was) => rowOf(was, edition, answers.get(was.id) ?? 'withdrawn', catalog, log));
  const byGroup = Map.groupBy(rows, ({ was }) => was.group);
  return {
    edition,
    groups: edition.groups
      .map(({ id, name }) => ({ name, rows: byGroup.get(id) ?? [] }))
      .filter((group) => group.rows.length > 0),
    since,
  };
}

const known = new WeakMap<Catalog, Map<string, SinceEdition>>();

/** What changed since an edition, computed once for each catalog. */
function sinceOf(catalog: Catalog, edition: Edition): SinceEdition {
  const made = known.get(catalog) ?? new Map<string, SinceEdition>();
  known.set(catalog, made);
  const since = made.get(edition.id) ?? sinceEdition(edition, catalog);
  made.set(edition.id, since);
  return since;
}

const onDuties = new WeakMap<Catalog, ReadonlyMap<string, KeptDuty>>();

/** A duty in the last edition, and what became of its answer; undefined if the edition has no such duty. */
export function inLastEdition(
  catalog: Catalog,
  dutyId: string,
): { readonly edition: Edition; readonly kept: KeptDuty } | undefined {
  const [edition] = catalog.editions;
  if (!edition) return undefined;
  const kept =
    onDuties.get(catalog) ?? new Map(sinceOf(catalog, edition).kept.map((one) => [one.now.duty.id, one] as const));
  onDuties.set(catalog, kept);
  const found = kept.get(dutyId);
  return found && { edition, kept: found };
}
