import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { differs } from '../../support/recount/compare.ts';
import { allIn, oneIn, tag, withAttribute } from '../../support/recount/dom.ts';
import { fileAt, linkTo, pageAt } from '../../support/recount/pages.ts';
import { asked, reasonFor, rightFor, saidFor } from '../../support/recount/questions.ts';

/** What the quiz asks and answers, recounted from the data: with script from its file, without from the page. */

const PATH = '/training/quiz/';
const { main } = pageAt(PATH);

interface Asked {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly right: readonly string[];
  readonly answer: string;
  readonly certainty: string;
  readonly said: readonly { readonly says: string; readonly href: string }[];
  readonly href: string;
}
const loaded = JSON.parse(fileAt(`${PATH}questions.json`)) as readonly Asked[];

test('the quiz asks for every piece of work that some source assigns, and for nothing else', () => {
  const expected = asked.map(({ duty }) => duty.id);
  const listed = allIn(oneIn(main, withAttribute('aria-labelledby', 'questions'), 'list'), tag('li'));
  assertNone([
    ...differs(PATH, 'the questions loaded', loaded.map(({ id }) => id).toSorted(), expected.toSorted()),
    ...differs(PATH, 'the questions listed', listed.length, expected.length),
  ]);
});

test('every question has the answers of the sources, their count and certainty, and both sides where they disagree', () => {
  assertNone(
    asked.flatMap((answer) => {
      const { id, name, definition } = answer.duty;
      const question = loaded.find((one) => one.id === id);
      if (question === undefined) return [`${PATH} asks nothing of ${id}`];
      const said = saidFor(answer);
      const of = (place: string): string => `the question on ${id}: ${place}`;
      return [
        ...differs(PATH, of('name'), `${question.name}. ${question.definition}`, `${name}. ${definition}`),
        ...differs(PATH, of('right'), question.right.toSorted(), rightFor(answer).toSorted()),
        ...differs(PATH, of('reason'), `${question.answer}. ${question.certainty}.`, reasonFor(answer)),
        ...differs(PATH, of('address'), question.href, linkTo(`/duties/${id}/`)),
        ...differs(
          PATH,
          of('statements'),
          question.said.map(({ says, href }) => `${says} ${href}`),
          said.map((claim) => `${claim.says} ${linkTo(`/claims/${claim.id}/`)}`),
        ),
      ];
    }),
  );
});

test('without script the page has the same answers, with the same reasons', () => {
  const items = allIn(oneIn(main, withAttribute('aria-labelledby', 'answers'), 'answers'), tag('li'));
  assertNone(
    asked.flatMap((answer) => {
      const { id } = answer.duty;
      const href = linkTo(`/duties/${id}/`);
      const item = items.find((each) => attribute(oneIn(each, tag('a'), 'link'), 'href') === href);
      const words = item === undefined ? '' : textOf(item);
      const wanted = [
        ...(rightFor(answer).length > 1 ? ['either answer is right'] : []),
        reasonFor(answer),
        ...saidFor(answer).map(({ says }) => says),
      ];
      return wanted.filter((each) => !words.includes(each)).map((each) => `${PATH} does not say “${each}” of ${id}`);
    }),
  );
});
