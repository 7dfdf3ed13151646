import type { ESSAY_COMPONENTS } from '../../schema/prose.ts';
import AnswerBands from './AnswerBands.astro';
import Counts from './Counts.astro';
import EraMoves from './EraMoves.astro';
import Moved from './Moved.astro';
import PositionYears from './PositionYears.astro';
import PostingDifferences from './PostingDifferences.astro';
import PostingShare from './PostingShare.astro';
import Tally from './Tally.astro';
import TwoPictures from './TwoPictures.astro';

/** What the essay on the difference may use beside the components of all prose: its figures, and everything computed. */
export const essayComponents = {
  AnswerBands,
  Counts,
  EraMoves,
  Moved,
  PositionYears,
  PostingDifferences,
  PostingShare,
  Tally,
  TwoPictures,
} satisfies Readonly<Record<keyof typeof ESSAY_COMPONENTS, unknown>>;
