import { POSITION_ASPECT } from '../schema/lists.ts';
import type { TextDate } from '../schema/date.ts';
import type { Catalog, Claim, Source } from '../model/catalog.ts';
import { sortDate } from '../model/order.ts';

/** Positions that were taken in one year, by position in their order; those of which no year is known stand apart. */
export interface PositionYear {
  /** Undefined for texts without a date, or with one bound only. */
  readonly year: number | undefined;
  /** One claim a source for each position. */
  readonly byPosition: readonly (readonly Claim[])[];
}

/** The year of a text, or that in which it was out at the latest; undefined if only one bound is known, or none. */
function knownYear(date: TextDate): number | undefined {
  if (typeof date !== 'string' && !('between' in date)) return undefined;
  return date === 'unknown' ? undefined : Number(sortDate(date)?.slice(0, 4));
}

/** The claims without those in which a source says again what it said before in the list. */
function onceASource(claims: readonly Claim[]): Claim[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.source.id, claim])).values()].reverse();
}

/** Every position with its year, from the first year to the last, those between in which none was taken included. */
export function positionTimelineOf(catalog: Catalog): PositionYear[] {
  const taken = catalog.claims.filter(({ position }) => position !== undefined);
  const byYear = Map.groupBy(taken, ({ text }) => knownYear(text.date));
  const years = [...byYear.keys()].filter((year) => year !== undefined);
  const first = Math.min(...years);
  const count = years.length === 0 ? 0 : Math.max(...years) - first + 1;
  const rowOf = (year: number | undefined): PositionYear => ({
    year,
    byPosition: catalog.positions.map(({ id }) =>
      onceASource((byYear.get(year) ?? []).filter(({ position }) => position === id)),
    ),
  });
  return [
    ...Array.from({ length: count }, (_, index) => rowOf(first + index)),
    ...(byYear.has(undefined) ? [rowOf(undefined)] : []),
  ];
}

/** A question about "one job or two?" with what was said of it later. */
export interface LaterAnswers {
  readonly asked: Claim;
  /** By date. */
  readonly answers: readonly Claim[];
  /** How many sources hold each position in these answers, in the order of the positions; those of none are left out. */
  readonly tally: readonly { readonly name: string; readonly sources: readonly Source[] }[];
}

/** Whether a text is surely later than a day. */
function isAfter(date: TextDate, day: string): boolean {
  if (date === 'unknown') return false;
  if (typeof date === 'string') return date > day;
  if ('before' in date) return false;
  return ('after' in date ? date.after : date.between[0]) >= day;
}

/** What was said after the question was asked, as far as it is dated. Returns undefined if no question is named. */
export function laterAnswersOf(catalog: Catalog): LaterAnswers | undefined {
  const question = catalog.positionQuestion;
  if (!question) return undefined;
  const { asked, also } = question;
  const day = sortDate(asked.text.date) ?? '';
  const answers = catalog.claims
    .filter((claim) => claim.aspects.includes(POSITION_ASPECT) || also.includes(claim))
    .filter(({ text }) => isAfter(text.date, day))
    .sort((a, b) => ((sortDate(a.text.date) ?? '') < (sortDate(b.text.date) ?? '') ? -1 : 1));
  const tally = catalog.positions
    .map(({ id, name }) => {
      const holding = new Set(answers.filter(({ position }) => position === id).map(({ source }) => source.id));
      return { name, sources: catalog.sources.filter((source) => holding.has(source.id)) };
    })
    .filter(({ sources }) => sources.length > 0)
    .sort((a, b) => b.sources.length - a.sources.length);
  return { asked, answers, tally };
}
