import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, certaintyWords, coreWords, countWords } from '../../support/recount/answer-words.ts';
import {
  type Answer,
  type AnswerValue,
  BOARD,
  CM,
  SMM,
  UNASSIGNED,
  answerTo,
  answers,
  marksFor,
  roleOfAnswer,
  wholeOf,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { type Text, disputes, duties, ownTexts, sources } from '../../support/recount/data.ts';
import {
  allIn,
  both,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  marksIn,
  answerMarksIn,
  oneIn,
  tag,
  withAttribute,
  withAttributeStarting,
  withClass,
  withId,
} from '../../support/recount/dom.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { alphabetical, numbersIn, orderDate } from '../../support/recount/words.ts';

const { path, main } = pageAt('/');

/** Duties with an answer: those that the most sources assign first, then A–Z. */
function withAnswer(value: AnswerValue): readonly Answer[] {
  return answers
    .filter(({ all }) => all.value === value)
    .toSorted((a, b) => wholeOf(b.all.agreement) - wholeOf(a.all.agreement) || alphabetical(a.duty.name, b.duty.name));
}

const idsWith = (value: AnswerValue): readonly string[] => withAnswer(value).map(({ duty }) => duty.id);
/** The answers of a column that any duty has: the others have no heading. */
const filled = (parts: readonly AnswerValue[]): readonly AnswerValue[] =>
  parts.filter((value) => idsWith(value).length > 0);
const columnOf = (id: string): Element =>
  oneIn(main, both(tag('section'), withAttribute('aria-labelledby', `col-${id}`)), `column ${id}`);
const entriesOf = (column: Element): readonly Element[] => allIn(column, tag('li'));

test('the columns of the board stand from the community manager to the social media manager', () => {
  const headings = allIn(main, both(tag('h3'), withAttributeStarting('id', 'col-')));
  assertNone([
    ...differs(
      path,
      'the columns',
      headings.map(idOf),
      BOARD.map(({ id }) => `col-${id}`),
    ),
    ...differs(
      path,
      'the marks of the columns',
      headings.flatMap(marksIn),
      BOARD.map(({ mark }) => mark),
    ),
  ]);
});

test('each column holds the duties with its answer, those with the most sources first', () => {
  assertNone(
    BOARD.flatMap(({ id, parts }) =>
      differs(
        path,
        `column ${id}`,
        entriesOf(columnOf(id)).flatMap((entry) => idsLinked(entry, 'duties')),
        parts.flatMap(idsWith),
      ),
    ),
  );
});

test('the number of a column, of its parts and in the overview is that of its duties', () => {
  const overview = oneIn(main, withClass('tally'), 'overview of the board');
  assertNone(
    BOARD.flatMap(({ id, parts }) => {
      const column = columnOf(id);
      const count = parts.flatMap(idsWith).length;
      const heading = oneIn(column, withId(`col-${id}`), 'heading');
      const link = linksIn(overview).find((one) => hrefOf(one) === `#col-${id}`);
      const headed = allIn(column, tag('h4')).flatMap((part) => numbersIn(textOf(part)));
      return [
        ...differs(path, `the number over column ${id}`, numbersIn(textOf(heading)), [count]),
        ...differs(path, `the overview of ${id}`, link ? numbersIn(textOf(link)) : [], [count]),
        ...differs(
          path,
          `the numbers of the parts of ${id}`,
          headed,
          filled(parts).map((value) => idsWith(value).length),
        ),
      ];
    }),
  );
});

/** Within the column of a role, a part is headed by whether all sources say so. */
function headingOf(value: AnswerValue): string {
  if (roleOfAnswer(value) === undefined) return ANSWER_WORDS[value];
  return value === CM || value === SMM ? 'All sources agree' : 'Most sources agree';
}

test('a part of a column stands under the name of its answer, or whether all sources of the role agree', () => {
  assertNone(
    BOARD.flatMap(({ id, parts }) =>
      differs(
        path,
        `the parts of ${id}`,
        allIn(columnOf(id), tag('h4')).map((heading) => textOf(heading).replace(/ \d+$/, '')),
        filled(parts).map(headingOf),
      ),
    ),
  );
});

test('a duty on the board has the mark of its answer and one for each source that counts, its count, how well it is supported, and the other answer of the main sources', () => {
  assertNone(
    BOARD.flatMap(({ id }) => entriesOf(columnOf(id))).flatMap((entry) => {
      const [dutyId = ''] = idsLinked(entry, 'duties');
      const answer = answerTo(dutyId);
      return [
        ...differs(path, `the name of ${dutyId}`, textOf(oneIn(entry, tag('a'), 'link')), answer.duty.name),
        ...differs(path, `the mark of ${dutyId}`, answerMarksIn(entry), [answerMark(answer.all)]),
        ...differs(
          path,
          `the marks of the sources on ${dutyId}`,
          allIn(entry, withClass('strength')).flatMap(marksIn),
          marksFor(answer.all),
        ),
        ...differs(
          path,
          `the count of ${dutyId}`,
          textOf(oneIn(entry, withClass('count'), 'count')),
          countWords(answer.all),
        ),
        ...differs(
          path,
          `how well the answer on ${dutyId} is supported`,
          textOf(oneIn(entry, withClass('visually-hidden'), 'certainty')),
          certaintyWords(answer.all),
        ),
        ...differs(
          path,
          `the answer of the main sources on ${dutyId}`,
          allIn(entry, withClass('core')).map(textOf),
          coreWords(answer),
        ),
      ];
    }),
  );
});

test('the duties that are not assigned are named below the board', () => {
  const line = oneIn(main, both(tag('p'), withClass('none')), 'line of duties that are not assigned');
  assertNone([
    ...differs(path, 'duties that are not assigned', idsLinked(line, 'duties'), idsWith(UNASSIGNED)),
    ...differs(path, 'the mark of duties that are not assigned', marksIn(line), [UNASSIGNED]),
  ]);
});

/** Whether a text is of these years whatever its bounds leave open. */
function isSurelyWithin({ date, dateAfter, dateBefore }: Text, from: number, to: number): boolean {
  const days = date === null ? [dateAfter, dateBefore] : [date];
  return days.every((day) => day !== null && Number(day.slice(0, 4)) >= from && Number(day.slice(0, 4)) <= to);
}

/** Duties that are pieces of work; personal qualities are counted apart. */
const work = duties.filter(({ kind }) => kind === 'work');

test('the numbers over the board are those of the data', () => {
  const board = oneIn(main, both(tag('section'), withAttribute('aria-labelledby', 'board')), 'board');
  const lead = oneIn(board, tag('p'), 'lead');
  const [from, to] = [2010, 2013];
  assertNone(
    differs(
      path,
      'the numbers of duties, qualities, sources, texts, texts of the years, the years, texts without a date',
      numbersIn(textOf(lead)),
      [
        work.length,
        duties.length - work.length,
        sources.length,
        ownTexts.length,
        ownTexts.filter((text) => isSurelyWithin(text, from, to)).length,
        from,
        to,
        ownTexts.filter((text) => orderDate(text) === undefined).length,
      ],
    ),
  );
});

test('the numbers in the ways into the site are those of the data', () => {
  const expected = {
    '/disputes/': [disputes.length],
    '/duties/': [work.length],
    '/sources/': [sources.length, ownTexts.length],
  };
  const ways = oneIn(main, withClass('ways'), 'ways into the site');
  assertNone(
    Object.entries(expected).flatMap(([target, numbers]) => {
      const item = allIn(ways, tag('li')).find((one) => linksIn(one).some((link) => hrefOf(link) === linkTo(target)));
      return differs(path, `the way to ${target}`, item ? numbersIn(textOf(item)) : [], numbers);
    }),
  );
});

test('the legend explains every mark that the board draws', () => {
  const legend = oneIn(main, withClass('legend'), 'legend');
  const board = oneIn(main, withClass('board'), 'board');
  const drawn = allIn(board, withClass('strength')).flatMap(marksIn);
  assertNone(
    [...new Set(drawn)]
      .filter((mark) => !marksIn(legend).includes(mark))
      .map((mark) => `${path}: the legend: lacks ${mark}`),
  );
});
