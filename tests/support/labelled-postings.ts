import { join } from 'node:path';

import { z } from 'astro/zod';

import type { PostingReading } from '../../src/posting-check/reader/read-posting.ts';
import { ROOT, readJson } from './paths.ts';

const labelledPosting = z.strictObject({
  id: z.string(),
  /** Of ours: whether the reader was tuned on it. */
  set: z.enum(['tuning', 'held-out']).optional(),
  title: z.string(),
  kind: z.enum(['cm', 'smm', 'mixed', 'housing', 'unrelated']),
  /** Where its like is to be found, or that it is ours. */
  origin: z.string(),
  lines: z.array(z.strictObject({ text: z.string(), duties: z.array(z.string()) })),
});
/** A posting whose duties are known, line by line. */
export type LabelledPosting = z.infer<typeof labelledPosting>;

/** Duties that the first postings were labelled without, since there were none such then. */
const LATER_DUTIES: ReadonlySet<string> = new Set([
  'lead-team',
  'guide-colleagues',
  'keep-up-with-platforms',
  'train-members',
]);

/** A set of postings, and the duties that its labels know nothing of. */
export interface PostingSet {
  readonly name: string;
  readonly postings: readonly LabelledPosting[];
  readonly unlabelled: ReadonlySet<string>;
}

const read = (name: string): readonly LabelledPosting[] =>
  z.array(labelledPosting).parse(readJson(join(ROOT, 'tests/fixtures/postings', `${name}.json`)));

/** The labelled sets: the first nine, and fifteen of ours, of which the reader was never tuned on half. */
export function postingSets(): Readonly<Record<'labelled' | 'tuning' | 'heldOut', PostingSet>> {
  const own = read('own');
  const part = (set: LabelledPosting['set']): readonly LabelledPosting[] => own.filter((one) => one.set === set);
  return {
    labelled: { name: 'labelled', postings: read('labelled'), unlabelled: LATER_DUTIES },
    tuning: { name: 'ours, tuned on', postings: part('tuning'), unlabelled: new Set() },
    heldOut: { name: 'ours, held out', postings: part('held-out'), unlabelled: new Set() },
  };
}

export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A line that was read otherwise than it is labelled. */
export interface Misread {
  readonly text: string;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** The text of a posting as somebody would paste it. */
export const pasted = ({ lines }: LabelledPosting): string => lines.map(({ text }) => text).join('\n');

/** How well the duties of each line are found. `dutiesIn` gives the duties of each line of a posting. */
export function measurePostings(
  { postings, unlabelled }: PostingSet,
  dutiesIn: (posting: LabelledPosting) => readonly (readonly string[])[],
): Quality & { readonly misread: readonly Misread[] } {
  let [right, wrong, missed] = [0, 0, 0];
  const misread: Misread[] = [];
  for (const posting of postings) {
    const found = dutiesIn(posting);
    posting.lines.forEach(({ text, duties }, index) => {
      const got = (found[index] ?? []).filter((id) => !unlabelled.has(id));
      const wrongHere = got.filter((id) => !duties.includes(id));
      const missedHere = duties.filter((id) => !got.includes(id));
      right += got.length - wrongHere.length;
      wrong += wrongHere.length;
      missed += missedHere.length;
      if (wrongHere.length + missedHere.length > 0) misread.push({ text, missed: missedHere, wrong: wrongHere });
    });
  }
  const precision = right / (right + wrong);
  const recall = right / (right + missed);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall), misread };
}

/** What each kind of posting should be recognised as. */
export function isRecognised({ kind }: LabelledPosting, { titleClass }: PostingReading): boolean {
  switch (kind) {
    case 'cm':
      return titleClass === 'community-manager';
    case 'smm':
      return titleClass === 'social-media-manager';
    case 'mixed':
      return titleClass === 'hybrid';
    case 'housing':
      return titleClass === 'other-job';
    case 'unrelated':
      return titleClass === 'none';
  }
}
