import {
  type Answer,
  CAMPS,
  type CellValue,
  MENTIONS,
  cellAt,
  sourcesThat,
  stanceBehind,
  stancesOn,
} from './answers.ts';
import { type Claim, isReported, sourceOfId, textOfId } from './data.ts';
import { orderDate } from './words.ts';

/** Which claims a duty's page shows in full: the strongest of each side in turn, counted once more. */

/** So many claims stand with their evidence. */
export const IN_FULL = 7;

/** Kinds of source that sell something around the two jobs. */
const SELLERS = ['vendor', 'agency', 'job-board'];

/** What weakens a claim on a duty, the gravest first. */
function weaknesses(claim: Claim, dutyId: string): readonly number[] {
  const source = sourceOfId(claim.source);
  const hasOwnWords = claim.quote !== null && claim.quoteWordsOf === 'source';
  const isInterpreted = claim.duties.some(({ duty, interpreted }) => duty === dutyId && interpreted !== null);
  const year = Number((orderDate(textOfId(claim.text)) ?? '0').slice(0, 4));
  return [
    isReported(claim) ? 1 : 0,
    hasOwnWords ? 0 : 1,
    isInterpreted ? 1 : 0,
    claim.caveat === null ? 0 : 1,
    source.core ? 0 : 1,
    SELLERS.includes(source.standing) ? 1 : 0,
    3000 - year,
  ];
}

/** Claims by how strong they are as evidence; on what is no duty, nothing of them is our interpretation. */
export function strongestFirst(claims: readonly Claim[], dutyId = ''): readonly Claim[] {
  const weigh = new Map(claims.map((claim) => [claim, weaknesses(claim, dutyId)]));
  return claims.toSorted((a, b) => {
    const [one = [], other = []] = [weigh.get(a), weigh.get(b)];
    return one.map((weakness, place) => weakness - (other[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}

/** The claims of a source on the duty: those that make its cell before others, the strongest first. */
export function claimsInOrder(answer: Answer, sourceId: string, value: CellValue): readonly Claim[] {
  const { id } = answer.duty;
  const own = cellAt(answer, sourceId).claims;
  const makesCell = (claim: Claim): boolean => stancesOn(claim, id).includes(stanceBehind(value));
  return [
    ...strongestFirst(own.filter(makesCell), id),
    ...strongestFirst(
      own.filter((one) => !makesCell(one)),
      id,
    ),
  ];
}

/** One of each list, then a second of each, and so on. */
function alternately(lists: readonly (readonly Claim[])[]): readonly Claim[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list[place] ?? [])).flat();
}

/** All claims on a duty in the order in which they are given room, those that only mention it last. */
export function byRoom(answer: Answer): readonly Claim[] {
  const order = (values: readonly CellValue[]): readonly Claim[] => {
    const sides = values.map((value) => sourcesThat(answer, value).map((id) => claimsInOrder(answer, id, value)));
    const firsts = sides.map((side) =>
      strongestFirst(
        side.flatMap(([first]) => first ?? []),
        answer.duty.id,
      ),
    );
    const rest = sides.map((side) =>
      strongestFirst(
        side.flatMap(([, ...others]) => others),
        answer.duty.id,
      ),
    );
    return [...alternately(firsts), ...alternately(rest)];
  };
  return [...order(CAMPS.filter((value) => value !== MENTIONS)), ...order([MENTIONS])];
}

export interface Voice {
  readonly source: string;
  readonly inFull: readonly string[];
  readonly inShort: readonly string[];
  readonly more: readonly string[];
}

/** The sources of one group as the page has them, with at most so many claims of the page in full. */
export function voicesOf(answer: Answer, value: CellValue, most: number): readonly Voice[] {
  const chosen = byRoom(answer)
    .slice(0, most)
    .map(({ id }) => id);
  const voices = sourcesThat(answer, value).map((source) => {
    const ids = claimsInOrder(answer, source, value).map(({ id }) => id);
    const inFull = ids.filter((id) => chosen.includes(id));
    const inShort = inFull.length === 0 ? ids.slice(0, 1) : [];
    return { source, inFull, inShort, more: ids.filter((id) => !inFull.includes(id) && !inShort.includes(id)) };
  });
  const place = ({ inFull: [first] }: Voice): number => (first === undefined ? most : chosen.indexOf(first));
  return voices.toSorted((a, b) => place(a) - place(b));
}
