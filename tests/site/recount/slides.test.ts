import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { certaintyWords, countWords } from '../../support/recount/answer-words.ts';
import {
  type Answer,
  CM,
  DISPUTED,
  SHARED,
  SMM,
  UNASSIGNED,
  answerTo,
  answers,
  roleOfAnswer,
  wholeOf,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { allIn, oneIn, tag, withAttribute } from '../../support/recount/dom.ts';
import { pageAt } from '../../support/recount/pages.ts';

/** What the slides say, recounted from the data. */

const PATH = '/training/slides/';
const { main } = pageAt(PATH);
const slide = (number: number) => oneIn(main, withAttribute('aria-labelledby', `slide-${number}`), `slide ${number}`);

const work = answers.filter(({ duty }) => duty.kind === 'work');
const ON_SLIDE: readonly (readonly [number: number, duties: readonly Answer[]])[] = [
  [3, work.filter(({ all }) => roleOfAnswer(all.value) === CM)],
  [4, work.filter(({ all }) => roleOfAnswer(all.value) === SMM)],
  [5, work.filter(({ all }) => all.value === SHARED || all.value === DISPUTED)],
];

test('there are six slides', () => {
  const sections = allIn(main, tag('section')).filter((one) => attribute(one, 'aria-labelledby')?.startsWith('slide-'));
  assertNone(differs(PATH, 'the slides', sections.length, 6));
});

test('a slide counts the duties of its answer and shows those of most sources, each with its count', () => {
  assertNone(
    ON_SLIDE.flatMap(([number, duties]) => {
      const words = textOf(slide(number));
      const ids = allIn(slide(number), tag('a')).map(
        (link) => /duties\/([^/]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? '',
      );
      const sources = ({ all }: Answer): number => wholeOf(all.agreement);
      const most = duties.map(sources).toSorted((a, b) => b - a);
      return [
        ...(words.includes(`: ${duties.length} dut`) ? [] : [`${PATH}: slide ${number} does not count its duties`]),
        ...differs(
          PATH,
          `slide ${number}`,
          ids.map((id) => sources(answerTo(id))),
          most.slice(0, ids.length),
        ),
        ...ids
          .filter((id) => !duties.some(({ duty }) => duty.id === id))
          .map((id) => `${PATH}: ${id} does not belong on slide ${number}`),
        ...ids
          .map((id) => `${countWords(answerTo(id).all)}. ${certaintyWords(answerTo(id).all)}`)
          .filter((wanted) => !words.includes(wanted))
          .map((wanted) => `${PATH}: slide ${number} does not say “${wanted}”`),
        ...(ids.length === Math.min(7, duties.length) ? [] : [`${PATH}: slide ${number} shows ${ids.length} duties`]),
        ...(words.includes(`And ${duties.length - ids.length} more dut`)
          ? []
          : [`${PATH}: slide ${number} hides some`]),
      ];
    }),
  );
});

test('the last slide counts the answers by how well they are supported', () => {
  const words = textOf(slide(6));
  const answered = work.filter(({ all }) => all.value !== UNASSIGNED);
  assertNone(
    (['firm', 'fair', 'thin'] as const).flatMap((level) => {
      const count = answered.filter(({ all }) => all.certainty.level === level).length;
      const name = { firm: 'well', fair: 'fairly', thin: 'thinly' }[level];
      const wanted = `${count} ${count === 1 ? 'duty' : 'duties'} ${name} supported`;
      return words.includes(wanted) ? [] : [`${PATH}: slide 6 does not say “${wanted}”`];
    }),
  );
});
