import { tokenise } from '../index/tokeniser.ts';

/** Fewer words stand in many statements by chance. */
const SHORTEST_QUOTATION = 3;
const MOST_STATEMENTS = 5;

const known = new Map<string, string>();

/** The folded words of a text with a blank at both ends; each text is read once. */
function folded(text: string): string {
  const found =
    known.get(text) ??
    ` ${tokenise(text)
      .map(({ word }) => word)
      .join(' ')} `;
  known.set(text, found);
  return found;
}

/** Whether a query is long enough to be words of a statement. */
export function mayQuote(query: string): boolean {
  return tokenise(query).length >= SHORTEST_QUOTATION;
}

/**
 * The statements in which the words of a query stand one after the other, in our paraphrase or in the quotation; those
 * that quote them first. Case, accents and punctuation do not count.
 */
export function findStatements<Statement extends { readonly says: string; readonly quoted: string }>(
  query: string,
  statements: readonly Statement[],
): readonly Statement[] {
  if (!mayQuote(query)) return [];
  const words = ` ${tokenise(query)
    .map(({ word }) => word)
    .join(' ')} `;
  const quoting = statements.filter(({ quoted }) => quoted.split(' / ').some((one) => folded(one).includes(words)));
  const saying = statements.filter((one) => !quoting.includes(one) && folded(one.says).includes(words));
  return [...quoting, ...saying].slice(0, MOST_STATEMENTS);
}
