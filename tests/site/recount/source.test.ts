import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, CELL_WORDS, plainAnswerMark, rolesNamedIn } from '../../support/recount/answer-words.ts';
import { NONE, answers, cellAt, rolesOfCell } from '../../support/recount/answers.ts';
import { entriesIn, entryIds, entryProblems } from '../../support/recount/claim-entry.ts';
import { differs } from '../../support/recount/compare.ts';
import { type Source, claimsOfSource, positionOfId, sources } from '../../support/recount/data.ts';
import {
  type Row,
  allIn,
  childrenOf,
  firstIn,
  hrefOf,
  idOf,
  linksIn,
  answerMarksIn,
  oneIn,
  sectionUnder,
  sentenceIn,
  tableOf,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { type Page, aspectLink, linkTo, pageAt } from '../../support/recount/pages.ts';
import { type Part, partsOf } from '../../support/recount/source-parts.ts';
import { WORDS, authorWords, countWithNoun, oneSpace, readingWords, textDate } from '../../support/recount/words.ts';

const pages = sources.map((source) => ({ source, page: pageAt(`/sources/${source.id}/`) }));

/** Checks every source's page, so that one run shows all problems. */
function onEveryPage(check: (source: Source, page: Page) => readonly string[]): void {
  assertNone(pages.flatMap(({ source, page }) => check(source, page)));
}

const linkOf = ({ kind, under }: Part): string =>
  kind === 'duty' ? linkTo(`/duties/${under.id}/`) : aspectLink(under.id);

/** The rows of the table of duties; a source that speaks of no duty has none. */
function rowsOn(main: Element): readonly Row[] {
  const table = firstIn(main, tag('table'));
  return table ? tableOf(table).rows : [];
}

/** Cells of the source that are not empty, in the order of the duties. */
const spokenOf = ({ id }: Source) =>
  answers.flatMap((answer) => {
    const { value } = cellAt(answer, id);
    return value === NONE ? [] : [{ answer, value }];
  });

test('a page says who the source is, how many texts and claims it has, and where it stands', () => {
  onEveryPage((source, { path, main }) => {
    const [heading, line, summary] = childrenOf(main).filter(tag('h1', 'p'));
    const stands = childrenOf(main).find(
      (part) => part.tagName === 'p' && linksIn(part).some((link) => hrefOf(link) === linkTo('/compare/positions/')),
    );
    const counts = [
      countWithNoun(source.texts.length, 'text'),
      countWithNoun(claimsOfSource(source.id).length, 'statement'),
    ].join(', ');
    const core = source.core ? `${WORDS.coreSource} ` : '';
    const held = source.positions.map((id) => positionOfId(id).name);
    return [
      ...differs(path, 'the name', heading && textOf(heading), source.name),
      ...differs(path, 'the line on the source', line && textOf(line), `${source.role}. ${core}${counts}.`),
      ...differs(path, 'the summary', summary && textOf(summary), oneSpace(source.summary)),
      ...differs(
        path,
        'the positions',
        stands
          ? textOf(stands)
              .replace(textOf(oneIn(stands, tag('a'), 'link')), '')
              .trim()
          : null,
        held.length > 0 ? `${held.join('; ')}.` : null,
      ),
    ];
  });
});

test('the table of duties has a row for each duty that the source speaks of, with its cell and the answer of all', () => {
  onEveryPage((source, { path, main }) => {
    const rows = rowsOn(main);
    const expected = spokenOf(source);
    return [
      ...differs(
        path,
        'the rows of the table',
        rows.map(({ head }) => linksIn(head).map(hrefOf)[0]),
        expected.map(({ answer }) => linkTo(`/duties/${answer.duty.id}/#from-${source.id}`)),
      ),
      ...rows.flatMap(({ head, cells }, place) => {
        const row = expected[place];
        if (row === undefined) return [];
        const { answer, value } = row;
        const { id, name } = answer.duty;
        return [
          ...differs(path, `the name of ${id}`, linksIn(head).map(textOf)[0], name),
          ...differs(path, `the marks of ${id}`, cells.flatMap(answerMarksIn), [
            `${value}, drawn as ${value}, full`,
            plainAnswerMark(answer.all.value),
          ]),
          ...differs(path, `the words of ${id}`, cells.map(textOf), [
            CELL_WORDS[value],
            ANSWER_WORDS[answer.all.value],
          ]),
        ];
      }),
    ];
  });
});

test('every claim of the source stands on its page once, under its first duty or its first aspect', () => {
  onEveryPage((source, { path, main }) => {
    const parts = sectionUnder(main, 'claims').filter(tag('section'));
    const expected = partsOf(source);
    return [
      ...differs(
        path,
        'all claims',
        entryIds(main).toSorted(),
        claimsOfSource(source.id)
          .map(({ id }) => id)
          .toSorted(),
      ),
      ...differs(
        path,
        'the headings of the claims',
        parts.map((part) => linksIn(oneIn(part, tag('h3'), 'heading')).map(hrefOf)[0]),
        expected.map(linkOf),
      ),
      ...parts.flatMap((part, place) => {
        const shown = expected[place];
        if (shown === undefined) return [];
        return [
          ...differs(
            path,
            `the claims under ${linkOf(shown)}`,
            entryIds(part),
            shown.claims.map(({ id }) => id),
          ),
          ...entriesIn(part).flatMap((entry) =>
            entryProblems(path, entry, shown.kind === 'duty' ? { duty: shown.under.id } : {}),
          ),
        ];
      }),
    ];
  });
});

test('the texts of the source are listed with authors, date and how much of each was read', () => {
  onEveryPage((source, { path, main }) => {
    const items = childrenOf(oneIn(main, withClass('texts'), 'list of texts'));
    return [
      ...differs(
        path,
        'the texts',
        items.map(idOf),
        source.texts.map(({ id }) => id),
      ),
      ...items.flatMap((item, place) => {
        const text = source.texts[place];
        if (text === undefined) return [];
        const line = `${authorWords(text)}. ${text.publication}, ${textDate(text)}. ${readingWords(text)}. ${text.readNote}`;
        return [
          ...differs(path, `the title of ${text.id}`, textOf(oneIn(item, tag('cite'), 'title')), oneSpace(text.title)),
          ...differs(path, `the address of ${text.id}`, linksIn(item).map(hrefOf)[0] ?? null, text.url),
          ...differs(path, `the line on ${text.id}`, allIn(item, withClass('small')).map(textOf), [oneSpace(line)]),
        ];
      }),
    ];
  });
});

test('the sentence to copy from a row names the source, the duty and the roles that its cell is about', () => {
  onEveryPage((source, { path, main }) => {
    return rowsOn(main).flatMap(({ head }, place) => {
      const row = spokenOf(source)[place];
      if (row === undefined) return [];
      const { answer } = row;
      const cell = cellAt(answer, source.id);
      const sentence = sentenceIn(head);
      return [
        ...differs(path, `the source in the sentence on ${answer.duty.id}`, sentence.includes(source.name), true),
        ...differs(
          path,
          `the duty in the sentence on ${answer.duty.id}`,
          sentence.includes(`“${answer.duty.name}”`),
          true,
        ),
        ...differs(path, `the roles in the sentence on ${answer.duty.id}`, rolesNamedIn(sentence), rolesOfCell(cell)),
      ];
    });
  });
});

test('the notes for print are numbered from 1 in the order in which the claims name their texts', () => {
  onEveryPage((source, page) =>
    noteProblems(
      page,
      partsOf(source).flatMap(({ claims }) => claims.map(({ id }) => id)),
      true,
    ),
  );
});
