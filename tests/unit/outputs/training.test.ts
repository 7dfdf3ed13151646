import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import Papa from 'papaparse';

import { flashcardsOf } from '../../../src/outputs/training/flashcards.ts';
import { giftOf } from '../../../src/outputs/training/gift.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { type Question, questionsOf } from '../../../src/views/training/questions.ts';
import { catalogOf } from '../../support/answered.ts';
import { readGift } from '../../support/read-gift.ts';

const CM = 'community-manager';
const SMM = 'social-media-manager';
const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const catalog = catalogOf({ only: [CM, CM], disputed: [CM, SMM] });
const questions = questionsOf(catalog);
const [question] = questions;
assert.ok(question);

const giftFor = (...asked: readonly Question[]) => readGift(giftOf(asked, catalog.site, urls));

describe('questions in GIFT', () => {
  test('have one right choice where the sources give one role', () => {
    const read = giftFor(...questions).find(({ right }) => right.length === 1);
    assert.deepEqual(read?.right, ['Community manager']);
    assert.deepEqual(read.wrong, ['Social media manager']);
  });

  test('have two right choices where the sources disagree, and say so with a statement of each side', () => {
    const read = giftFor(...questions).find(({ right }) => right.length === 2);
    assert.deepEqual(read?.right, ['Community manager', 'Social media manager']);
    assert.match(read.feedback, /^Either answer is right\. Sources disagree: 1 of 2 sources says community manager/);
    assert.match(read.feedback, /example\.org\/jobs\/claims\/s1-disputed\/.*example\.org\/jobs\/claims\/s2-disputed\//);
  });

  test('say the count, the certainty and the address of the duty', () => {
    const settled = questions.find(({ right }) => right.length === 1);
    assert.ok(settled);
    assert.equal(
      giftFor(settled)[0]?.feedback,
      `${settled.answer}. ${settled.certainty}. Who says what: https://example.org/jobs/duties/only/`,
    );
  });

  test('keep signs that mean something in GIFT', () => {
    const name = 'A {b} = ~c #d: e\\f';
    const read = giftFor({ ...question, name, definition: 'Line\nbreak.' })[0];
    assert.equal(read?.title, name);
    assert.equal(read.stem, `Whose job is it, by what sources say? ${name}: Line break.`);
  });
});

describe('flashcards', () => {
  test('have the duty in front, and behind it the answer with its count, for every reader of CSV', () => {
    const { answer, certainty, id } = question;
    const name = 'Say "yes", or no';
    const { data, errors } = Papa.parse<Record<string, string>>(flashcardsOf([{ ...question, name }], urls), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    assert.deepEqual(data, [
      {
        front: `Whose job is it? ${name}: ${question.definition}`,
        back: `${answer}. ${certainty}.`,
        address: `https://example.org/jobs/duties/${id}/`,
      },
    ]);
  });
});
