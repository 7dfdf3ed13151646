import type { Catalog } from '../model/catalog.ts';
import { movedIds } from '../model/moved-ids.ts';
import type { KeptDuty, SinceEdition, Withdrawn } from '../model/since-edition.ts';
import type { Edition } from '../schema/edition.ts';
import { pluralise } from '../wording/formatting.ts';
import { answersInWords, countsInWords, recodedInWords, renamedInWords } from '../wording/editions.ts';
import { verdictInWords } from '../wording/verdicts.ts';
import { type Linked, pageToday } from './edition-page.ts';

/** One thing that is another today, and what of it. */
export interface SinceEntry extends Linked {
  /** After its name; empty where that says it all. */
  readonly words: string;
}

/** What changed in one way; its title has the number. */
export interface SinceList {
  readonly title: string;
  readonly entries: readonly SinceEntry[];
  /** Whether the entries are no more than names and numbers, which stand beside each other. */
  readonly areShort?: boolean;
}

function dutyLists({ kept, newDuties }: SinceEdition, edition: Edition): SinceList[] {
  const groupNames = new Map(edition.groups.map(({ id, name }) => [id, name]));
  const entry = ({ now: { duty } }: KeptDuty, words: string): SinceEntry => ({
    name: duty.name,
    page: { kind: 'duty', id: duty.id },
    words,
  });
  const counted = (answer: KeptDuty['answer'], inWords: typeof answersInWords): SinceEntry[] =>
    kept.filter((one) => one.answer === answer).map((one) => entry(one, inWords(one.was.answer, one.now.verdict.all)));
  const changed = counted('changed', answersInWords);
  const recounted = counted('recounted', countsInWords);
  const renamed = kept
    .map((one) => entry(one, renamedInWords(one, groupNames.get(one.was.group) ?? one.was.group)))
    .filter(({ words }) => words !== '');
  return [
    { title: pluralise(changed.length, 'answer changed', 'answers changed'), entries: changed },
    { title: pluralise(recounted.length, 'answer with other counts', 'answers with other counts'), entries: recounted },
    {
      title: pluralise(newDuties.length, 'new duty', 'new duties'),
      entries: newDuties.map(({ duty, verdict }) => ({
        name: duty.name,
        page: { kind: 'duty', id: duty.id },
        words: verdictInWords(verdict.all).replace(': ', ', '),
      })),
    },
    { title: pluralise(renamed.length, 'duty renamed or moved', 'duties renamed or moved'), entries: renamed },
  ];
}

/** New statements, by how many each source has. */
function newClaimEntries({ newClaims }: SinceEdition): SinceEntry[] {
  return [...Map.groupBy(newClaims, ({ source }) => source)].map(([{ id, name }, claims]) => ({
    name,
    page: { kind: 'source', id },
    words: pluralise(claims.length, 'statement'),
  }));
}

/** Everything that is another today than in an edition, in lists of which none is empty. */
export function sinceLists(catalog: Catalog, edition: Edition, since: SinceEdition): SinceList[] {
  const log = movedIds(catalog);
  const gone = <Was extends { readonly id: string }>(
    kind: 'duty' | 'claim' | 'source',
    items: readonly Withdrawn<Was>[],
    nameOf: (was: Was) => string,
  ): SinceEntry[] =>
    items.map(({ was, because = '' }) => ({
      name: nameOf(was),
      ...pageToday(catalog, log, kind, was.id),
      words: because,
    }));
  const recoded = since.recoded.map(({ was, now }): SinceEntry => {
    const duties = was.duties.map(({ duty, stance }) => ({ duty: log.present('duty', duty), stance }));
    const words = recodedInWords({ role: was.role, duties }, now, (id) => catalog.dutyById.get(id)?.name ?? id);
    return { name: now.id, page: { kind: 'claim', id: now.id }, words };
  });
  const { withdrawnDuties, newClaims, withdrawnClaims, newSources, withdrawnSources } = since;
  return [
    ...dutyLists(since, edition),
    {
      title: pluralise(withdrawnDuties.length, 'duty withdrawn', 'duties withdrawn'),
      entries: gone('duty', withdrawnDuties, ({ name }) => name),
    },
    { title: pluralise(newClaims.length, 'new statement'), entries: newClaimEntries(since), areShort: true },
    {
      title: pluralise(withdrawnClaims.length, 'statement withdrawn', 'statements withdrawn'),
      entries: gone('claim', withdrawnClaims, ({ id }) => id),
    },
    {
      title: pluralise(recoded.length, 'statement counted differently', 'statements counted differently'),
      entries: recoded,
    },
    {
      title: pluralise(newSources.length, 'new source'),
      entries: newSources.map(({ id, name }): SinceEntry => ({ name, page: { kind: 'source', id }, words: '' })),
      areShort: true,
    },
    {
      title: pluralise(withdrawnSources.length, 'source withdrawn', 'sources withdrawn'),
      entries: gone('source', withdrawnSources, ({ name }) => name),
    },
  ].filter(({ entries }) => entries.length > 0);
}
