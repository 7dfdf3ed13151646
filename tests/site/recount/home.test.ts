import { test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { certaintyWords, countWords } from '../../support/recount/answer-words.ts';
import {
  ANSWERS,
  type Answer,
  type AnswerValue,
  BOTH,
  CM,
  COUNTED,
  DENIES,
  DISPUTED,
  SMM,
  UNASSIGNED,
  answerTo,
  answers,
  marksFor,
  wholeOf,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { claims, disputes, duties, ownTexts, sources } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  both,
  fragmentsLinked,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  marksIn,
  oneIn,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { isTextInEra } from '../../support/recount/eras.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { alphabetical, numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/');

/** Duties that are pieces of work; personal qualities are counted apart. */
const work = answers.filter(({ duty }) => duty.kind === 'work');
const isAssigned = ({ all }: Answer): boolean => all.value !== UNASSIGNED;

/** Those that the most sources assign first, then A–Z. */
const sorted = (some: readonly Answer[]): readonly Answer[] =>
  some.toSorted(
    (a, b) => wholeOf(b.all.agreement) - wholeOf(a.all.agreement) || alphabetical(a.duty.name, b.duty.name),
  );
const workWith = (value: AnswerValue): readonly Answer[] => sorted(work.filter(({ all }) => all.value === value));

const chart = oneIn(main, withClass('chart'), 'chart');
const parts = allIn(chart, tag('section'));
const rowsOf = (part: Element): readonly Element[] => allIn(part, tag('li'));

/** Parts of the chart from one role to the other; a part that no duty is in is not shown. */
const BANDS = ANSWERS.filter((value) => value !== UNASSIGNED && workWith(value).length > 0);
const EXPECTED: readonly (readonly Answer[])[] = [
  ...BANDS.map(workWith),
  sorted(answers.filter((answer) => answer.duty.kind === 'trait' && isAssigned(answer))),
  sorted(answers.filter((answer) => !isAssigned(answer))),
].filter((part) => part.length > 0);

test('the chart has every duty in the part of its answer, from one role to the other, those with the most sources first', () => {
  assertNone([
    ...differs(path, 'the number of parts', parts.length, EXPECTED.length),
    ...EXPECTED.flatMap((expected, index) =>
      differs(
        path,
        `part ${index + 1} of the chart`,
        parts.slice(index, index + 1).flatMap((part) => rowsOf(part).flatMap((row) => idsLinked(row, 'duties'))),
        expected.map(({ duty }) => duty.id),
      ),
    ),
  ]);
});

test('each part of the chart stands under the mark of its answer, and its number is that of its duties', () => {
  assertNone(
    parts.flatMap((part, index) => {
      const heading = oneIn(part, tag('h3'), 'heading');
      const band = BANDS[index];
      return [
        ...differs(path, `the number over part ${index + 1}`, numbersIn(textOf(heading)), [EXPECTED[index]?.length]),
        ...(band === undefined ? [] : differs(path, `the mark of ${band}`, plainMarks(heading), [band])),
      ];
    }),
  );
});

/** What the marks of answers mean, by the answer that they stand for rather than by their shape. */
function plainMarks(parent: Element): readonly string[] {
  return answerMarksIn(parent).map((mark) => mark.split(',')[0] ?? '');
}

test('a part that has the rest of its duties folded says how many these are', () => {
  assertNone(
    parts
      .flatMap((part) => allIn(part, tag('details')))
      .flatMap((fold) =>
        differs(path, 'a fold', numbersIn(textOf(oneIn(fold, tag('summary'), 'summary'))), [rowsOf(fold).length]),
      ),
  );
});

test('the line from one role to the other leads to each part of the chart with the number of its duties', () => {
  const line = oneIn(main, both(tag('nav'), withAttribute('aria-label', 'Parts of the chart')), 'line');
  const headings = parts.slice(0, BANDS.length).map((part) => idOf(oneIn(part, tag('h3'), 'heading')));
  assertNone([
    ...differs(path, 'where the line leads', fragmentsLinked(line), headings),
    ...differs(
      path,
      'the numbers of the line',
      linksIn(line).flatMap((link) => numbersIn(textOf(link))),
      BANDS.map((value) => workWith(value).length),
    ),
  ]);
});

interface Run {
  readonly value: string;
  readonly start: number;
  readonly length: number;
  readonly outlined: boolean;
}

/** Pixels from one mark to the next. */
const STEP = 11;

/** The runs of equal marks of a strip, in marks from the axis. */
function runsIn(row: Element): readonly Run[] {
  return allIn(row, tag('rect')).map((rect) => {
    const fill = attribute(rect, 'fill') ?? '';
    return {
      value: fill.replace(/^url\(#run-|(?:-outlined)?\)$/g, ''),
      start: Number(attribute(rect, 'x')) / STEP,
      length: Number(attribute(rect, 'width')) / STEP,
      outlined: fill.endsWith('-outlined)'),
    };
  });
}

/** On which side of the axis a run is: -1 for the community manager's, 1 for the social media manager's, 0 across it. */
const sideOf = ({ start, length }: Run): number => (start >= 0 ? 1 : start + length <= 0 ? -1 : 0);

test('a strip has a mark for each source that counts, those of one role on its side of the axis, and outlines where the answer is thinly supported', () => {
  assertNone(
    parts.flatMap(rowsOf).flatMap((row) => {
      const [dutyId = ''] = idsLinked(row, 'duties');
      const { all } = answerTo(dutyId);
      const runs = runsIn(row);
      const hasBoth = runs.some(({ value }) => value === BOTH);
      return [
        ...differs(
          path,
          `the marks of ${dutyId}`,
          runs.flatMap(({ value, length }) => Array.from({ length }, () => value)),
          marksFor(all),
        ),
        ...differs(
          path,
          `the sides of the marks of ${dutyId}`,
          runs.filter(({ value }) => value === CM || value === SMM).map(sideOf),
          [CM, SMM].flatMap((role) => (marksFor(all).some((mark) => mark === role) ? [role === CM ? -1 : 1] : [])),
        ),
        ...differs(
          path,
          `whether the marks of ${dutyId} lie beside each other, and who says whose it is not apart`,
          runs.slice(1).map(({ value, start }, index) => [value === DENIES, start - endOf(runs[index])].join()),
          runs.slice(1).map(({ value }) => (value === DENIES ? 'true,1' : 'false,0')),
        ),
        ...(hasBoth
          ? []
          : differs(
              path,
              `the axis of ${dutyId}`,
              runs.some((run) => sideOf(run) === 0),
              false,
            )),
        ...differs(
          path,
          `whether the marks of ${dutyId} are outlines`,
          runs.map(({ outlined }) => outlined),
          runs.map(() => all.certainty.level === 'thin'),
        ),
      ];
    }),
  );
});

function endOf(run: Run | undefined): number {
  return run === undefined ? 0 : run.start + run.length;
}

test('all strips have one axis, and it has room for every mark', () => {
  const strips = parts.flatMap(rowsOf).map((row) => oneIn(row, tag('svg'), 'strip'));
  const boxes = [...new Set(strips.map((strip) => attribute(strip, 'viewbox') ?? attribute(strip, 'viewBox')))];
  const [left = 0, , width = 0] = (boxes[0] ?? '').split(' ').map(Number);
  assertNone([
    ...differs(path, 'axes', boxes.length, 1),
    ...parts
      .flatMap(rowsOf)
      .flatMap(runsIn)
      .filter((run) => run.start * STEP < left || endOf(run) * STEP > left + width)
      .map(({ value, start }) => `${path}: a strip: marks of ${value} from ${start}, outside the axis`),
  ]);
});

test('a row says the count in full and how well the answer is supported, and shows both sides of a disagreement', () => {
  assertNone(
    parts.flatMap(rowsOf).flatMap((row) => {
      const [dutyId = ''] = idsLinked(row, 'duties');
      const { duty, all } = answerTo(dutyId);
      const { communityManager, socialMediaManager } = all.agreement;
      const shown = numbersIn(textOf(oneIn(row, withClass('count'), 'count')));
      return [
        ...differs(path, `the name of ${dutyId}`, textOf(oneIn(row, tag('a'), 'link')), duty.name),
        ...differs(
          path,
          `the words of ${dutyId}`,
          textOf(oneIn(row, withClass('visually-hidden'), 'words')),
          `${countWords(all)}. ${certaintyWords(all)}`,
        ),
        ...differs(
          path,
          `the numbers of ${dutyId}`,
          shown,
          all.value === DISPUTED && communityManager > 0 && socialMediaManager > 0
            ? [communityManager, socialMediaManager, wholeOf(all.agreement)]
            : numbersIn(countWords(all)),
        ),
      ];
    }),
  );
});

const alone = (role: typeof CM | typeof SMM): number => workWith(role).length;
const about = (role: string): number => claims.filter((claim) => claim.role === role).length;

test('the headline, the title of the chart and the reason for its longer side have the numbers of the data', () => {
  const section = oneIn(main, both(tag('section'), withAttribute('aria-labelledby', 'board')), 'section of the chart');
  const [longer, other] = alone(CM) > alone(SMM) ? ([CM, SMM] as const) : ([SMM, CM] as const);
  const isExplained = alone(longer) > alone(other) && about(longer) > about(other);
  assertNone([
    ...differs(path, 'the headline', numbersIn(textOf(oneIn(main, tag('h1'), 'headline'))), [
      workWith(DISPUTED).length,
      work.length,
    ]),
    ...differs(path, 'the title of the chart', numbersIn(textOf(oneIn(section, tag('h2'), 'title'))), [
      work.length,
      alone(CM) + alone(SMM),
    ]),
    ...differs(
      path,
      'the reason for the longer side',
      allIn(section, withClass('why')).flatMap((line) => numbersIn(textOf(line))),
      isExplained ? [alone(longer), alone(other), claims.length, about(longer), about(other)] : [],
    ),
  ]);
});

test('the line on the evidence has the sources that speak of each role, and the texts by their age', () => {
  const speaking = (role: string): number =>
    new Set(claims.filter((claim) => claim.role === role || claim.role === BOTH).map(({ source }) => source)).size;
  const inEra = (era: 'until2013' | 'since2014'): number => ownTexts.filter((text) => isTextInEra(text, era)).length;
  const [early, late] = [inEra('until2013'), inEra('since2014')];
  assertNone(
    differs(path, 'the line on the evidence', numbersIn(textOf(oneIn(main, withClass('evidence'), 'line'))), [
      speaking(CM),
      sources.length,
      speaking(SMM),
      ownTexts.length,
      early,
      2013,
      late,
      2014,
      ownTexts.length - early - late,
    ]),
  );
});

test('the line on one job or two has the sources that take a position, and those that say two or one', () => {
  const holding = (isCounted: (position: string) => boolean): number =>
    new Set(claims.filter(({ position }) => position !== null && isCounted(position)).map(({ source }) => source)).size;
  const two = holding((position) => position === 'two-jobs');
  assertNone([
    ...differs(path, 'the line on one job or two', numbersIn(textOf(oneIn(main, withClass('positions'), 'line'))), [
      holding(() => true),
      two,
      holding((position) => position === 'one-job'),
    ]),
    ...differs(path, 'whether any source says two', two > 0, true),
  ]);
});

test('the numbers at the doors are those of the data', () => {
  const expected = {
    '/disputes/': [disputes.length],
    '/duties/': [duties.filter(({ kind }) => kind === 'work').length],
    '/sources/': [sources.length, ownTexts.length],
  };
  const doors = oneIn(main, withClass('doors'), 'doors');
  assertNone(
    Object.entries(expected).flatMap(([target, numbers]) => {
      const item = allIn(doors, tag('li')).find((one) => linksIn(one).some((link) => hrefOf(link) === linkTo(target)));
      return differs(path, `the way to ${target}`, item ? numbersIn(textOf(item)) : [], numbers);
    }),
  );
});

test('the legend explains every mark that the chart draws, and each pattern draws the mark that it is named after', () => {
  const legend = oneIn(main, withClass('legend'), 'legend');
  const drawn = [
    ...new Set(
      parts
        .flatMap(rowsOf)
        .flatMap(runsIn)
        .map(({ value }) => value),
    ),
  ];
  assertNone([
    ...drawn.filter((mark) => !marksIn(legend).includes(mark)).map((mark) => `${path}: the legend: lacks ${mark}`),
    ...allIn(main, tag('pattern')).flatMap((pattern) =>
      differs(path, `pattern ${idOf(pattern)}`, marksIn(pattern), [
        COUNTED.find((value) => [`run-${value}`, `run-${value}-outlined`].includes(idOf(pattern))),
      ]),
    ),
  ]);
});
