import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  claimOfId,
  claimsOfSource,
  positionOfId,
  positions,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  childrenOf,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  oneIn,
  ownText,
  sentenceIn,
  tableOf,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import {
  TITLE_LENGTHS,
  WORDS,
  countWithNoun,
  formatList,
  numbersIn,
  oneSpace,
  shortTitle,
} from '../../support/recount/words.ts';

const page = pageAt('/compare/positions/');
const { path, main } = page;
const { rows } = tableOf(oneIn(main, tag('table'), 'table of positions'));

const claimsFor = (position: string, source: string): readonly string[] =>
  claimsOfSource(source)
    .filter((claim) => claim.position === position)
    .map(({ id }) => id);
const holdersOf = (position: string): readonly string[] =>
  sources.map(({ id }) => id).filter((id) => claimsFor(position, id).length > 0);
const speaking = new Set(positions.flatMap(({ id }) => holdersOf(id)));
const standsIn = (cell: Element): readonly Element[] => allIn(cell, tag('li'));

test('the rows are the positions in their order, each with its definition and the number of its sources', () => {
  assertNone([
    ...differs(
      path,
      'the rows',
      rows.map(({ element }) => idOf(element)),
      positions.map(({ id }) => id),
    ),
    ...rows.flatMap(({ element, head }) => {
      const { id, name, definition } = positionOfId(idOf(element));
      return [
        ...differs(path, `the name of ${id}`, ownText(head), name),
        ...differs(path, `the number and definition of ${id}`, allIn(head, tag('span')).map(textOf), [
          countWithNoun(holdersOf(id).length, 'source'),
          definition,
        ]),
      ];
    }),
  ]);
});

test('a position has the sources that hold it, in their order, each marked as a main source if it is one', () => {
  assertNone(
    rows.flatMap(({ element, cells }) => {
      const id = idOf(element);
      const stands = cells.flatMap(standsIn);
      const holders = holdersOf(id);
      return [
        ...differs(
          path,
          `the sources for ${id}`,
          stands.flatMap((stand) => idsLinked(stand, 'sources')),
          holders,
        ),
        ...stands.flatMap((stand, place) => {
          const source = sourceOfId(holders[place] ?? '');
          const marks = childrenOf(stand).filter(tag('span')).map(textOf);
          return [
            ...differs(
              path,
              `the name of ${source.id} for ${id}`,
              textOf(oneIn(stand, withClass('who'), 'name')),
              source.name,
            ),
            ...differs(path, `the mark of ${source.id} for ${id}`, marks, source.core ? [WORDS.core] : []),
          ];
        }),
      ];
    }),
  );
});

test('a source stands in a row with its claims for that position, each with the title of its text and its address', () => {
  assertNone(
    rows.flatMap(({ element, cells }) =>
      cells.flatMap(standsIn).flatMap((stand) => {
        const [source = ''] = idsLinked(stand, 'sources');
        const items = childrenOf(stand).filter(tag('p'));
        return [
          ...differs(
            path,
            `the claims of ${source} for ${idOf(element)}`,
            items.map(idOf),
            claimsFor(idOf(element), source),
          ),
          ...items.flatMap((item) => {
            const claim = claimOfId(idOf(item));
            const links = linksIn(item);
            return [
              ...differs(path, `the words of ${claim.id}`, ownText(item), oneSpace(claim.says)),
              ...differs(path, `the mark of ${claim.id}`, links.map(textOf), [
                shortTitle(textOfId(claim.text).title, TITLE_LENGTHS.mark),
              ]),
              ...differs(path, `the link of ${claim.id}`, links.map(hrefOf), [linkTo(`/claims/${claim.id}/`)]),
            ];
          }),
        ];
      }),
    ),
  );
});

test('the number of sources that take a position, and the others by name, are those of the data', () => {
  const others = sources.filter(({ id }) => !speaking.has(id));
  const line = oneIn(main, withClass('none'), 'line on the other sources');
  const names = others.map(({ short }) => short).join(', ');
  // Names may hold figures, so that the number is the first one.
  assertNone([
    ...differs(path, 'the number in the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
      speaking.size,
    ]),
    ...differs(path, 'the number of the others', numbersIn(textOf(line))[0], others.length),
    ...differs(path, 'the names of the others', textOf(line).endsWith(`: ${names}.`), true),
  ]);
});

test('the sentence to copy from a row counts and names the sources for the position', () => {
  assertNone(
    rows.flatMap(({ element, head }) => {
      const id = idOf(element);
      const holders = holdersOf(id);
      const sentence = sentenceIn(head);
      const expected = `${countWithNoun(holders.length, 'source')} (${formatList(holders.map((one) => sourceOfId(one).short))})`;
      return holders.length === 0
        ? []
        : differs(path, `the sentence on ${id}`, sentence.slice(-expected.length), expected);
    }),
  );
});

test('the notes for print are numbered from 1, row by row', () => {
  const shown = positions.flatMap(({ id }) => holdersOf(id).flatMap((source) => claimsFor(id, source)));
  assertNone(noteProblems(page, shown, false));
});
