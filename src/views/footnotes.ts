import type { Claim, ReadText } from '../model/catalog.ts';

/** The texts that claims rest on as numbered notes: for print, where no link can be followed. */
export interface Notes {
  /** In the order in which they are first named; note 1 is the first. */
  readonly texts: readonly ReadText[];
  /** The first claim, whose address shows how those of all are made; absent where there is none. */
  readonly first: Claim | undefined;
  /** Number of a claim's note: that of the text it was read in. */
  readonly numberOf: (claim: Claim) => number;
}

/** Numbers the texts in which the claims were read, each once. */
export function notesOf(claims: readonly Claim[]): Notes {
  const texts = [...new Map(claims.map(({ readIn }) => [readIn.id, readIn])).values()];
  const numbers = new Map(texts.map(({ id }, index) => [id, index + 1]));
  return { texts, first: claims[0], numberOf: ({ readIn }) => numbers.get(readIn.id) ?? 0 };
}
