import { describe, test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, cellSays, countWords } from '../../support/recount/answer-words.ts';
import { ANSWERS, type Answer, NONE, UNASSIGNED, answers, cellAt, wholeOf } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { duties, dutiesByKind, groups, sourceOfId, sources } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  childrenOf,
  classesOf,
  hrefOf,
  idsLinked,
  linksIn,
  oneIn,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { STANDING_WORDS } from '../../support/recount/standings.ts';
import { markProblems, stripProblems } from '../../support/recount/strips.ts';
import { alphabetical, numbersIn } from '../../support/recount/words.ts';

/** From 0, community manager alone, to 1, social media manager alone. */
function leaning({ all: { agreement } }: Answer): number {
  return (2 * agreement.socialMediaManager + agreement.both) / (2 * wholeOf(agreement));
}

function byLeaning(a: Answer, b: Answer): number {
  const nearer = ({ all: { agreement } }: Answer): number =>
    leaning(a) < 0.5 ? -agreement.communityManager : agreement.socialMediaManager;
  return leaning(a) - leaning(b) || nearer(a) - nearer(b) || byName(a, b);
}
const byName = (a: Answer, b: Answer): number => alphabetical(a.duty.name, b.duty.name);

interface Band {
  readonly name: string;
  readonly answers: readonly Answer[];
}

const ORDERS: readonly { readonly path: string; readonly bands: readonly Band[] }[] = [
  {
    path: '/compare/all/',
    bands: ANSWERS.map((value) => ({
      name: ANSWER_WORDS[value],
      answers: answers.filter(({ all }) => all.value === value).toSorted(value === UNASSIGNED ? byName : byLeaning),
    })).filter((band) => band.answers.length > 0),
  },
  {
    path: '/compare/all/by-group/',
    bands: groups.map(({ id, name }) => ({
      name,
      answers: answers.filter(({ duty }) => duty.group === id).toSorted(byName),
    })),
  },
  { path: '/compare/all/a-z/', bands: [{ name: 'All duties', answers: answers.toSorted(byName) }] },
];

for (const { path, bands } of ORDERS) {
  describe(path, () => {
    const { main } = pageAt(path);
    const inOrder = bands.flatMap((band) => band.answers);
    const table = oneIn(main, tag('table'), 'matrix');

    test('has every duty once, in its order, with the answer of all sources', () => {
      const heads = childrenOf(oneIn(table, withClass('head'), 'row of duties')).slice(1);
      assertNone([
        ...differs(path, 'the number of duties', inOrder.length, duties.length),
        ...differs(
          path,
          'the duties',
          heads.flatMap((head) => idsLinked(head, 'duties')),
          inOrder.map(({ duty }) => duty.id),
        ),
        ...differs(
          path,
          'the names',
          heads.map(textOf),
          inOrder.map(({ duty }) => duty.name),
        ),
        ...differs(
          path,
          'the answers',
          heads.flatMap(answerMarksIn),
          inOrder.map(({ all }) => answerMark(all)),
        ),
      ]);
    });

    test('names its bands over as many columns as each has', () => {
      const heads = allIn(table, withClass('bands')).flatMap((row) => allIn(row, tag('th')));
      const expected = bands.length === 1 ? [] : bands;
      assertNone([
        ...differs(
          path,
          'the bands',
          heads.map(textOf),
          expected.map(({ name }) => name),
        ),
        ...differs(
          path,
          'their widths',
          heads.map((head) => head.attrs.find(({ name }) => name === 'colspan')?.value),
          expected.map((band) => String(band.answers.length)),
        ),
      ]);
    });

    test('has the sources of each kind under its name, main sources first, and tells these apart', () => {
      const bodies = allIn(table, tag('tbody'));
      const expected = [...STANDING_WORDS]
        .map(([id, title]) => ({
          title,
          ids: sources.filter(({ standing }) => standing === id).map((source) => source.id),
        }))
        .filter(({ ids }) => ids.length > 0);
      assertNone([
        ...differs(
          path,
          'the kinds',
          bodies.map((body) => textOf(oneIn(body, withClass('standing'), 'kind'))),
          expected.map(({ title }) => title),
        ),
        ...bodies.flatMap((body, place) =>
          differs(
            path,
            `the sources of ${expected[place]?.title ?? ''}`,
            allIn(body, tag('th')).flatMap((head) => idsLinked(head, 'sources')),
            expected[place]?.ids ?? [],
          ),
        ),
        ...allIn(table, tag('th')).flatMap((head) =>
          idsLinked(head, 'sources').flatMap((id) => [
            ...differs(path, `the name of ${id}`, linksIn(head).map(textOf), [sourceOfId(id).short]),
            ...differs(path, `whether ${id} is a main source`, classesOf(head).includes('core'), sourceOfId(id).core),
          ]),
        ),
      ]);
    });

    test('has in each cell what that source says of that duty, and no link and no word where nothing was found', () => {
      const rows = allIn(table, tag('tr')).filter((row) => idsLinked(row, 'sources').length > 0);
      assertNone([
        ...differs(path, 'the number of rows', rows.length, sources.length),
        ...rows.flatMap((row) => {
          const [source = ''] = idsLinked(row, 'sources');
          const cells = childrenOf(row).filter(tag('td'));
          return [
            ...differs(path, `the number of cells of ${source}`, cells.length, inOrder.length),
            ...inOrder.flatMap((answer, place) => {
              const { duty } = answer;
              const cell = cells[place];
              if (cell === undefined) return [];
              const spoken = cellAt(answer, source);
              if (spoken.value === NONE) {
                return differs(path, `${duty.id}, ${source}`, childrenOf(cell).length + textOf(cell).length, 0);
              }
              const says = cellSays(spoken).replace('says it’s', 'says that it is');
              const sentence = `On “${duty.name}”, ${sourceOfId(source).name} ${says}`;
              return markProblems(path, answer, source, { mark: linksIn(cell)[0], sentence });
            }),
          ];
        }),
      ]);
    });

    test('has on narrow screens a row for each duty with its answer, its count and every mark', () => {
      const list = oneIn(main, withClass('strips'), 'list of duties');
      const items = allIn(list, tag('li')).filter((item) => allIn(item, withClass('name')).length > 0);
      assertNone([
        ...differs(
          path,
          'the headings',
          allIn(list, tag('h2')).map(textOf),
          bands.map(({ name }) => name),
        ),
        ...differs(
          path,
          'the duties of the list',
          items.map((item) => hrefOf(oneIn(item, withClass('name'), 'name'))),
          inOrder.map(({ duty }) => linkTo(`/duties/${duty.id}/`)),
        ),
        ...items.flatMap((item, place) => {
          const answer = inOrder[place];
          if (answer === undefined) return [];
          const line = oneIn(item, tag('p'), 'answer');
          return [
            ...differs(
              path,
              `the answer on ${answer.duty.id}`,
              textOf(line),
              `${ANSWER_WORDS[answer.all.value]} ${countWords(answer.all)}`,
            ),
            ...differs(path, `the mark on ${answer.duty.id}`, answerMarksIn(line), [answerMark(answer.all)]),
            ...stripProblems(path, answer, oneIn(item, withClass('strip'), 'strip')),
          ];
        }),
      ]);
    });

    test('counts duties and sources in its text', () => {
      assertNone(
        differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
          ...dutiesByKind,
          sources.length,
        ]),
      );
    });
  });
}
