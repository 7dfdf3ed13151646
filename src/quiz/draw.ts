/** Which questions a class gets: a seed in the address stands for them, so that all get the same. */

/** The parameter of the address that holds the seed. */
export const SEED_PARAMETER = 'seed';
/** Questions a round. */
export const ROUND = 10;

/** FNV-1a with the final mix of MurmurHash3: near inputs end far apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Draws questions by the seed. Each has a place of its own for a seed, so that a duty that is added later takes one
 * place and leaves the others in their order.
 */
export function drawQuestions<Question extends { readonly id: string }>(
  questions: readonly Question[],
  seed: string,
  count = ROUND,
): readonly Question[] {
  const places = new Map(questions.map((question) => [question, hashOf(`${seed}/${question.id}`)]));
  return questions.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0)).slice(0, count);
}

/** The seed in the query of an address; undefined if it has none. */
export function seedIn(query: string): string | undefined {
  const seed = new URLSearchParams(query).get(SEED_PARAMETER)?.trim();
  return seed === '' ? undefined : seed;
}

/** Letters that nobody mistakes for others when they are read out. */
const LETTERS = 'abcdefghkmnprstuvwxyz';

/** A seed that can be read out in class. */
export function newSeed(random: () => number): string {
  return Array.from({ length: 5 }, () => LETTERS[Math.floor(random() * LETTERS.length)] ?? '').join('');
}
