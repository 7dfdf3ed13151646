import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import {
  ANSWER_WORDS,
  CELL_WORDS,
  answerMark,
  cellSays,
  coreWords,
  countWords,
  shortCellWords,
} from '../../support/recount/answer-words.ts';
import { ANSWERS, NONE, answerTo, cellAt } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { coreSources, duties, groups, sources } from '../../support/recount/data.ts';
import {
  allIn,
  classesOf,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  answerMarksIn,
  both,
  either,
  marksIn,
  oneIn,
  sentenceIn,
  tableOf,
  tag,
  textWithout,
  withClass,
} from '../../support/recount/dom.ts';
import { dutiesByAnswer } from '../../support/recount/duty-order.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/compare/');
const element = oneIn(main, tag('table'), 'matrix');
const { columns, rows } = tableOf(element);
/** Columns before those of the sources: the duty and the answer. */
const BEFORE = 2;

test('the numbers in the text are those of duties and sources', () => {
  const control = oneIn(main, withClass('control'), 'control for further sources');
  assertNone([
    ...differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
      duties.length,
      sources.length,
    ]),
    ...differs(path, 'the further sources', numbersIn(textOf(control)), [sources.length - coreSources.length]),
  ]);
});

test('the columns are the sources in their order, the main ones first and alone without a choice', () => {
  const heads = columns.slice(BEFORE);
  assertNone([
    ...differs(
      path,
      'the columns',
      heads.flatMap((head) => idsLinked(head, 'sources')),
      sources.map(({ id }) => id),
    ),
    ...differs(
      path,
      'the names of the columns',
      heads.map(textOf),
      sources.map(({ short }) => short),
    ),
    ...differs(
      path,
      'columns that show only on demand',
      heads.filter((head) => classesOf(head).includes('f')).flatMap((head) => idsLinked(head, 'sources')),
      sources.filter(({ core }) => !core).map(({ id }) => id),
    ),
  ]);
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
        ...differs(path, `the answer on ${id}`, linksIn(verdict).map(textOf), [ANSWER_WORDS[answer.all.value]]),
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

test('a cell stands in the column of its source, says what it says of the duty and leads to its evidence; where nothing was found it is empty', () => {
  assertNone(
    rows.flatMap(({ element: row, cells }) => {
      const answer = answerTo(idOf(row));
      const { id } = answer.duty;
      const own = cells.slice(1);
      return [
        ...differs(path, `the number of cells of ${id}`, own.length, sources.length),
        ...own.flatMap((cell, place) => {
          const source = sources[place];
          if (source === undefined) return [];
          const spoken = cellAt(answer, source.id);
          const { value } = spoken;
          const isEmpty = value === NONE;
          const name = `${id}, ${source.id}`;
          // What an empty cell says, it says to screen readers alone.
          const seen = both(withClass('visually-hidden'), tag('span'));
          return [
            ...differs(path, `the mark of ${name}`, marksIn(cell), isEmpty ? [] : [value]),
            ...differs(path, `the word of ${name}`, textWithout(cell, either(tag('b'), seen)), shortCellWords(spoken)),
            ...differs(
              path,
              `what ${name} says to screen readers`,
              allIn(cell, seen).map(textOf),
              isEmpty ? [CELL_WORDS[NONE]] : [],
            ),
            ...differs(path, `the name in ${name}`, textOf(oneIn(cell, tag('b'), 'name of the source')), source.short),
            ...differs(
              path,
              `the link of ${name}`,
              linksIn(cell).map(hrefOf),
              isEmpty ? [] : [linkTo(`/duties/${id}/#from-${source.id}`)],
            ),
            ...differs(
              path,
              `the title of ${name}`,
              linksIn(cell).map((link) => attribute(link, 'title')),
              isEmpty ? [] : [`${source.short} ${cellSays(spoken)}`],
            ),
            ...differs(path, `whether ${name} shows only on demand`, classesOf(cell).includes('f'), !source.core),
          ];
        }),
      ];
    }),
  );
});
