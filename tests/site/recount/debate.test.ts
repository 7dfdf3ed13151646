import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { answerSentenceWords, certaintyWords } from '../../support/recount/answer-words.ts';
import { answerTo } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { claimOfId, disputes, sourceOfId } from '../../support/recount/data.ts';
import { sidesOf } from '../../support/recount/dispute-sides.ts';
import { allIn, oneIn, tag, withAttribute, withClass } from '../../support/recount/dom.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';

/** What the debate cards say, recounted from the data: a statement on the wrong side would turn a debate round. */

const PATH = '/training/debate/';
const { main } = pageAt(PATH);

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** How many names a sentence lists: "A, B and three more" are five. */
function namesIn(sentence: string): number {
  const [, list = ''] = /: (.*)\.$/.exec(sentence.trim()) ?? [];
  const more = /(\S+) more$/.exec(list)?.[1];
  const names = list.split(/, | and /).filter((name) => name !== '').length;
  return more === undefined ? names : names - 1 + (NUMBERS.includes(more) ? NUMBERS.indexOf(more) : Number(more));
}

function sideProblems(card: Parameters<typeof allIn>[0], dispute: (typeof disputes)[number]): readonly string[] {
  return allIn(card, withClass('side')).flatMap((side) => {
    const label = textOf(oneIn(side, tag('h3'), 'label')).trim();
    const known = sidesOf(dispute).find((one) => one.label === label);
    if (known === undefined) return [`${PATH}: ${dispute.id} has no side “${label}”`];
    const said = allIn(side, withClass('said'));
    const shown = said.map((words) => {
      const id = /claims\/([^/]+)\/$/.exec(attribute(oneIn(words, tag('a'), 'link'), 'href') ?? '')?.[1] ?? '';
      return { words: textOf(words), claim: claimOfId(id) };
    });
    const also = allIn(side, withClass('also')).map(textOf)[0];
    return [
      ...(shown.length === 0 ? [`${PATH}: ${dispute.id}: “${label}” has no statement`] : []),
      ...shown.flatMap(({ words, claim }) => [
        ...(known.voices.some(({ claims }) => claims.includes(claim.id)) ? [] : [`${claim.id} is not on “${label}”`]),
        ...(words.includes(claim.says) ? [] : [`${PATH} does not say what ${claim.id} says`]),
        ...(claim.quote === null || words.includes(`“${claim.quote}”`) ? [] : [`${claim.id} is not quoted`]),
      ]),
      ...differs(
        PATH,
        `${dispute.id}: sources on “${label}”`,
        new Set(shown.map(({ claim }) => claim.source)).size + (also === undefined ? 0 : namesIn(also)),
        known.voices.length,
      ),
      ...known.voices
        .filter(({ source }) => also?.includes(sourceOfId(source).short) ?? false)
        .filter(({ source }) => shown.some(({ claim }) => claim.source === source))
        .map(({ source }) => `${PATH}: ${dispute.id}: ${source} is named twice`),
    ];
  });
}

test('every dispute has a card with two of its sides, each statement on the side that it supports', () => {
  const cards = allIn(main, tag('article'));
  assertNone([
    ...differs(
      PATH,
      'the cards',
      cards.map((card) => attribute(card, 'aria-labelledby')),
      disputes.map(({ id }) => id),
    ),
    ...disputes.flatMap((dispute) => {
      const card = oneIn(main, withAttribute('aria-labelledby', dispute.id), `card of ${dispute.id}`);
      return [
        ...differs(PATH, `${dispute.id}: sides`, allIn(card, withClass('side')).length, 2),
        ...(textOf(card).includes(dispute.title) ? [] : [`${PATH} does not ask ${dispute.id}`]),
        ...sideProblems(card, dispute),
      ];
    }),
  ]);
});

test('a card has the answer of all sources on each duty in dispute', () => {
  assertNone(
    disputes.flatMap(({ id, duties }) => {
      const card = oneIn(main, withAttribute('aria-labelledby', id), `card of ${id}`);
      const words = textOf(card);
      const links = allIn(card, tag('a')).map((link) => attribute(link, 'href'));
      return duties.flatMap((dutyId) => {
        const { all, duty } = answerTo(dutyId);
        return [
          ...(links.includes(linkTo(`/duties/${dutyId}/`)) ? [] : [`${PATH}: ${id} does not link to ${dutyId}`]),
          ...[duty.name, answerSentenceWords(all), certaintyWords(all)]
            .filter((wanted) => !words.includes(wanted))
            .map((wanted) => `${PATH}: ${id} does not say “${wanted}”`),
        ];
      });
    }),
  );
});
