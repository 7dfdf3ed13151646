import { test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, fullCountWords } from '../../support/recount/answer-words.ts';
import { ASSIGNS, answerTo, answers, marksFor, wholeOf } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { type Claim, claims, ownTexts, sourceOfId, sources } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  idIn,
  hrefOf,
  linksIn,
  marksIn,
  oneIn,
  tableOf,
  tag,
  withClass,
  withId,
} from '../../support/recount/dom.ts';
import { compared, isComparable, movedBy } from '../../support/recount/era-answers.ts';
import { type Era, isInEra } from '../../support/recount/eras.ts';
import { type Section, sectionsOf, wordsOf } from '../../support/recount/markdown.ts';
import { pageAt } from '../../support/recount/pages.ts';
import { alphabetical, countWithNoun, numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/compare/then-and-now/');
const chart = oneIn(main, withClass('eras'), 'chart');
const rows = allIn(chart, tag('li'));
const tables = allIn(main, tag('table')).map(tableOf);
const [told, few] = [tables[0]?.rows ?? [], tables[1]?.rows ?? []];
const dutyIn = (element: (typeof rows)[number]): string => idIn(hrefOf(linksIn(element)[0] ?? element), 'duties') ?? '';
const ids = (of: readonly { readonly duty: { readonly id: string } }[]): readonly string[] =>
  of.map(({ duty }) => duty.id);

test('the title says how many of the compared duties moved towards which role', () => {
  const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  const inWords = (count: number): string => SMALL[count] ?? String(count);
  const social = compared.filter((answer) => movedBy(answer) > 0).length;
  const community = compared.filter((answer) => movedBy(answer) < 0).length;
  const title = textOf(oneIn(main, withId('moved'), 'title'));
  assertNone(
    differs(
      path,
      'the title',
      title.toLowerCase(),
      `${inWords(social)} of ${countWithNoun(compared.length, 'duty')} moved towards the social media manager, ${inWords(community)} the other way`,
    ),
  );
});

test('picture and table have the duties on which three sources of either time speak, those that moved furthest first', () => {
  assertNone([
    ...differs(path, 'the picture', rows.map(dutyIn), ids(compared)),
    ...differs(
      path,
      'the table',
      told.map(({ head }) => dutyIn(head)),
      ids(compared),
    ),
  ]);
});

test('a row of the picture has both answers with the number of their sources, drawn from the one to the other', () => {
  assertNone(
    rows.flatMap((row) => {
      const answer = answerTo(dutyIn(row));
      const { until2013, since2014, duty } = answer;
      const shapes = allIn(row, tag('use')).map((use) => Number(use.attrs.find(({ name }) => name === 'x')?.value));
      const [from = 0, to = 0] = shapes.length > 1 ? shapes : [0, 0];
      const words = [until2013, since2014].map(
        ({ value, agreement }) => `${ANSWER_WORDS[value]}, ${countWithNoun(wholeOf(agreement), 'source')}`,
      );
      return [
        ...differs(path, `the direction of ${duty.id}`, Math.sign(to - from), Math.sign(movedBy(answer))),
        ...differs(
          path,
          `the answers on ${duty.id}`,
          textOf(oneIn(row, tag('p'), 'answers')),
          words.join(' → since 2014: '),
        ),
      ];
    }),
  );
});

test('the table has both answers with their marks, counts and a mark for each source', () => {
  assertNone(
    told.flatMap(({ head, cells }) => {
      const answer = answerTo(dutyIn(head));
      return [answer.until2013, answer.since2014].flatMap((verdict, place) => {
        const cell = cells[place];
        if (cell === undefined) return [`${path}: ${answer.duty.id}: received no answer ${place}`];
        const strip = allIn(cell, withClass('strength'))[0];
        return [
          ...differs(path, `the mark of ${answer.duty.id}`, answerMarksIn(cell), [answerMark(verdict)]),
          ...differs(
            path,
            `the words on ${answer.duty.id}`,
            textOf(cell),
            `${ANSWER_WORDS[verdict.value]} ${fullCountWords(verdict)}`,
          ),
          ...differs(path, `the strip of ${answer.duty.id}`, strip ? marksIn(strip) : [], marksFor(verdict)),
        ];
      });
    }),
  );
});

test('all other duties are listed with how few sources each time has', () => {
  const others = answers.filter((answer) => !isComparable(answer));
  const sizes = ({ until2013, since2014 }: (typeof answers)[number]): readonly number[] =>
    [until2013, since2014].map(({ agreement }) => wholeOf(agreement));
  const expected = others.toSorted(
    (a, b) => Math.min(...sizes(b)) - Math.min(...sizes(a)) || alphabetical(a.duty.name, b.duty.name),
  );
  assertNone([
    ...differs(path, 'the heading', numbersIn(textOf(oneIn(main, withId('too-few'), 'heading'))), [others.length]),
    ...differs(
      path,
      'the list',
      few.map(({ head }) => dutyIn(head)),
      ids(expected),
    ),
    ...few.flatMap(({ head, cells }) =>
      differs(
        path,
        `the sources of ${dutyIn(head)}`,
        cells.map((cell) => Number(textOf(cell))),
        sizes(answerTo(dutyIn(head))),
      ),
    ),
  ]);
});

const assigning = claims.filter(({ duties }) => duties.some(({ stance }) => stance === ASSIGNS));
const within = (era: Era): readonly Claim[] => assigning.filter((claim) => isInEra(claim, era));

test('the note counts the sources of each time, the practitioners among them, and those of both', () => {
  const speaking = (era: Era): readonly string[] => {
    const own = new Set(within(era).map(({ source }) => source));
    return sources.map(({ id }) => id).filter((id) => own.has(id));
  };
  const [then, now] = [speaking('until2013'), speaking('since2014')];
  const practitioners = (of: readonly string[]): number =>
    of.filter((id) => sourceOfId(id).standing === 'practitioner').length;
  const note = textOf(oneIn(main, withClass('note'), 'note'));
  const both = then.filter((id) => now.includes(id)).length;
  assertNone([
    ...differs(
      path,
      'the numbers',
      numbersIn(note).filter((number) => number !== 2013 && number !== 2014),
      [then.length, practitioners(then), now.length, practitioners(now), ...(both > 10 ? [both] : [])],
    ),
  ]);
});

test('what is in neither time is counted: texts, and statements that assign a duty', () => {
  const open = assigning.length - within('until2013').length - within('since2014').length;
  const paragraph = oneIn(main, withClass('open'), 'paragraph on dates');
  const isDated = ({ date, dateAfter, dateBefore }: (typeof ownTexts)[number]): boolean =>
    date !== null ||
    (dateBefore !== null && Number(dateBefore.slice(0, 4)) < 2014) ||
    (dateAfter !== null && Number(dateAfter.slice(0, 4)) >= 2014);
  assertNone(
    differs(path, 'the numbers', numbersIn(textOf(paragraph)), [
      ownTexts.filter((text) => !isDated(text)).length,
      ownTexts.length,
      open,
      assigning.length,
    ]),
  );
});

test('the Markdown alternate has the title, both answers of every compared duty and the number of sources of the others', () => {
  const file = `${path}index.md`;
  const sections = sectionsOf(file);
  const rowsIn = (section: Section): readonly string[] =>
    section.blocks.flatMap((block) =>
      block.type === 'table' ? block.children.slice(1).map((row) => row.children.map(wordsOf).join(' | ')) : [],
    );
  const [first, second] = sections.map(rowsIn).filter((found) => found.length > 0);
  assertNone([
    ...differs(
      file,
      'the title',
      sections.map(({ words }) => words).includes(textOf(oneIn(main, withId('moved'), 'title'))),
      true,
    ),
    ...differs(
      file,
      'the compared duties',
      first ?? [],
      compared.map(({ duty, until2013, since2014 }) =>
        [duty.name, ...[until2013, since2014].map((one) => `${ANSWER_WORDS[one.value]}: ${fullCountWords(one)}`)].join(
          ' | ',
        ),
      ),
    ),
    ...differs(
      file,
      'the others',
      second ?? [],
      few.map(({ head, cells }) => [head, ...cells].map(textOf).join(' | ')),
    ),
  ]);
});
