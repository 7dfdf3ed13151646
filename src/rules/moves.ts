import type { AddressedKind, Moved } from '../schema/moved.ts';
import { suggest } from './nearest.ts';
import type { Checked, Finding, Rule } from './rule.ts';

function idsOf({ content, catalog }: Checked): Readonly<Record<AddressedKind, ReadonlySet<string>>> {
  const set = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));
  return {
    duty: set(content.duties),
    claim: new Set(content.claims.flatMap(({ data }) => data.claims.map(({ id }) => id))),
    source: set(content.sources),
    dispute: set(content.disputes),
    text: new Set(catalog.textById.keys()),
    aspect: set(catalog.aspects),
    position: set(catalog.positions),
    group: set(catalog.groups),
  };
}

function findingsIn({ moved, gone }: Moved, file: string, checked: Checked): Finding[] {
  const ids = idsOf(checked);
  const listed = [...moved, ...gone];
  return [
    ...listed
      .filter(({ kind, was }) => ids[kind].has(was))
      .map(({ kind, was }) => ({
        file,
        field: `${kind} ${was}`,
        received: `"${was}", which still is the id of a ${kind}`,
        expected: 'an id that nothing has any more: an id is never given to another thing',
        hint: 'Remove this line, or give the other thing a new id.',
      })),
    ...[...Map.groupBy(listed, ({ kind, was }) => `${kind} ${was}`).values()]
      .flatMap(([, ...again]) => again)
      .map(({ kind, was }) => ({
        file,
        field: `${kind} ${was}`,
        received: `"${was}" twice`,
        expected: 'one line for each id',
        hint: 'Keep the line that is true.',
      })),
    ...moved
      .filter(({ kind, to }) => !ids[kind].has(to) && !checked.invalidIds.has(to))
      .map(({ kind, was, to }) => ({
        file,
        field: `${kind} ${was}: to`,
        received: `"${to}", which is no ${kind}`,
        expected: `the present id of a ${kind}; a second move changes this line too`,
        hint: suggest(to, ids[kind], 'Name the present id, or move the line to "gone" and say what became of it.'),
      })),
  ];
}

/** Readers who followed an old address must arrive somewhere. */
export const moves: Rule = {
  id: 'moved-ids',
  description: 'Moved ids lead to present ones, and no present thing has an id that moved or is gone.',
  check: (checked) => checked.content.moved.flatMap(({ file, data }) => findingsIn(data, file, checked)),
};
