import { describe, test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, certaintyWords, countWords } from '../../support/recount/answer-words.ts';
import { ANSWERS, type Verdict, answerTo } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { duties, groups } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  both,
  childrenOf,
  fragmentsLinked,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  oneIn,
  sectionUnder,
  tag,
  withAttribute,
  withClass,
  withId,
} from '../../support/recount/dom.ts';
import { dutiesByAnswer } from '../../support/recount/duty-order.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/duties/');

const listUnder = (heading: string): Element => {
  const list = sectionUnder(main, heading).find(both(tag('ul'), withClass('duties')));
  if (list === undefined) throw new Error(`${path} has no list of duties under "${heading}".`);
  return list;
};

/** An answer as the lists show it: mark, words and count, and for screen readers how well it is supported. */
function verdictProblems(place: string, shown: Element | undefined, verdict: Verdict) {
  if (shown === undefined) return [`${path}: ${place}: received no answer, expected one`];
  return [
    ...differs(path, `the mark of ${place}`, answerMarksIn(shown), [answerMark(verdict)]),
    ...differs(
      path,
      `the answer of ${place}`,
      textOf(shown),
      `${ANSWER_WORDS[verdict.value]}: ${countWords(verdict)}. ${certaintyWords(verdict)}.`,
    ),
  ];
}

function entryProblems(item: Element): readonly string[] {
  const [id = ''] = idsLinked(item, 'duties');
  const answer = answerTo(id);
  const verdicts = allIn(item, withClass('verdict'));
  return [
    ...differs(path, `the name of ${id}`, textOf(oneIn(item, tag('a'), 'link')), answer.duty.name),
    ...differs(path, `the number of answers of ${id}`, verdicts.length, 1),
    ...verdictProblems(id, verdicts[0], answer.all),
  ];
}

test('the lead counts the pieces of work and, apart from them, the personal qualities', () => {
  const count = (kind: string): number => duties.filter((duty) => duty.kind === kind).length;
  assertNone(
    differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
      count('work'),
      count('trait'),
    ]),
  );
});

describe('the duties by group', () => {
  test('stand under their groups, which are linked above, from one role to the other', () => {
    const ids = groups.map(({ id }) => id);
    const headings = allIn(
      main,
      both(tag('h2'), (heading) => ids.includes(idOf(heading))),
    );
    const links = oneIn(main, withAttribute('aria-label', 'Groups'), 'list of groups');
    assertNone([
      ...differs(path, 'the groups', headings.map(idOf), ids),
      ...differs(path, 'the links to the groups', fragmentsLinked(links), ids),
      ...differs(
        path,
        'the names of the groups',
        headings.map(textOf),
        groups.map(({ name }) => name),
      ),
      ...groups.flatMap(({ id }) =>
        differs(
          path,
          `the duties of ${id}`,
          childrenOf(listUnder(id)).flatMap((item) => idsLinked(item, 'duties')),
          dutiesByAnswer(id, ANSWERS),
        ),
      ),
    ]);
  });

  test('have their definition and answer', () => {
    assertNone(
      groups.flatMap(({ id: group }) =>
        childrenOf(listUnder(group)).flatMap((item) => {
          const { duty } = answerTo(idsLinked(item, 'duties')[0] ?? '');
          const definition = oneIn(oneIn(item, tag('div'), 'name'), tag('p'), 'definition');
          return [
            ...differs(path, `the definition of ${duty.id}`, textOf(definition), duty.definition),
            ...entryProblems(item),
          ];
        }),
      ),
    );
  });
});

test('each place that the page had before still leads to what was there', () => {
  const expected = { 'a-z': '/names/', spectrum: '/#board' };
  assertNone(
    Object.entries(expected).flatMap(([id, target]) =>
      differs(path, `the links at ${id}`, linksIn(oneIn(main, withId(id), id)).map(hrefOf), [linkTo(target)]),
    ),
  );
});

/** A reader takes in a list at a glance, or not at all: at most so many words a duty, all of the page counted. */
const WORDS_A_DUTY = 50;

test('the page has at most fifty words a duty, so that it can be looked through', () => {
  const count = textOf(main).split(/\s+/).length;
  assertNone(
    count > WORDS_A_DUTY * duties.length ? [`${path}: received ${count} words for ${duties.length} duties`] : [],
  );
});
