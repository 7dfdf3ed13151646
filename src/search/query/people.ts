import type { Token } from '../index/tokeniser.ts';

const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  'we us our ours they them their theirs everyone everybody someone somebody anyone anybody people peoples folk folks'.split(
    ' ',
  ),
);

/** "Who welcomes …", "which role should …": asks for somebody who does a piece of work, and not who once did it. */
const ASKS_FOR_SOMEBODY =
  /^(?:(?:and|so|but) )*(?:who|which (?:job|role|one|person|manager|of (?:the two|them|these))) (?:\w+s|should|can|must|has to|have to|needs to) /;

/**
 * Whether a query speaks of people, and of those they work with, or asks who does something: such queries are rarely of
 * another field. "Turn folks into regulars for us" asks for no gasket.
 */
export function isOfPeople(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  return words.some((word) => PEOPLE_WORDS.has(word)) || ASKS_FOR_SOMEBODY.test(words.join(' '));
}
