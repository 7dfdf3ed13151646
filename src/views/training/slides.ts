import type { Catalog } from '../../model/catalog.ts';
import type { JudgedDuty } from '../../model/judgement.ts';
import { assigningSources } from '../../model/verdict.ts';
import { CERTAINTY_LEVELS, type CertaintyLevel } from '../../schema/verdict.ts';
import { judgeAll } from '../../model/judgement.ts';
import { boardOf } from './handout.ts';
import { type ContrastPair, contrastOf } from './contrast.ts';

/** So many duties stand on a slide: what the last row of a room can read. */
const DUTIES = 7;
const PAIRS = 2;

/** What stands on the slides that is not a mere count. */
export interface Slides {
  readonly pairs: readonly ContrastPair[];
  readonly communityManager: readonly JudgedDuty[];
  readonly socialMediaManager: readonly JudgedDuty[];
  /** The disputed and shared duties that most sources assign. */
  readonly middle: readonly JudgedDuty[];
  /** How many duties and qualities have an answer so well supported. */
  readonly certainty: Readonly<Record<CertaintyLevel, number>>;
}

/** Duties that most sources assign first. */
function mostAssigned(duties: readonly JudgedDuty[]): readonly JudgedDuty[] {
  const sources = ({ verdict }: JudgedDuty): number => assigningSources(verdict.all.agreement);
  return duties
    .filter(({ duty }) => duty.kind === 'work')
    .toSorted((a, b) => sources(b) - sources(a))
    .slice(0, DUTIES);
}

/** The six slides. */
export function slidesOf(catalog: Catalog): Slides {
  const board = boardOf(catalog);
  const answered = judgeAll(catalog).filter(({ verdict }) => verdict.all.value !== 'unassigned');
  const withLevel = (level: CertaintyLevel): number =>
    answered.filter(({ verdict }) => verdict.all.certainty.level === level).length;
  const [firm, fair, thin] = CERTAINTY_LEVELS.map(withLevel) as [number, number, number];
  return {
    pairs: contrastOf(catalog, PAIRS),
    communityManager: mostAssigned(board['community-manager']),
    socialMediaManager: mostAssigned(board['social-media-manager']),
    middle: mostAssigned(board.middle),
    certainty: { firm, fair, thin },
  };
}
