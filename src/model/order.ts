import type { TextDate } from '../schema/date.ts';

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** Alphabetical as readers expect it; Astro promises no order, so every list is sorted explicitly. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Sorts by the first key that differs. */
export function bySortKey<Item>(keysOf: (item: Item) => readonly string[]): (a: Item, b: Item) => number {
  return (a, b) => {
    const keys = keysOf(b);
    for (const [index, key] of keysOf(a).entries()) {
      const order = byName(key, keys[index] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** The calendar date that a text is ordered by, or undefined where nothing is known of it. */
export function sortDate(date: TextDate): string | undefined {
  if (date === 'unknown') return undefined;
  if (typeof date === 'string') return date;
  if ('before' in date) return date.before;
  if ('after' in date) return date.after;
  return date.between[1];
}

/** Texts by date; those without one come last. */
export function textSortKey(text: { readonly date: TextDate }): string {
  return sortDate(text.date) ?? '9999';
}
