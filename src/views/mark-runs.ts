import type { Answer } from '../model/judgement.ts';
import type { CellValue } from '../model/verdict.ts';

/** What a source may say of a duty and be counted for, in the order in which marks are drawn. */
export const COUNTED_CELLS = [
  'community-manager',
  'both',
  'social-media-manager',
  'denies',
] as const satisfies readonly CellValue[];

/** From one mark to the next, in pixels. */
export const MARK_STEP = 11;

/** Marks of one kind beside each other: where they begin, and how wide they are together. */
export interface MarkRun {
  readonly value: CellValue;
  readonly x: number;
  readonly width: number;
}

/** One mark a counted source, in the order in which they are drawn: community, both, social, denials. */
export function marksOf({ agreement, denying }: Answer): CellValue[] {
  const counted: readonly [CellValue, number][] = [
    ['community-manager', agreement.communityManager],
    ['both', agreement.both],
    ['social-media-manager', agreement.socialMediaManager],
    ['denies', denying],
  ];
  return counted.flatMap(([value, count]) => Array.from({ length: count }, () => value));
}

/** The marks of the counted sources as runs of equal ones, in their order. */
export function markRuns(verdict: Answer): readonly MarkRun[] {
  const marks = marksOf(verdict);
  return [...new Set(marks)].map((value) => ({
    value,
    x: marks.indexOf(value) * MARK_STEP,
    width: marks.filter((mark) => mark === value).length * MARK_STEP,
  }));
}
