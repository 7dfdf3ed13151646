import { describe, test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, answerMark, certaintyWords, countWords } from '../../support/recount/answer-words.ts';
import {
  ANSWERS,
  type Answer,
  BOTH,
  CM,
  SMM,
  type Verdict,
  answerTo,
  answers,
  differsInCore,
  wholeOf,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { duties, groups } from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  firstIn,
  fragmentsLinked,
  idOf,
  idsLinked,
  linksIn,
  answerMarksIn,
  oneIn,
  sectionUnder,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { dutiesByAnswer } from '../../support/recount/duty-order.ts';
import { pageAt } from '../../support/recount/pages.ts';
import { WORDS, alphabetical, numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/duties/');

const listUnder = (heading: string): Element => {
  const list = sectionUnder(main, heading).find(both(tag('ul'), withClass('duties')));
  if (list === undefined) throw new Error(`${path} has no list of duties under "${heading}".`);
  return list;
};

/** An answer as the lists show it: mark, words and count, and for screen readers how well it is supported. */
function verdictProblems(place: string, shown: Element | undefined, verdict: Verdict, scope: 'core' | 'all') {
  if (shown === undefined) return [`${path}: ${place}: received no answer, expected one`];
  return [
    ...differs(path, `the mark of ${place}`, answerMarksIn(shown), [answerMark(verdict)]),
    ...differs(
      path,
      `the answer of ${place}`,
      textOf(shown),
      `${ANSWER_WORDS[verdict.value]}: ${countWords(verdict, scope)}. ${certaintyWords(verdict)}.`,
    ),
  ];
}

function entryProblems(item: Element): readonly string[] {
  const [id = ''] = idsLinked(item, 'duties');
  const answer = answerTo(id);
  const verdicts = allIn(item, withClass('verdict'));
  return [
    ...differs(path, `the name of ${id}`, textOf(oneIn(item, tag('a'), 'link')), answer.duty.name),
    ...differs(path, `the number of answers of ${id}`, verdicts.length, differsInCore(answer) ? 2 : 1),
    ...verdictProblems(id, verdicts[0], answer.all, 'all'),
    ...(differsInCore(answer) ? verdictProblems(`${id}, main sources`, verdicts[1], answer.core, 'core') : []),
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

  test('have their definition, other names and answer, and that of the main sources where it is another', () => {
    assertNone(
      groups.flatMap(({ id: group }) =>
        childrenOf(listUnder(group)).flatMap((item) => {
          const { duty } = answerTo(idsLinked(item, 'duties')[0] ?? '');
          const definition = oneIn(oneIn(item, tag('div'), 'name'), tag('p'), 'definition');
          return [
            ...differs(path, `the definition of ${duty.id}`, textOf(definition), duty.definition),
            ...differs(path, `the other names of ${duty.id}`, allIn(item, withClass('names')).map(textOf), [
              `${WORDS.otherNames} ${duty.otherNames.join(' · ')}`,
            ]),
            ...entryProblems(item),
          ];
        }),
      ),
    );
  });
});

describe('the duties from A to Z', () => {
  const items = childrenOf(listUnder('a-z'));

  test('are all there in alphabetical order', () => {
    assertNone(
      differs(
        path,
        'A–Z',
        items.flatMap((item) => idsLinked(item, 'duties')),
        duties.toSorted((a, b) => alphabetical(a.name, b.name)).map(({ id }) => id),
      ),
    );
  });

  test('have their answer, and that of the main sources where it is another', () => {
    assertNone(items.flatMap(entryProblems));
  });
});

/** Where a duty lies between the two roles: 0 for the community manager only, 1 for the social media manager only. */
function placeOf({ all: { agreement } }: Answer): number {
  return (agreement.socialMediaManager + agreement.both / 2) / wholeOf(agreement);
}

/** On the half of one role, duties that more sources give to it are farther out; then A–Z. */
function fromRoleToRole(a: Answer, b: Answer): number {
  const [one, other] = [a.all.agreement, b.all.agreement];
  const farther =
    placeOf(a) < 0.5
      ? other.communityManager - one.communityManager
      : one.socialMediaManager - other.socialMediaManager;
  return placeOf(a) - placeOf(b) || farther || alphabetical(a.duty.name, b.duty.name);
}

describe('the duties from one role to the other', () => {
  const assigned = answers.filter(({ all: { agreement } }) => wholeOf(agreement) > 0);
  const items = childrenOf(oneIn(main, withClass('spectrum'), 'chart'));

  test('run from the community manager to the social media manager', () => {
    assertNone(
      differs(
        path,
        'the rows of the chart',
        items.flatMap((item) => idsLinked(item, 'duties')),
        assigned.toSorted(fromRoleToRole).map(({ duty }) => duty.id),
      ),
    );
  });

  test('have the community manager named on the left and the social media manager on the right', () => {
    const ends = childrenOf(oneIn(main, withClass('ends'), 'names of the ends'));
    assertNone(
      differs(
        path,
        'the ends of the chart',
        ends.map((end) => attribute(end, 'class')?.split(' ')[0]),
        [`of-${CM}`, `of-${SMM}`],
      ),
    );
  });

  test('have bars that reach left for each source of the community manager and right for the social media manager', () => {
    const reach = assigned.flatMap(({ all: { agreement } }) => [
      agreement.communityManager + agreement.both / 2,
      agreement.socialMediaManager + agreement.both / 2,
    ]);
    const widest = Math.max(...reach);
    assertNone(
      items.flatMap((item) => {
        const [id = ''] = idsLinked(item, 'duties');
        const { communityManager, both: shared, socialMediaManager } = answerTo(id).all.agreement;
        const chart = oneIn(item, tag('svg'), 'bar');
        const [left = 0, , width = 0] = (attribute(chart, 'viewBox') ?? '').split(' ').map(Number);
        const half = width / 2;
        const scale = half / widest;
        const middle = shared / 2;
        const expected = {
          [CM]: [-(middle + communityManager), communityManager],
          [BOTH]: [-middle, shared],
          [SMM]: [middle, socialMediaManager],
        };
        return [
          ...differs(path, `the left end of the bar of ${id}`, left, -half),
          ...Object.entries(expected).flatMap(([value, [start = 0, length = 0]]) => {
            const bar = firstIn(chart, withClass(`of-${value}`));
            const number = (name: string): number => Number(bar && attribute(bar, name));
            return [
              ...near(`the start of the bar of ${id} for ${value}`, number('x'), start * scale),
              ...near(`the length of the bar of ${id} for ${value}`, number('width'), length * scale),
            ];
          }),
        ];
      }),
    );
  });

  test('have their names and counts', () => {
    assertNone(
      items.flatMap((item) => {
        const answer = answerTo(idsLinked(item, 'duties')[0] ?? '');
        const { id, name } = answer.duty;
        return [
          ...differs(path, `the name of ${id} in the chart`, linksIn(item).map(textOf), [name]),
          ...differs(path, `the count of ${id} in the chart`, childrenOf(item).filter(tag('span')).map(textOf), [
            countWords(answer.all),
          ]),
        ];
      }),
    );
  });
});

/** Lengths on the page are rounded to a tenth. */
function near(place: string, received: number, expected: number): readonly string[] {
  const isNear = Math.abs(received - expected) <= 0.1;
  return isNear ? [] : differs(path, place, received, Math.round(expected * 10) / 10);
}
