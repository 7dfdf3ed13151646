import type { Catalog } from '../../model/catalog.ts';
import { type JudgedDuty, judgeAll } from '../../model/judgement.ts';
import { CERTAINTY_LEVELS, type CertaintyLevel } from '../../schema/verdict.ts';
import { type ContrastPair, contrastOf } from './contrast.ts';
import { boardOf } from './handout.ts';

/** So many duties stand on a slide: what the last row of a room can read. */
const DUTIES = 7;
const PAIRS = 2;

/** Some of the duties under one answer, those of most sources, and how many there are. */
export interface SlideDuties {
  readonly shown: readonly JudgedDuty[];
  readonly whole: number;
}

/** What stands on the slides that is not a mere count. */
export interface Slides {
  readonly pairs: readonly ContrastPair[];
  readonly communityManager: SlideDuties;
  readonly middle: SlideDuties;
  readonly socialMediaManager: SlideDuties;
  /** How many pieces of work have an answer so well supported. */
  readonly certainty: readonly (readonly [level: CertaintyLevel, duties: number])[];
}

/** The six slides. */
export function slidesOf(catalog: Catalog): Slides {
  const board = boardOf(catalog);
  const some = (duties: readonly JudgedDuty[]): SlideDuties => ({
    shown: duties.slice(0, DUTIES),
    whole: duties.length,
  });
  const answered = judgeAll(catalog).filter(
    ({ duty, verdict }) => duty.kind === 'work' && verdict.all.value !== 'unassigned',
  );
  return {
    pairs: contrastOf(catalog, PAIRS),
    communityManager: some(board['community-manager']),
    middle: some(board.middle),
    socialMediaManager: some(board['social-media-manager']),
    certainty: CERTAINTY_LEVELS.map((level) => [
      level,
      answered.filter(({ verdict }) => verdict.all.certainty.level === level).length,
    ]),
  };
}
