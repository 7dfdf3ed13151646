import { tokenise } from '../index/tokeniser.ts';

/** Words that tell English: a query that holds one is not looked at further. */
const ENGLISH: ReadonlySet<string> = new Set(
  'who what which how the does of and our we my should their whose where when your you this that is to with'.split(' '),
);

/** Whether a query may be in another language. */
export function mayBeForeign(query: string): boolean {
  const words = tokenise(query).map(({ word }) => word);
  return words.length >= 2 && !words.some((word) => ENGLISH.has(word));
}
