import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import {
  ANSWER_WORDS,
  CELL_WORDS,
  ROLE_WORDS,
  countWords,
  fullCountWords,
  plainAnswerMark,
} from '../../support/recount/answer-words.ts';
import {
  ANSWERS,
  type Answer,
  type AnswerValue,
  DENIES,
  NONE,
  answerTo,
  answers,
  cellOf,
  stancesOn,
  valueOf,
} from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Scope,
  claimOfId,
  claims,
  corrections,
  coreSources,
  duties,
  isReported,
  ownTexts,
  quotingTexts,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  answerMarksIn,
  oneIn,
  sectionUnder,
  tableOf,
  tag,
} from '../../support/recount/dom.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import {
  DEPTH_WORDS,
  WORDS,
  depthWords,
  formatDate,
  formatList,
  numbersIn,
  oneSpace,
  textDate,
} from '../../support/recount/words.ts';

const { path, main } = pageAt('/method/');

/** Computed parts are found by the heading that they stand under. */
const under = (heading: string): readonly Element[] => sectionUnder(main, heading);
const wordsUnder = (heading: string): string => under(heading).filter(tag('p')).map(textOf).join(' ');

/** The table under a heading that has a caption; the prose has tables without one. */
function tablesUnder(heading: string): readonly Element[] {
  return under(heading).filter(both(tag('table'), (table) => childrenOf(table).some(tag('caption'))));
}

test('the number of claims, texts, sources, duties and claims that are known only through another text', () => {
  assertNone(
    differs(path, 'the numbers under "What counts as evidence"', numbersIn(wordsUnder('what-counts-as-evidence')), [
      claims.length,
      ownTexts.length,
      sources.length,
      duties.filter(({ kind }) => kind === 'work').length,
      claims.filter(isReported).length,
    ]),
  );
});

test('the number of quotes, of those that are checked and of those that are not', () => {
  const quoted = claims.filter(({ quote }) => quote !== null);
  const checked = quoted.filter(({ quoteState }) => quoteState === 'checked');
  assertNone(
    differs(path, 'the numbers under "Quotes"', numbersIn(wordsUnder('quotes')), [
      checked.length,
      quoted.length,
      quoted.length - checked.length,
    ]),
  );
});

test('the number of answers of each kind: of all sources, of the main sources, and in each of the two eras', () => {
  const table = tablesUnder('how-answers-are-computed')[1];
  const rows = table ? tableOf(table).rows : [];
  const scopes = ['all', 'core', 'until2013', 'since2014'] as const;
  const count = (scope: Scope, value: AnswerValue): string =>
    String(answers.filter((answer) => answer[scope].value === value).length);
  assertNone([
    ...differs(
      path,
      'the answers in the table',
      rows.flatMap(({ head }) => answerMarksIn(head)),
      ANSWERS.map(plainAnswerMark),
    ),
    ...rows.flatMap(({ head, cells }, place) => {
      const value = ANSWERS[place];
      if (value === undefined) return [];
      return [
        ...differs(path, `the words of the answer ${value}`, textOf(head), ANSWER_WORDS[value]),
        ...differs(
          path,
          `the numbers of the answer ${value}`,
          cells.map(textOf),
          scopes.map((scope) => count(scope, value)),
        ),
      ];
    }),
  ]);
});

test('what other thresholds would change: which duties, and from what to what', () => {
  const thresholds = [
    { name: 'More than half', holds: (part: number, whole: number) => part > whole / 2 },
    { name: 'Three quarters', holds: (part: number, whole: number) => part >= whole * 0.75 },
  ];
  const expected = thresholds.flatMap(({ name, holds }) =>
    answers
      .map(({ duty, all }) => ({ duty, ours: all.value, other: valueOf(all.cells, holds) }))
      .filter(({ ours, other }) => ours !== other)
      .map(({ duty, ours, other }) => [duty.id, name, ANSWER_WORDS[other], ANSWER_WORDS[ours]].join(': ')),
  );
  const table = tablesUnder('how-answers-are-computed')[2];
  const rows = table ? tableOf(table).rows : [];
  const shown = rows.map(({ head, cells }) => [...idsLinked(head, 'duties'), ...cells.map(textOf)].join(': '));
  assertNone([
    ...differs(path, 'the answers that another threshold would change', shown, expected),
    ...differs(path, 'whether there are any', expected.length > 0, true),
  ]);
});

/** What the main sources answer if only the texts count with which the argument began. */
function fromFirstTexts({ duty, cells }: Answer): AnswerValue {
  const narrow = coreSources.map(({ id }) => {
    const named = cells.get(id)?.claims ?? [];
    return cellOf(
      named.filter((claim) => textOfId(claim.text).origin === 'seeds'),
      duty.id,
    );
  });
  return valueOf(narrow);
}

test('what it changes that the main sources count with all their texts: which duties, from what and to what', () => {
  const expected = answers
    .map((answer) => ({ id: answer.duty.id, from: fromFirstTexts(answer), to: answer.core.value }))
    .filter(({ from, to }) => from !== to);
  const [table] = tablesUnder('our-main-sources-and-all-sources');
  const rows = table ? tableOf(table).rows : [];
  assertNone([
    ...differs(path, 'the number of duties that change', numbersIn(wordsUnder('our-main-sources-and-all-sources')), [
      expected.length,
    ]),
    ...differs(
      path,
      'the duties that change',
      rows.flatMap(({ head }) => idsLinked(head, 'duties')),
      expected.map(({ id }) => id),
    ),
    ...rows.flatMap(({ cells }, place) => {
      const row = expected[place];
      return row === undefined
        ? []
        : differs(path, `the change of ${row.id}`, cells.map(textOf), [ANSWER_WORDS[row.from], ANSWER_WORDS[row.to]]);
    }),
  ]);
});

