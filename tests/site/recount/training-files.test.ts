import { test } from 'node:test';

import Papa from 'papaparse';

import { assertNone } from '../../support/problems.ts';
import { readGift } from '../../support/read-gift.ts';
import { CM } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { addressOf, fileAt } from '../../support/recount/pages.ts';
import { asked, reasonFor, rightFor, saidFor } from '../../support/recount/questions.ts';

/** The questions and cards for other programs, read by readers that are not ours and recounted from the data. */

const GIFT = '/training/questions.gift.txt';
const CSV = '/training/flashcards.csv';

test('the questions in GIFT have the right choices, and the count, the certainty and both sides as feedback', () => {
  const questions = readGift(fileAt(GIFT));
  assertNone([
    ...differs(GIFT, 'its questions', questions.length, asked.length),
    ...asked.flatMap((answer) => {
      const { id, name, definition } = answer.duty;
      const question = questions.find(({ title }) => title === name);
      if (question === undefined) return [`${GIFT} asks nothing of ${id}`];
      const right = rightFor(answer).map((role) => (role === CM ? 'Community manager' : 'Social media manager'));
      const feedback = [
        reasonFor(answer),
        ...saidFor(answer).map((claim) => `${claim.says} (${addressOf(`/claims/${claim.id}/`)})`),
        addressOf(`/duties/${id}/`),
      ];
      return [
        ...differs(GIFT, `right for ${id}`, question.right.toSorted(), right.toSorted()),
        ...differs(GIFT, `choices for ${id}`, question.right.length + question.wrong.length, 2),
        ...(question.stem.includes(definition) ? [] : [`${GIFT} does not define ${id}`]),
        ...feedback
          .filter((words) => !question.feedback.includes(words))
          .map((words) => `${GIFT} does not say “${words}” of ${id}`),
      ];
    }),
  ]);
});

test('the flashcards have each duty in front and its answer behind', () => {
  const { data, errors } = Papa.parse<Record<string, string>>(fileAt(CSV), { header: true, skipEmptyLines: true });
  assertNone([
    ...errors.map(({ message }) => `${CSV}: ${message}`),
    ...differs(
      CSV,
      'its cards',
      data.map(({ front, back, address }) => `${front} ${back} ${address}`).toSorted(),
      asked
        .map((answer) => {
          const { id, name, definition } = answer.duty;
          return `Whose job is it? ${name}: ${definition} ${reasonFor(answer)} ${addressOf(`/duties/${id}/`)}`;
        })
        .toSorted(),
    ),
  ]);
});
