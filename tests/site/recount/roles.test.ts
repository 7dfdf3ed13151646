import { test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { BOTH, CM, SMM } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Claim,
  POSITION_ASPECT,
  aspectOfId,
  aspects,
  claimOfId,
  claims,
  textOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  classesOf,
  fragmentsLinked,
  idIn,
  idOf,
  hrefOf,
  linksIn,
  marksIn,
  oneIn,
  ownText,
  sentenceIn,
  tableOf,
  tag,
  withAttribute,
} from '../../support/recount/dom.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { TITLE_LENGTHS, WORDS, citationMark, numbersIn, oneSpace, shortTitle } from '../../support/recount/words.ts';

const page = pageAt('/compare/roles/');
const { path, main } = page;
const { columns, rows } = tableOf(oneIn(main, tag('table'), 'table of the two roles'));

/** Whom the statements of each column are about, in the order of the columns. */
const COLUMNS: readonly Claim['role'][] = [CM, SMM, BOTH];
/** Statements on one job or two have a page of their own. */
const compared = aspects.filter(({ id }) => id !== POSITION_ASPECT);

const statementsOn = (aspect: string, role: Claim['role']): readonly string[] =>
  claims.filter((claim) => claim.aspects.includes(aspect) && claim.role === role).map(({ id }) => id);
const claimIn = (item: Element): string => linksIn(item).flatMap((link) => idIn(hrefOf(link), 'claims') ?? [])[0] ?? '';
const statementsIn = (cell: Element): readonly string[] => allIn(cell, tag('li')).map(claimIn);

test('the columns are headed by the community manager, the social media manager, and both', () => {
  const heads = columns.slice(1);
  assertNone([
    ...differs(path, 'the marks of the columns', heads.flatMap(marksIn), COLUMNS),
    // Links to a role lead to the head of its column.
    ...differs(path, 'the ids of the columns', heads.map(idOf), [CM, SMM, '']),
    ...differs(
      path,
      'the styles of the columns',
      heads.map((head) => classesOf(head)[0]),
      COLUMNS.map((role) => `of-${role}`),
    ),
  ]);
});

test('every cell of a column names the same role as its head', () => {
  assertNone(
    rows.flatMap(({ element, cells }) =>
      differs(
        path,
        `the roles named in ${idOf(element)}`,
        cells.map((cell) => textOf(oneIn(cell, tag('b'), 'role'))),
        columns.slice(1).map(textOf),
      ),
    ),
  );
});

test('the rows are the aspects in their order, each with its question, and each is linked above the table', () => {
  const ids = compared.map(({ id }) => id);
  assertNone([
    ...differs(
      path,
      'the rows',
      rows.map(({ element }) => idOf(element)),
      ids,
    ),
    ...differs(
      path,
      'the links above the table',
      fragmentsLinked(oneIn(main, withAttribute('aria-label', 'Aspects'), 'list of aspects')),
      ids,
    ),
    ...rows.flatMap(({ element, head }) => {
      const { id, name, question } = aspectOfId(idOf(element));
      return [
        ...differs(path, `the name of ${id}`, ownText(head), name),
        ...differs(path, `the question of ${id}`, allIn(head, tag('span')).map(textOf), [question]),
      ];
    }),
  ]);
});

test('a statement stands in the column of the role that it is about, and in the row of each of its aspects', () => {
  assertNone(
    rows.flatMap(({ element, cells }) =>
      COLUMNS.flatMap((role, place) => {
        const cell = cells[place];
        const expected = statementsOn(idOf(element), role);
        return differs(path, `${idOf(element)}, column of ${role}`, cell ? statementsIn(cell) : [], expected);
      }),
    ),
  );
});

test('an empty cell says so', () => {
  assertNone(
    rows.flatMap(({ element, cells }) =>
      cells.flatMap((cell, place) => {
        const expected = statementsIn(cell).length === 0 ? [WORDS.emptyCell] : [];
        const name = `${idOf(element)}, column ${place + 1}`;
        return differs(path, name, allIn(cell, tag('p')).map(textOf), expected);
      }),
    ),
  );
});

test('a statement has its words, the title of its text, its address, and in the row of its first aspect its id', () => {
  assertNone(
    rows.flatMap(({ element, cells }) =>
      cells.flatMap((cell) =>
        allIn(cell, tag('li')).flatMap((item) => {
          const claim = claimOfId(claimIn(item));
          const [mark] = linksIn(item);
          const name = `${claim.id} in ${idOf(element)}`;
          return [
            ...differs(path, `the words of ${name}`, ownText(item), oneSpace(claim.says)),
            ...differs(path, `the id of ${name}`, idOf(item), claim.aspects[0] === idOf(element) ? claim.id : ''),
            ...differs(path, `the link of ${name}`, mark && hrefOf(mark), linkTo(`/claims/${claim.id}/`)),
            ...differs(
              path,
              `the mark of ${name}`,
              mark && textOf(mark),
              shortTitle(textOfId(claim.text).title, TITLE_LENGTHS.mark),
            ),
            ...differs(
              path,
              `the name of the mark of ${name}`,
              mark && attribute(mark, 'aria-label'),
              citationMark(claim),
            ),
          ];
        }),
      ),
    ),
  );
});

test('the sentence to copy from a row counts its statements', () => {
  assertNone(
    rows.flatMap(({ element, head }) => {
      const id = idOf(element);
      const count = COLUMNS.flatMap((role) => statementsOn(id, role)).length;
      return differs(path, `the number of statements on ${id}`, numbersIn(sentenceIn(head)), [count]);
    }),
  );
});

test('the notes for print are numbered from 1, row by row and column by column', () => {
  const shown = compared.flatMap(({ id }) => COLUMNS.flatMap((role) => statementsOn(id, role)));
  assertNone(noteProblems(page, shown, false));
});
