import type { Catalog, Duty } from '../model/catalog.ts';
import { byName } from '../model/order.ts';

/** A name that a duty goes by, of ours or of others. */
interface ListedName {
  readonly name: string;
  /** One, or several that rightly go by this name. */
  readonly duties: readonly Duty[];
}

/** The names that begin with one letter. */
export interface Letter {
  readonly letter: string;
  readonly names: readonly ListedName[];
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x41 + index));

/** The first letter from A to Z in a name, whatever stands before or above it; A where there is none. */
function letterOf(name: string): string {
  return /[A-Z]/.exec(name.normalize('NFD').toUpperCase())?.[0] ?? 'A';
}

/** Every name that a duty goes by, under its letter, A–Z. Letters without names are there too: each has an address. */
export function dutyNamesOf({ duties }: Pick<Catalog, 'duties'>): Letter[] {
  const named = duties.flatMap((duty) =>
    [duty.name, ...duty.otherNames.map(({ name }) => name)].map((name) => ({ name, duty })),
  );
  const byWords = Map.groupBy(named, ({ name }) => name.toLowerCase());
  const listed = [...byWords.values()].flatMap((same): ListedName[] => {
    const [first] = same;
    return first ? [{ name: first.name, duties: same.map(({ duty }) => duty) }] : [];
  });
  const byLetter = Map.groupBy(
    listed.sort((a, b) => byName(a.name, b.name)),
    ({ name }) => letterOf(name),
  );
  return LETTERS.map((letter) => ({ letter, names: byLetter.get(letter) ?? [] }));
}
