import type { Catalog } from '../model/catalog.ts';
import { type Subject, lastChanges } from '../model/last-changed.ts';
import type { Urls } from '../urls/urls.ts';

/** Tells for a path of the site on which day its page last changed (src/model/last-changed.ts decides). */
export function pageDays(catalog: Catalog, urls: Urls): (path: string) => string {
  const dayOf = lastChanges(catalog);
  const of = (kind: Subject['kind'], items: readonly { readonly id: string }[], paths: ((id: string) => string)[]) =>
    items.flatMap(({ id }) => paths.map((path) => [path(id), { kind, id }] as const));
  const subjects = new Map<string, Subject>([
    ...of('claim', catalog.claims, [urls.claim]),
    ...of('duty', catalog.duties, [urls.duty, urls.dutyStatements]),
    ...of('source', catalog.sources, [urls.source]),
    ...of('dispute', catalog.disputes, [urls.dispute]),
  ]);
  return (path) => dayOf(subjects.get(path));
}
