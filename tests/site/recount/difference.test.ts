import { test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, fullCountWords } from '../../support/recount/answer-words.ts';
import {
  type AnswerValue,
  CM,
  DISPUTED,
  MOSTLY_CM,
  MOSTLY_SMM,
  type Role,
  SHARED,
  SMM,
  answerTo,
  answers,
  wholeOf,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { claimOfId, claims, sources, textOfId } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  both,
  childrenOf,
  hrefOf,
  idIn,
  idsLinked,
  linksIn,
  oneIn,
  sectionUnder,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { compared } from '../../support/recount/era-answers.ts';
import { pageAt } from '../../support/recount/pages.ts';
import { counted, hybrids, inOrder, postings } from '../../support/recount/postings.ts';
import { alphabetical, formatList, numbersIn, oneSpace } from '../../support/recount/words.ts';

const { path, main } = pageAt('/difference/');
const words = oneSpace(textOf(oneIn(main, withClass('essay'), 'essay')));
const work = answers.filter(({ duty }) => duty.kind === 'work');
const withAnswer = (value: AnswerValue) => work.filter(({ all }) => all.value === value);
const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const inWords = (count: number): string => SMALL[count] ?? String(count);

/** Sources that take a position on one job or two: this one, or any. */
function holding(wanted?: string): ReadonlySet<string> {
  const taken = claims.filter(({ position }) => (wanted === undefined ? position !== null : position === wanted));
  return new Set(taken.map(({ source }) => source));
}

/** Sentences of the essay that say a number or a count, as they must stand. */
const SENTENCES: readonly string[] = [
  `We sorted ${inWords(work.length)} pieces of work by what ${inWords(sources.length)} sources say.`,
  `On ${inWords(withAnswer(CM).length)} of them every source that names a job names the community manager, and on ${inWords(withAnswer(SMM).length)} the social media manager.`,
  `On ${inWords(withAnswer(DISPUTED).length)} pieces of work the sources disagree.`,
  `we coded ${inWords(postings.length)} job postings`,
  `The shares count ${inWords(counted.length - hybrids.length)} of them, those for paid work under one title.`,
  `Of ${holding().size} sources that take a position on whether these are one job or two, ${holding('two-jobs').size} say two.`,
  ...['build-relationships', 'connect-members', 'drive-leads-and-sales', 'moderate-discussions', 'plan-strategy'].map(
    (id) => `(${fullCountWords(answerTo(id).all)})`,
  ),
  `The count: ${fullCountWords(answerTo('create-content').all)}.`,
  `the answer has changed on ${formatList(
    compared
      .filter(({ until2013, since2014 }) => until2013.value !== since2014.value)
      .map(({ duty }) => `“${duty.name}”`),
  )}.`,
];

test('the numbers and counts of the essay are those of the data', () => {
  assertNone(SENTENCES.filter((sentence) => !words.includes(sentence)).map((sentence) => `${path}: not “${sentence}”`));
});

test('its shares of postings are those of the paid postings under each title', () => {
  const shareOf = (role: Role, id: string): string => {
    const of = counted.filter((posting) => posting.class === role);
    const asking = of.filter(({ duties }) => duties.includes(id));
    return `${Math.round((100 * asking.length) / of.length)}% (${asking.length} of ${of.length})`;
  };
  const told = [...words.matchAll(/\d+% \(\d+ of \d+\)/g)].map(([share]) => share);
  assertNone(
    differs(path, 'the shares', told, [
      shareOf(CM, 'create-content'),
      shareOf(CM, 'run-social-accounts'),
      shareOf(CM, 'build-relationships'),
      shareOf(SMM, 'build-relationships'),
    ]),
  );
});

test('each piece of work is drawn in its band, those that most sources assign first', () => {
  const rows = childrenOf(oneIn(main, both(tag('ul'), withClass('bands')), 'bands'));
  const bands = [CM, MOSTLY_CM, SHARED, DISPUTED, MOSTLY_SMM, SMM] as const;
  const expected = bands
    .map((value) => ({
      value,
      those: withAnswer(value).toSorted(
        (a, b) => wholeOf(b.all.agreement) - wholeOf(a.all.agreement) || alphabetical(a.duty.name, b.duty.name),
      ),
    }))
    .filter(({ those }) => those.length > 0);
  assertNone([
    ...differs(path, 'the number of bands', rows.length, expected.length),
    ...expected.flatMap(({ value, those }, place) => {
      const row = rows[place];
      if (!row) return [];
      return [
        ...differs(path, `the name of ${value}`, textOf(oneIn(row, tag('b'), 'name')), ANSWER_WORDS[value]),
        ...differs(path, `the number of ${value}`, numbersIn(textOf(oneIn(row, withClass('count'), 'count'))), [
          those.length,
        ]),
        ...differs(
          path,
          `the work of ${value}`,
          idsLinked(row, 'duties'),
          those.map(({ duty }) => duty.id),
        ),
        ...differs(
          path,
          `the marks of ${value}`,
          answerMarksIn(row),
          those.map(({ all }) => answerMark(all)),
        ),
      ];
    }),
  ]);
});

test('the postings drawn are those that set the titles apart by the strict test, from one title to the other', () => {
  const expected = inOrder.filter(({ passes }) => passes === 'strict').map(({ duty }) => duty.id);
  assertNone(
    differs(path, 'the work drawn', idsLinked(oneIn(main, withClass('demands'), 'demands'), 'duties'), expected),
  );
});

test('every number in the text leads to a statement, and is that of the text in which it was read', () => {
  const marks = allIn(main, withClass('note-mark'));
  const listed = sectionUnder(main, 'notes')
    .flatMap((part) => allIn(part, tag('li')))
    .map((item) => oneSpace(textOf(item)));
  assertNone([
    ...(marks.length < 40 ? [`${path}: only ${marks.length} marks`] : []),
    ...marks.flatMap((mark) => {
      const claim = claimOfId(idIn(hrefOf(mark), 'claims') ?? '');
      const note = listed[Number(textOf(mark)) - 1] ?? '';
      const { title } = textOfId(claim.readIn);
      return note.includes(title) ? [] : [`${path}: the note of ${claim.id} is “${note}” and not “${title}”`];
    }),
    ...(linksIn(main).length > 0 ? [] : [`${path}: no links`]),
  ]);
});
