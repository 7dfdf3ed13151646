import type { Catalog } from '../model/catalog.ts';
import { type Era, eraOf } from '../model/scope.ts';

/** How old our evidence is: the texts of the sources by era. */
export type TextEras = Readonly<Record<Era | 'open' | 'texts', number>>;

/** Counts the texts by era; `open` are those whose date does not tell. */
export function textErasOf({ sources }: Pick<Catalog, 'sources'>): TextEras {
  const eras = sources.flatMap(({ texts }) => texts).map(({ date }) => eraOf(date));
  const count = (wanted: Era | undefined): number => eras.filter((era) => era === wanted).length;
  return {
    texts: eras.length,
    'until-2013': count('until-2013'),
    'since-2014': count('since-2014'),
    open: count(undefined),
  };
}