test('the worked example goes from the claims to the cells and to the answer', () => {
  const [table] = tablesUnder('how-answers-are-computed');
  if (table === undefined) throw new Error(`${path} has no worked example.`);
  const caption = oneIn(table, tag('caption'), 'caption');
  const answer = answerTo(idsLinked(caption, 'duties')[0] ?? '');
  const spoken = [...answer.cells].filter(([, { value }]) => value !== NONE);
  const { rows } = tableOf(table);
  const siblings = under('how-answers-are-computed');
  const conclusion = siblings[siblings.indexOf(table) + 1];
  const verdicts = [answer.all, answer.core];
  const expectedNumbers = [
    answer.cells.size - spoken.length,
    ...numbersIn(fullCountWords(answer.all)),
    ...numbersIn(countWords(answer.core, 'core')),
  ];
  assertNone([
    ...differs(
      path,
      'the sources of the worked example',
      rows.map(({ head }) => textOf(head)),
      spoken.map(([id]) => (sourceOfId(id).core ? `${sourceOfId(id).name} (${WORDS.core})` : sourceOfId(id).name)),
    ),
    ...rows.flatMap(({ cells: [said, made] }, place) => {
      const [id, cell] = spoken[place] ?? [];
      if (id === undefined || cell === undefined || said === undefined || made === undefined) return [];
      const denied = cell.value !== DENIES && cell.denies.length > 0;
      const rest = denied
        ? `; says it is not the ${formatList(cell.denies.map((role) => ROLE_WORDS[role]))}’s job`
        : '';
      return [
        ...differs(
          path,
          `the claims of ${id} in the worked example`,
          childrenOf(said).map(textOf),
          cell.claims.map((claim) => {
            const role = claim.role === 'both' ? 'both' : ROLE_WORDS[claim.role];
            const said = stancesOn(claim, answer.duty.id).map((stance) => `${stance}, ${role}`);
            return `${claimOfId(claim.id).id}: ${said.join('; ')}`;
          }),
        ),
        ...differs(path, `the cell of ${id} in the worked example`, textOf(made), CELL_WORDS[cell.value] + rest),
      ];
    }),
    ...differs(path, 'the numbers of the conclusion', conclusion ? numbersIn(textOf(conclusion)) : [], expectedNumbers),
    ...differs(
      path,
      'the answers of the conclusion',
      conclusion ? allIn(conclusion, tag('strong')).map(textOf) : [],
      verdicts.map(({ value }) => ANSWER_WORDS[value].toLowerCase()),
    ),
  ]);
});

test('how many texts were read in full, in part or not at all, and which were not read at their own address', () => {
  const heading = 'what-we-read-and-what-we-did-not';
  const [depths, unread, quoting] = under(heading).filter(tag('ul'));
  const count = (depth: string): number => ownTexts.filter(({ read }) => read === depth).length;
  const notRead = ownTexts.filter(({ read }) => read === 'title' || read === 'quoted');
  const itemsOf = (list: Element | undefined): readonly Element[] => (list ? childrenOf(list) : []);
  assertNone([
    ...differs(
      path,
      'the number of texts by how much was read',
      itemsOf(depths).map(textOf),
      Object.entries(DEPTH_WORDS).map(([depth, words]) => `${count(depth)} ${words}`),
    ),
    ...differs(
      path,
      'the texts that were not read',
      itemsOf(unread).flatMap((item) => linksIn(item).map(hrefOf)),
      notRead.map(({ id, source }) => linkTo(`/sources/${source ?? ''}/#${id}`)),
    ),
    ...differs(
      path,
      'the words on texts that were not read',
      itemsOf(unread).map(textOf),
      notRead.map((text) => oneSpace(`${text.title} (${sourceOfId(text.source ?? '').name}): ${depthWords(text)}`)),
    ),
    ...differs(
      path,
      'the texts that quote or report others',
      itemsOf(quoting).map(idOf),
      quotingTexts.map(({ id }) => id),
    ),
    ...differs(
      path,
      'the words on texts that quote or report others',
      itemsOf(quoting).map(textOf),
      quotingTexts.map((text) => oneSpace(`${text.title}, ${text.publication}, ${textDate(text)}. ${text.readNote}`)),
    ),
  ]);
});

test('every text that was read only because it quotes another is one that a claim was read in', () => {
  const used = new Set(claims.map(({ readIn }) => readIn));
  assertNone(quotingTexts.filter(({ id }) => !used.has(id)).map(({ id }) => `${path}: ${id}: no claim was read in it`));
});

test('the list of corrections: each with its day, what was wrong, since when, and its statements', () => {
  const items = allIn(
    main,
    both(tag('li'), (element) => idOf(element).startsWith('correction-')),
  );
  assertNone([
    ...differs(
      path,
      'the corrections',
      items.map((item) => oneSpace(textOf(item))),
      corrections.map(
        ({ date, since, wrong, changed, claims: those }) =>
          `${formatDate(date)}: ${wrong} ${changed} Wrong since ${formatDate(since)}. ${those.length === 1 ? 'Statement' : 'Statements'}: ${those.join(', ')}.`,
      ),
    ),
    ...differs(
      path,
      'the fragments of the corrections',
      items.map(idOf),
      corrections.map(({ url }) => url.split('#')[1]),
    ),
    ...differs(
      path,
      'the statements that corrections lead to',
      items.flatMap((item) => idsLinked(item, 'claims')),
      corrections.flatMap((correction) => correction.claims),
    ),
  ]);
});
