import { test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, CELL_WORDS, answerMark, coreWords, countWords } from '../../support/recount/answer-words.ts';
import { ANSWERS, NONE, answerTo, cellAt } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { coreSources, dutiesByKind, groups, sources } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  oneIn,
  sentenceIn,
  tableOf,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { dutiesByAnswer } from '../../support/recount/duty-order.ts';
import { pageAt } from '../../support/recount/pages.ts';
import { markProblems, markWords, stripProblems } from '../../support/recount/strips.ts';
import { numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/compare/');
const element = oneIn(main, tag('table'), 'matrix');
const { columns, rows } = tableOf(element);
/** Columns before those of the sources: the duty and the answer. */
const BEFORE = 2;

test('the numbers in the text are those of duties and sources', () => {
  assertNone(
    differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
      ...dutiesByKind,
      sources.length,
    ]),
  );
});

test('the columns are the main sources in their order, and one for the others with their number', () => {
  assertNone(
    differs(path, 'the columns', columns.slice(BEFORE).map(textOf), [
      ...coreSources.map(({ short }) => short),
      `The ${sources.length - coreSources.length} others`,
    ]),
  );
});

test('the rows are the duties by group, within a group from one role to the other', () => {
  const bodies = allIn(element, tag('tbody'));
  assertNone([
    ...differs(
      path,
      'the groups',
      bodies.map((body) => textOf(oneIn(body, tag('th'), 'head of the group'))),
      groups.map(({ name }) => name),
    ),
    ...bodies.flatMap((body, place) => {
      const group = groups[place];
      if (group === undefined) return [];
      const shown = allIn(body, tag('tr')).map(idOf).filter(Boolean);
      return differs(path, `the rows of ${group.id}`, shown, dutiesByAnswer(group.id, ANSWERS));
    }),
  ]);
});

test('a row has the name of its duty and the answer of all sources with its count', () => {
  assertNone(
    rows.flatMap(({ element: row, head, cells: [verdict] }) => {
      const answer = answerTo(idOf(row));
      const { id, name } = answer.duty;
      if (verdict === undefined) return [`${path}: ${id}: received no answer, expected one`];
      const count = oneIn(verdict, withClass('n'), 'count');
      return [
        ...differs(path, `the link of ${id}`, idsLinked(head, 'duties'), [id]),
        ...differs(path, `the name of ${id}`, linksIn(head).map(textOf)[0], name),
        ...differs(path, `the mark of ${id}`, answerMarksIn(verdict), [answerMark(answer.all)]),
        ...differs(
          path,
          `the answer on ${id}`,
          [textOf(oneIn(verdict, tag('b'), 'answer'))],
          [ANSWER_WORDS[answer.all.value]],
        ),
        ...differs(
          path,
          `the count of ${id}`,
          textOf(count),
          [countWords(answer.all), ...coreWords(answer)].join('; '),
        ),
        ...differs(
          path,
          `the numbers in the sentence on ${id}`,
          numbersIn(sentenceIn(head)),
          numbersIn(countWords(answer.all)),
        ),
      ];
    }),
  );
});

test('a main source has its mark in its column, named and leading to its evidence; where nothing was found the cell is empty', () => {
  assertNone(
    rows.flatMap(({ element: row, cells }) => {
      const answer = answerTo(idOf(row));
      const own = cells.slice(1, 1 + coreSources.length);
      return [
        ...differs(path, `the number of cells of ${answer.duty.id}`, cells.length, coreSources.length + BEFORE),
        ...own.flatMap((cell, place) => {
          const id = coreSources[place]?.id ?? '';
          if (cellAt(answer, id).value === NONE) {
            return differs(
              path,
              `${answer.duty.id}, ${id}`,
              [textOf(cell), ...linksIn(cell).map(hrefOf)],
              [CELL_WORDS[NONE]],
            );
          }
          return markProblems(path, answer, id, { mark: linksIn(cell)[0], sentence: markWords(answer, id) });
        }),
      ];
    }),
  );
});

test('the last column has a mark for each other source that says anything, by what it says', () => {
  assertNone(
    rows.flatMap(({ element: row, cells }) => {
      const strip = cells.at(-1);
      return strip === undefined ? [] : stripProblems(path, answerTo(idOf(row)), strip, ({ core }) => !core);
    }),
  );
});
