import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Claim,
  POSITION_ASPECT,
  claimOfId,
  claims,
  claimsOfSource,
  positionOfId,
  positions,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  fragmentsLinked,
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
  orderDate,
  shortTitle,
  textDate,
} from '../../support/recount/words.ts';

const page = pageAt('/compare/positions/');
const { path, main } = page;
const { rows } = tableOf(oneIn(main, both(tag('table'), withClass('held')), 'table of positions'));
const byYear = tableOf(oneIn(main, withClass('timeline'), 'timeline'));

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

/** The year in which a text was out; undefined where its date leaves that open. */
function yearOf({ text }: Claim): number | undefined {
  const { date, dateAfter, dateBefore } = textOfId(text);
  const day = date ?? (dateAfter === null ? null : dateBefore);
  return day === null ? undefined : Number(day.slice(0, 4));
}

const taken = claims.filter(({ position }) => position !== null);

test('the timeline has each year from the first position to the last, and a row for those of no known year', () => {
  const years = taken.flatMap((claim) => yearOf(claim) ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  assertNone([
    ...differs(
      path,
      'the years',
      byYear.rows.map(({ head }) => textOf(head)),
      [...Array.from({ length: last - first + 1 }, (_, place) => String(first + place)), 'No year known'],
    ),
    ...differs(
      path,
      'the columns',
      byYear.columns.slice(1).map(textOf),
      positions.map(({ name }) => name),
    ),
  ]);
});

test('a cell of the timeline names each source that took that position in that year, its claim linked, main sources in words', () => {
  assertNone(
    byYear.rows.flatMap(({ head, cells }) =>
      cells.flatMap((cell, place) => {
        const { id = '', name = '' } = positions[place] ?? {};
        const said = taken.filter(
          (claim) => claim.position === id && String(yearOf(claim) ?? 'No year known') === textOf(head),
        );
        const voices = [...new Set(said.map(({ source }) => source))];
        const firstOf = (source: string): Claim => claimOfId(said.find((claim) => claim.source === source)?.id ?? '');
        const items = allIn(cell, tag('li'));
        const where = `${textOf(head)}, ${id}`;
        return [
          ...differs(
            path,
            `the claims of ${where}`,
            fragmentsLinked(cell),
            voices.map((voice) => firstOf(voice).id),
          ),
          ...differs(
            path,
            `the position of ${where}`,
            allIn(cell, tag('b')).map(textOf),
            voices.length > 0 ? [name] : [],
          ),
          ...differs(
            path,
            `the names of ${where}`,
            items.map(textOf),
            voices.map((voice) => {
              const { short, core } = sourceOfId(voice);
              const asks = firstOf(voice).id === later.asked ? ' (asks)' : '';
              return `${short}${core ? ' (main)' : ''}${asks}`;
            }),
          ),
        ];
      }),
    ),
  );
});

/** The claim that asks whether the two are combining, and what bears on it besides positions; content/positions.yaml. */
const later = { asked: 'syracuse-student-slowly-combining', also: ['bvcm-2018-a-third-in-neither'] };

test('the question of 2013 is followed by every later statement on one job or two, by date, each with its words and link', () => {
  const asked = textOfId(claimOfId(later.asked).text).date ?? '';
  const isLater = (claim: Claim): boolean => {
    const { date, dateAfter } = textOfId(claim.text);
    return date === null ? dateAfter !== null && dateAfter >= asked : date > asked;
  };
  const day = (claim: Claim): string => orderDate(textOfId(claim.text)) ?? '';
  const expected = claims
    .filter(({ id, aspects }) => aspects.includes(POSITION_ASPECT) || later.also.includes(id))
    .filter(isLater)
    .toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  const items = childrenOf(oneIn(main, withClass('answers'), 'answers'));
  const held = (id: string): number =>
    new Set(expected.filter(({ position }) => position === id).map(({ source }) => source)).size;
  const tally = positions.map(({ id }) => held(id)).filter((count) => count > 0);
  assertNone([
    ...differs(
      path,
      'the answers',
      items.flatMap((item) => idsLinked(item, 'claims')),
      expected.map(({ id }) => id),
    ),
    ...items.flatMap((item, place) => {
      const claim = expected[place];
      if (claim === undefined) return [];
      return [
        ...differs(path, `the date of ${claim.id}`, allIn(item, tag('span')).map(textOf), [
          textDate(textOfId(claim.text)),
        ]),
        ...differs(path, `the words of ${claim.id}`, ownText(oneIn(item, tag('p'), 'answer')), oneSpace(claim.says)),
      ];
    }),
    ...differs(
      path,
      'the question',
      ownText(oneIn(main, withClass('asked'), 'question')),
      oneSpace(claimOfId(later.asked).says),
    ),
    ...differs(
      path,
      'the counts',
      numbersIn(textOf(oneIn(main, withClass('tally'), 'counts'))),
      tally.toSorted((a, b) => b - a),
    ),
  ]);
});
