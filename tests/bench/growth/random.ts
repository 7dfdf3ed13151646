/** Numbers that look random and are the same in every run (mulberry32, by Tommy Ettinger, in the public domain). */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  /** One of some things. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** One of some things, the first ones far more often than the last. */
  skewed<Item>(items: readonly Item[]): Item;
  /** Whether something happens that happens so often. */
  isTrue(share: number): boolean;
}

export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.floor(place * items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf: (items) => at(items, next()),
    skewed: (items) => at(items, next() ** 2),
    isTrue: (share) => next() < share,
  };
}
