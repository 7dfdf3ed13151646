import type { TextDate } from '../schema/date.ts';
import type { Catalog, SourceText } from '../model/catalog.ts';
import { byName, sortDate } from '../model/order.ts';

export interface TimelineText {
  readonly text: SourceText;
  readonly core: boolean;
  /** Short name of the source. */
  readonly by: string;
}

interface TimelineYear {
  readonly year: number;
  readonly texts: readonly TimelineText[];
}

/** The texts by year, with the years between that have none; undated texts stand in a place of their own. */
export interface Timeline {
  readonly years: readonly TimelineYear[];
  readonly undated: readonly TimelineText[];
}

/** Every text of the register on its year. A text dated only by a bound stands on the year of that bound. */
export function timelineOf(catalog: Catalog): Timeline {
  const all = catalog.sources.flatMap(({ texts, core, short }) => texts.map((text) => ({ text, core, by: short })));
  const yearOf = ({ text }: TimelineText): number => Number((sortDate(text.date) ?? '').slice(0, 4));
  const dated = all.filter((item) => yearOf(item) > 0);
  const byYear = Map.groupBy(dated, yearOf);
  const first = Math.min(...byYear.keys());
  const count = byYear.size === 0 ? 0 : Math.max(...byYear.keys()) - first + 1;
  const inOrder = (a: TimelineText, b: TimelineText): number => Number(b.core) - Number(a.core) || byName(a.by, b.by);
  return {
    years: Array.from({ length: count }, (_, index) => ({
      year: first + index,
      texts: (byYear.get(first + index) ?? []).toSorted(inOrder),
    })),
    undated: all.filter((item) => !(yearOf(item) > 0)).sort(inOrder),
  };
}

/** Whether a text is of these years, the first and the last included, whatever its bounds leave open. */
export function isSurelyWithin(date: TextDate, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (date === 'unknown') return false;
  const isWithin = (day: string): boolean => Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to;
  if (typeof date === 'string') return isWithin(date);
  return 'between' in date && date.between.every(isWithin);
}
