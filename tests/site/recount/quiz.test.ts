import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { certaintyWords, fullCountWords, ANSWER_WORDS } from '../../support/recount/answer-words.ts';
import {
  type Answer,
  DISPUTED,
  ROLES,
  SHARED,
  UNASSIGNED,
  answers,
  roleOfAnswer,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { allIn, oneIn, tag, withAttribute } from '../../support/recount/dom.ts';
import { leadingClaims } from '../../support/recount/leading-claims.ts';
import { fileAt, linkTo, pageAt } from '../../support/recount/pages.ts';
import { assertNone } from '../../support/problems.ts';

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

const asked = answers.filter(({ duty, all }) => duty.kind === 'work' && all.value !== UNASSIGNED);
const isOpen = ({ all }: Answer): boolean => all.value === DISPUTED || all.value === SHARED;
const answerWords = ({ all }: Answer): string => `${ANSWER_WORDS[all.value]}: ${fullCountWords(all)}`;

/** The roles that some source assigns the duty to, where no role is the answer. */
function rightFor({ all }: Answer): readonly string[] {
  const role = roleOfAnswer(all.value);
  if (role !== undefined) return [role];
  const { communityManager, socialMediaManager, both } = all.agreement;
  return ROLES.filter((_, index) => [communityManager, socialMediaManager][index] !== 0 || both > 0);
}

test('the quiz asks for every piece of work that some source assigns, and for nothing else', () => {
  const expected = asked.map(({ duty }) => duty.id);
  assertNone([
    ...differs(PATH, 'the questions loaded', loaded.map(({ id }) => id).toSorted(), expected.toSorted()),
    ...differs(
      PATH,
      'the questions listed',
      allIn(oneIn(main, withAttribute('aria-labelledby', 'questions'), 'list'), tag('li')).length,
      expected.length,
    ),
  ]);
});

test('every question has the answers of the sources, their count and certainty, and both sides where they disagree', () => {
  assertNone(
    asked.flatMap((answer) => {
      const { duty, all } = answer;
      const question = loaded.find(({ id }) => id === duty.id);
      const of = `the question on ${duty.id}`;
      const said = isOpen(answer) ? leadingClaims(answer) : [];
      return [
        ...differs(
          PATH,
          `${of}: name`,
          `${question?.name}. ${question?.definition}`,
          `${duty.name}. ${duty.definition}`,
        ),
        ...differs(PATH, `${of}: right`, question?.right.toSorted(), rightFor(answer).toSorted()),
        ...differs(PATH, `${of}: answer`, question?.answer, answerWords(answer)),
        ...differs(PATH, `${of}: certainty`, question?.certainty, certaintyWords(all)),
        ...differs(PATH, `${of}: address`, question?.href, linkTo(`/duties/${duty.id}/`)),
        ...differs(
          PATH,
          `${of}: statements`,
          question?.said.map(({ says }) => says),
          said.map(({ says }) => says),
        ),
        ...differs(
          PATH,
          `${of}: their addresses`,
          question?.said.map(({ href }) => href),
          said.map(({ id }) => linkTo(`/claims/${id}/`)),
        ),
      ];
    }),
  );
});

test('without script the page has the same answers, with the same reasons', () => {
  const items = allIn(oneIn(main, withAttribute('aria-labelledby', 'answers'), 'answers'), tag('li'));
  assertNone(
    asked.flatMap((answer) => {
      const { duty, all } = answer;
      const item = items.find(
        (each) => attribute(oneIn(each, tag('a'), 'link'), 'href') === linkTo(`/duties/${duty.id}/`),
      );
      const words = item === undefined ? '' : textOf(item);
      const wanted = [
        ...(rightFor(answer).length > 1 ? ['either answer is right'] : []),
        `${answerWords(answer)}. ${certaintyWords(all)}.`,
        ...(isOpen(answer) ? leadingClaims(answer).map(({ says }) => says) : []),
      ];
      return wanted
        .filter((each) => !words.includes(each))
        .map((each) => `${PATH} does not say “${each}” of ${duty.id}`);
    }),
  );
});
