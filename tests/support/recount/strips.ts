import { type Element, textOf } from '../html.ts';
import { cellSays } from './answer-words.ts';
import { type Answer, CAMPS, cellAt, sourcesThat } from './answers.ts';
import { differs } from './compare.ts';
import { type Source, sourceOfId } from './data.ts';
import { hrefOf, linksIn, marksIn } from './dom.ts';
import { linkTo } from './pages.ts';

/** Marks of sources on a duty, as the tables show them: each a link to the evidence, named by a sentence. */

/** What is wrong with the mark of one source on a duty; `sentence` is what it has to say. */
export function markProblems(
  path: string,
  answer: Answer,
  sourceId: string,
  { mark, sentence }: { readonly mark: Element | undefined; readonly sentence: string },
): readonly string[] {
  const cell = cellAt(answer, sourceId);
  const name = `${answer.duty.id}, ${sourceId}`;
  const [expectedMark, href] = [cell.value, linkTo(`/duties/${answer.duty.id}/#from-${sourceId}`)];
  if (mark === undefined) return differs(path, `the mark of ${name}`, undefined, expectedMark);
  return [
    ...differs(path, `the mark of ${name}`, marksIn(mark), [expectedMark]),
    ...differs(path, `the words of ${name}`, textOf(mark), sentence),
    ...differs(path, `the link of ${name}`, hrefOf(mark), href),
  ];
}

/** "Ng says it’s the community manager’s job": what a mark says where the duty is the row. */
export function markWords(answer: Answer, sourceId: string): string {
  return `${sourceOfId(sourceId).short} ${cellSays(cellAt(answer, sourceId))}`;
}

/** What is wrong with a strip of marks: one for each of these sources that says anything, by what it says. */
export function stripProblems(
  path: string,
  answer: Answer,
  strip: Element,
  among: (source: Source) => boolean = () => true,
): readonly string[] {
  const speaking = CAMPS.flatMap((value) => sourcesThat(answer, value)).filter((id) => among(sourceOfId(id)));
  const marks = linksIn(strip);
  return [
    ...differs(path, `the number of marks of ${answer.duty.id}`, marks.length, speaking.length),
    ...speaking.flatMap((id, place) =>
      markProblems(path, answer, id, { mark: marks[place], sentence: markWords(answer, id) }),
    ),
  ];
}
