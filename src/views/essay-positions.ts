import type { Catalog } from '../model/catalog.ts';
import type { Position } from '../schema/lists.ts';
import { positionTimelineOf } from './positions-timeline.ts';

/** How many sources took a position in a year. */
export interface YearCount {
  readonly year: number;
  readonly count: number;
}

/** A position with the years in which sources took it, the earliest first. */
export interface PositionRow {
  readonly position: Position;
  readonly years: readonly YearCount[];
  /** Sources in these years; one that says it again in a later year counts once. */
  readonly sources: number;
}

/** Positions by year, without those of which no year is known: those that most sources take first. */
export interface PositionYears {
  readonly first: number;
  readonly last: number;
  readonly rows: readonly PositionRow[];
}

/** The positions on "one job or two?" along time, for one small picture. */
export function positionYears(catalog: Catalog): PositionYears {
  const dated = positionTimelineOf(catalog).flatMap(({ year, byPosition }) =>
    year === undefined ? [] : [{ year, byPosition }],
  );
  const rows = catalog.positions.map((position, index): PositionRow => {
    const taken = dated.map(({ year, byPosition }) => ({ year, claims: byPosition[index] ?? [] }));
    return {
      position,
      years: taken.flatMap(({ year, claims }) => (claims.length === 0 ? [] : [{ year, count: claims.length }])),
      sources: new Set(taken.flatMap(({ claims }) => claims.map(({ source }) => source.id))).size,
    };
  });
  const years = dated.map(({ year }) => year);
  return {
    first: Math.min(...years),
    last: Math.max(...years),
    rows: rows.filter(({ sources }) => sources > 0).toSorted((a, b) => b.sources - a.sources),
  };
}
