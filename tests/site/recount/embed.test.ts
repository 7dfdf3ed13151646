import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import {
  ANSWER_WORDS,
  answerMark,
  atBeginning,
  certaintyWords,
  coreSentence,
  fullCountWords,
} from '../../support/recount/answer-words.ts';
import {
  type Answer,
  COUNTED,
  DISPUTED,
  MENTIONS,
  answerTo,
  answers,
  cellAt,
  marksFor,
  sourcesThat,
  stanceBehind,
  stancesOn,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { claimOfId, duties } from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  idsLinked,
  linksIn,
  marksIn,
  answerMarksIn,
  oneIn,
  ownText,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { leadingClaims, LINES } from '../../support/recount/leading-claims.ts';
import { addressOf, pageAt } from '../../support/recount/pages.ts';
import { TITLE_LENGTHS, citationMark, oneSpace } from '../../support/recount/words.ts';

const cards = answers.map((answer) => {
  const { path, main } = pageAt(`/embed/${answer.duty.id}/`);
  return { answer, path, card: oneIn(main, both(tag('article'), withClass('card')), 'card') };
});

const lines = (card: Element): readonly Element[] => childrenOf(oneIn(card, tag('ul'), 'lines of evidence'));
const claimsOn = (card: Element): readonly string[] => lines(card).flatMap((line) => idsLinked(line, 'claims'));

function cardProblems(path: string, card: Element, answer: Answer): readonly string[] {
  const { duty, all } = answer;
  const [word, , count] = childrenOf(card).filter(tag('p'));
  return [
    ...differs(path, 'the name', textOf(oneIn(card, withClass('title'), 'name')), duty.name),
    ...differs(path, 'the answer', word && textOf(word), ANSWER_WORDS[all.value]),
    ...differs(path, 'the mark of the answer', word ? answerMarksIn(word) : [], [answerMark(all)]),
    ...differs(path, 'the marks of the sources', allIn(card, withClass('strength')).flatMap(marksIn), marksFor(all)),
    ...differs(
      path,
      'the count, and how well the answer is supported',
      count && textOf(count),
      [`${atBeginning(fullCountWords(all))}.`, `${certaintyWords(all)}.`, ...coreSentence(answer)].join(' '),
    ),
    ...differs(
      path,
      'the claims',
      claimsOn(card),
      leadingClaims(answer).map(({ id }) => id),
    ),
    ...lines(card).flatMap((line) => {
      const claim = claimOfId(idsLinked(line, 'claims')[0] ?? '');
      return [
        ...differs(path, `the words of ${claim.id}`, ownText(line), oneSpace(claim.says)),
        ...differs(path, `the mark of ${claim.id}`, linksIn(line).map(textOf), [
          citationMark(claim, TITLE_LENGTHS.card),
        ]),
      ];
    }),
    ...differs(path, 'the link to the duty', idsLinked(card, 'duties'), [duty.id]),
  ];
}

test('a card has the answer, the count, the leading claims and the way to the page of its duty', () => {
  assertNone(cards.flatMap(({ answer, path, card }) => cardProblems(path, card, answer)));
});

test('a card shows a claim of every group of sources that counts, as far as there is room', () => {
  assertNone(
    cards.flatMap(({ answer, path, card }) => {
      const groups = COUNTED.filter((value) => sourcesThat(answer, value).length > 0);
      const shown = new Set(claimsOn(card).map((id) => cellAt(answer, claimOfId(id).source).value));
      const counted = groups.filter((value) => shown.has(value)).length;
      return differs(path, 'groups of sources with a claim', counted, Math.min(groups.length, LINES));
    }),
  );
});

test('a card on which sources disagree never shows one side alone', () => {
  assertNone(
    cards
      .filter(({ answer }) => answer.all.value === DISPUTED)
      .filter(({ answer, card }) => {
        const sides = claimsOn(card).map((id) => cellAt(answer, claimOfId(id).source).value);
        return new Set(sides.filter((value) => value !== MENTIONS)).size < 2;
      })
      .map(({ path }) => `${path}: the claims: received one side, expected two or more`),
  );
});

test('a card has one claim of a source', () => {
  assertNone(
    cards.flatMap(({ path, card }) => {
      const voices = claimsOn(card).map((id) => claimOfId(id).source);
      return differs(path, 'the number of sources with a claim', new Set(voices).size, voices.length);
    }),
  );
});

test('a claim on a card says of the duty what its source says as a whole', () => {
  assertNone(
    cards.flatMap(({ answer, path, card }) =>
      claimsOn(card).flatMap((id) => {
        const claim = claimOfId(id);
        const { value } = cellAt(answer, claim.source);
        const place = `the stance of ${id}`;
        return differs(path, place, stancesOn(claim, answer.duty.id).includes(stanceBehind(value)), true);
      }),
    ),
  );
});

test('the page on embedding has the code of every duty in their order, and the first one as example', () => {
  const { path, main } = pageAt('/embed/');
  const entries = allIn(oneIn(main, tag('dl'), 'list of codes'), tag('dt'));
  const codes = allIn(oneIn(main, tag('dl'), 'list of codes'), tag('code')).map(textOf);
  const example = oneIn(main, both(tag('article'), withClass('card')), 'example');
  assertNone([
    ...differs(
      path,
      'the duties',
      entries.flatMap((entry) => idsLinked(entry, 'embed')),
      duties.map(({ id }) => id),
    ),
    ...differs(
      path,
      'the names of the duties',
      entries.map(textOf),
      duties.map(({ name }) => name),
    ),
    ...differs(
      path,
      'the cards in the codes',
      codes.map((code) => /src="([^"]*)"/.exec(code)?.[1]),
      duties.map(({ id }) => addressOf(`/embed/${id}/`)),
    ),
    ...cardProblems(path, example, answerTo(duties[0]?.id ?? '')),
  ]);
});
