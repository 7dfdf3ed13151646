import type { EvidenceChoice } from '../../model/evidence-choice.ts';
import type { createEvidenceUrls } from '../../urls/urls.ts';
import { changeInWords, countedInWords, outcomeInWords } from '../../wording/evidence-choice.ts';
import {
  type AnswerChange,
  type RecountedDuty,
  answerChanges,
  countedOf,
  hasChanged,
  isRecounted,
} from '../view/recount.ts';
import type { DutyEvidence } from '../wire/evidence-file.ts';
import { element } from '../../search/ui/dom.ts';
import { newMark } from './dom.ts';

type Urls = ReturnType<typeof createEvidenceUrls>;

function changeLine({ from, to, duties }: AnswerChange, urls: Urls): HTMLLIElement {
  const names = duties.flatMap(({ id, name }, index) => [
    index === 0 ? '' : ', ',
    element('a', { href: urls.duty(id) }, name),
  ]);
  return element('li', {}, newMark(to, 'firm'), ` ${changeInWords(from, to)}: `, ...names);
}

/** What a choice does, in words: the sentence that is announced, and which answers changed and how. */
export interface Outcome {
  readonly sentence: string;
  readonly details: readonly Node[];
}

/**
 * Says what a choice does.
 * @param other the other page that shows the answers: its name, and its address with this choice
 */
export function outcomeOf(
  evidence: readonly DutyEvidence[],
  duties: readonly RecountedDuty[],
  leftOut: EvidenceChoice,
  urls: Urls,
  other: { readonly name: string; readonly href: string },
): Outcome {
  const sentence = outcomeInWords({
    leftOut,
    duties: duties.length,
    changed: duties.filter(hasChanged).length,
    recounted: duties.filter(isRecounted).length,
  });
  if (leftOut.size === 0) return { sentence, details: [] };
  const changes = answerChanges(duties);
  const list = element('ul', {}, ...changes.map((change) => changeLine(change, urls)));
  const note = element(
    'p',
    { class: 'small soft' },
    `${countedInWords(countedOf(evidence, leftOut))} Headings and places are those of all sources. `,
    element('a', { class: 'no-print', href: other.href }, `The same choice in ${other.name}`),
  );
  return { sentence, details: changes.length > 0 ? [list, note] : [note] };
}
