import { test } from 'node:test';

import { type Element, attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { answerMark, certaintyWords, countWords } from '../../support/recount/answer-words.ts';
import {
  type Answer,
  type AnswerValue,
  CM,
  DISPUTED,
  MOSTLY_CM,
  MOSTLY_SMM,
  ROLES,
  type Role,
  SHARED,
  SMM,
  answers,
  marksFor,
  roleOfAnswer,
} from '../../support/recount/answers.ts';
import { askedFor } from '../../support/recount/asked.ts';
import { differs } from '../../support/recount/compare.ts';
import { claims, sources } from '../../support/recount/data.ts';
import {
  allIn,
  answerMarksIn,
  both,
  childrenOf,
  hrefOf,
  idsLinked,
  linksIn,
  oneIn,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { type Page, linkTo, pageAt } from '../../support/recount/pages.ts';
import { alphabetical, numbersIn } from '../../support/recount/words.ts';

/** The answers of each group on a role's page, in the order of the groups. */
const GROUPS: Readonly<Record<Role, readonly AnswerValue[]>> = {
  [CM]: [CM, MOSTLY_CM, SHARED, DISPUTED],
  [SMM]: [SMM, MOSTLY_SMM, SHARED, DISPUTED],
};

const assigning = ({ all }: Answer): number =>
  all.agreement.communityManager + all.agreement.socialMediaManager + all.agreement.both;
const bestSupportedFirst = (those: readonly Answer[]): readonly Answer[] =>
  those.toSorted((a, b) => assigning(b) - assigning(a) || alphabetical(a.duty.name, b.duty.name));
const isWork = ({ duty }: Answer): boolean => duty.kind === 'work';

const withAnswer = (value: AnswerValue): readonly Answer[] =>
  bestSupportedFirst(answers.filter((answer) => isWork(answer) && answer.all.value === value));
const traitsOf = (role: Role): readonly Answer[] =>
  bestSupportedFirst(answers.filter((answer) => !isWork(answer) && roleOfAnswer(answer.all.value) === role));
const namedFor = (role: Role): readonly Answer[] =>
  bestSupportedFirst(answers.filter(({ all }) => roleOfAnswer(all.value) === role));
const workOf = (role: Role): readonly Answer[] => namedFor(role).filter(isWork);
/** The ten pieces of work that are a role’s, alone or mostly, and that most sources assign to it. */
const mostNamed = (role: Role): readonly Answer[] => {
  const naming = ({ all: { agreement } }: Answer): number =>
    role === CM ? agreement.communityManager : agreement.socialMediaManager;
  return workOf(role)
    .toSorted((a, b) => naming(b) - naming(a) || alphabetical(a.duty.name, b.duty.name))
    .slice(0, 10);
};
const theOther = (role: Role): Role => (role === CM ? SMM : CM);
const filled = (groups: readonly (readonly Answer[])[]): readonly (readonly Answer[])[] =>
  groups.filter((group) => group.length > 0);
const idsOf = (those: readonly Answer[]): readonly string[] => those.map(({ duty }) => duty.id);

/** Checks the pages of both roles, so that one run shows all problems. */
function onBothPages(check: (role: Role, page: Page) => readonly string[]): void {
  assertNone(ROLES.flatMap((role) => check(role, pageAt(`/roles/${role}/`))));
}

/** The marks of a strip, which is drawn as a run of one pattern for each kind. */
function marksOfStrip(row: Element): readonly string[] {
  return allIn(row, tag('rect')).flatMap((run) => {
    const value = /#run-([\w-]+)/.exec(attribute(run, 'fill') ?? '')?.[1] ?? '';
    return Array.from({ length: Number(attribute(run, 'width')) / 11 }, () => value);
  });
}

const rowsIn = (parent: Element): readonly Element[] =>
  allIn(parent, both(tag('ul'), withClass('rows'))).flatMap((list) => childrenOf(list));

function rowProblems(path: string, row: Element, answer: Answer): readonly string[] {
  const { duty, all } = answer;
  const [link] = linksIn(row);
  return [
    ...differs(path, `the link of ${duty.id}`, link && hrefOf(link), linkTo(`/duties/${duty.id}/`)),
    ...differs(path, `the name of ${duty.id}`, link && textOf(link), duty.name),
    ...differs(path, `the mark of ${duty.id}`, answerMarksIn(row), [answerMark(all)]),
    ...differs(path, `the marks of the sources on ${duty.id}`, marksOfStrip(row), marksFor(all)),
    ...differs(path, `the count of ${duty.id}`, textOf(oneIn(row, withClass('count'), 'count')), countWords(all)),
    ...differs(
      path,
      `the certainty of ${duty.id}`,
      textOf(oneIn(row, withClass('visually-hidden'), 'certainty')),
      `${certaintyWords(all)}.`,
    ),
  ];
}

test('a role’s duties run from those that are only its own to those on which sources disagree, the best supported first', () => {
  onBothPages((role, { path, main }) => {
    const section = oneIn(main, withAttribute('aria-labelledby', 'duties'), 'duties');
    const groups = allIn(section, tag('section'));
    const work = filled(GROUPS[role].map(withAnswer));
    const expected = filled([...work, traitsOf(role)]);
    return [
      ...differs(
        path,
        'the groups of duties',
        groups.map((group) => idsLinked(oneIn(group, tag('ul'), 'list'), 'duties').join(' ')),
        expected.map((group) => idsOf(group).join(' ')),
      ),
      ...differs(
        path,
        'the numbers of duties',
        groups.flatMap((group) => numbersIn(textOf(oneIn(group, tag('h3'), 'heading')))),
        work.map((group) => group.length),
      ),
      ...groups.flatMap((group, place) =>
        rowsIn(group).flatMap((row, index) => {
          const answer = expected[place]?.[index];
          if (!answer) return [];
          const { count, whole } = askedFor(role, answer.duty.id);
          const asked = textOf(oneIn(row, withClass('asked'), 'what postings ask'));
          return [
            ...rowProblems(path, row, answer),
            ...differs(path, `what postings ask of ${answer.duty.id}`, numbersIn(asked), [count, whole]),
          ];
        }),
      ),
    ];
  });
});

test('below them is how many more are the other’s, and how much of the reading list is about each role', () => {
  onBothPages((role, { path, main }) => {
    const section = oneIn(main, withAttribute('aria-labelledby', 'duties'), 'duties');
    const last = childrenOf(section).filter(tag('p')).at(-1);
    const about = claims.filter((claim) => claim.role === role || claim.role === 'both');
    const alone = (one: Role): number => claims.filter((claim) => claim.role === one).length;
    return differs(path, 'the numbers below the duties', last ? numbersIn(textOf(last)) : [], [
      workOf(theOther(role)).length,
      new Set(about.map(({ source }) => source)).size,
      sources.length,
      alone(role),
      alone(theOther(role)),
    ]);
  });
});

test('the list to copy has the line of every duty of the role, of the disputed ones and of the other role, each linked', () => {
  onBothPages((role, { path, main }) => {
    const [only, mostly, ...rest] = GROUPS[role].map(withAnswer);
    const expected = filled([only ?? [], mostly ?? [], traitsOf(role), ...rest, workOf(theOther(role))]);
    const lists = allIn(oneIn(main, withClass('posting-lines'), 'list'), tag('ul'));
    return [
      ...differs(
        path,
        'the groups of lines',
        lists.map((list) => linksIn(list).map(hrefOf).join(' ')),
        expected.map((group) => group.map(({ duty }) => linkTo(`/duties/${duty.id}/`)).join(' ')),
      ),
      ...differs(
        path,
        'the lines',
        lists.flatMap((list) => linksIn(list).map(textOf)),
        expected.flat().map(({ duty }) => duty.postingLine),
      ),
    ];
  });
});

test('chosen to begin with is what is only and mostly the role’s, and every box says whose the duty is', () => {
  onBothPages((role, { path, main }) => {
    const form = oneIn(main, withClass('posting-lines'), 'list');
    const boxes = allIn(form, tag('input'));
    const told = (name: string) => boxes.map((box) => attribute(box, name) ?? null);
    const duties = boxes.flatMap((box) => answers.filter(({ duty }) => duty.id === attribute(box, 'value')));
    const preset = boxes.filter((box) => attribute(box, 'checked') !== undefined);
    return [
      ...differs(
        path,
        'the lines that are chosen',
        preset.map((box) => attribute(box, 'value')).sort(),
        [...idsOf(namedFor(role))].sort(),
      ),
      ...differs(path, 'the number on the button', numbersIn(textOf(oneIn(form, withClass('chosen'), 'number'))), [
        namedFor(role).length,
      ]),
      ...differs(
        path,
        'the lines that most sources name',
        boxes
          .filter((box) => attribute(box, 'data-leading') !== undefined)
          .map((box) => attribute(box, 'value'))
          .sort(),
        [...idsOf(mostNamed(role))].sort(),
      ),
      ...differs(
        path,
        'the roles of the boxes',
        told('data-owner'),
        duties.map(({ all }) => roleOfAnswer(all.value) ?? null),
      ),
      ...differs(
        path,
        'the counts of the boxes',
        told('data-count'),
        duties.map(({ all }) => (roleOfAnswer(all.value) ? countWords(all) : null)),
      ),
      ...differs(
        path,
        'the traits among the boxes',
        told('data-trait').map((trait) => trait !== null),
        duties.map((answer) => !isWork(answer)),
      ),
      ...differs(
        path,
        'the names of the boxes',
        told('aria-label'),
        duties.map(({ duty }) => duty.name),
      ),
    ];
  });
});

test('where one person does both, the duties that pull apart are those of one role alone, well supported', () => {
  const { path, main } = pageAt('/roles/both/');
  const columns = allIn(oneIn(main, withClass('columns'), 'columns'), tag('section'));
  assertNone(
    ROLES.flatMap((role, place) => {
      const expected = withAnswer(role).filter(({ all }) => all.certainty.level === 'firm');
      const column = columns[place];
      if (!column) return [`${path}: no column of ${role}`];
      return [
        ...differs(path, `the duties of ${role}`, idsLinked(column, 'duties'), idsOf(expected)),
        ...rowsIn(column).flatMap((row, index) => {
          const answer = expected[index];
          return answer ? rowProblems(path, row, answer) : [];
        }),
      ];
    }),
  );
});

test('of postings with both titles, the duties that at least half of them ask for are listed, the most asked first', () => {
  const { path, main } = pageAt('/roles/both/');
  const asked = answers
    .map(({ duty }) => ({ duty, ...askedFor('hybrid', duty.id) }))
    .filter(({ count, whole }) => count > 0 && 2 * count >= whole)
    .toSorted((a, b) => b.count - a.count || alphabetical(a.duty.name, b.duty.name));
  const items = allIn(oneIn(main, withClass('hybrid-duties'), 'list'), tag('li'));
  assertNone([
    ...differs(
      path,
      'the duties',
      items.flatMap((item) => idsLinked(item, 'duties')),
      asked.map(({ duty }) => duty.id),
    ),
    ...differs(
      path,
      'the numbers of postings',
      items.flatMap((item) => numbersIn(textOf(item))),
      asked.flatMap(({ count, whole }) => [count, whole]),
    ),
  ]);
});

test('the list of the jobs leads to each, and counts the duties of the two', () => {
  const { path, main } = pageAt('/roles/');
  const items = allIn(oneIn(main, withClass('jobs'), 'list'), tag('li'));
  assertNone([
    ...differs(
      path,
      'the links',
      items.flatMap((item) => linksIn(item).map(hrefOf)),
      [...ROLES, 'both'].map((name) => linkTo(`/roles/${name}/`)),
    ),
    ...ROLES.flatMap((role, place) => {
      const item = items[place];
      const [only = CM, mostly = MOSTLY_CM] = GROUPS[role];
      const expected = [withAnswer(only).length, withAnswer(mostly).length];
      return differs(path, `the numbers of ${role}`, item ? numbersIn(textOf(item)) : [], expected);
    }),
  ]);
});
