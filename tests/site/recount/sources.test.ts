import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Text,
  claimsOfSource,
  ownTexts,
  positionOfId,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  childrenOf,
  classesOf,
  hrefOf,
  idsLinked,
  linksIn,
  oneIn,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import {
  WORDS,
  alphabetical,
  countWithNoun,
  numbersIn,
  oneSpace,
  textDate,
  timelineYear,
} from '../../support/recount/words.ts';

const { path, main } = pageAt('/sources/');

interface Column {
  readonly label: string;
  readonly texts: readonly Text[];
}

const sourceOf = ({ source }: Text) => sourceOfId(source ?? '');

/** Main sources first, then A–Z by the short name of the source. */
function inOrder(texts: readonly Text[]): readonly Text[] {
  const byName = texts.toSorted((a, b) => alphabetical(sourceOf(a).short, sourceOf(b).short));
  return [...byName.filter((text) => sourceOf(text).core), ...byName.filter((text) => !sourceOf(text).core)];
}

/** Each year from the first to the last text, those without any included, and after them the texts without a date. */
function expectedColumns(): readonly Column[] {
  const years = ownTexts.flatMap((text) => timelineYear(text) ?? []);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const all = Array.from({ length: last - first + 1 }, (_, place) => first + place);
  const inYear = (year: number | undefined): readonly Text[] =>
    inOrder(ownTexts.filter((text) => timelineYear(text) === year));
  return [
    ...all.map((year) => ({ label: String(year), texts: inYear(year) })),
    { label: WORDS.undated, texts: inYear(undefined) },
  ];
}

const expected = expectedColumns();
const timeline = oneIn(main, withAttribute('aria-label', 'Timeline of the texts'), 'timeline');

test('the timeline has a column for each year from the first text to the last, and one for texts without a date', () => {
  assertNone(
    differs(
      path,
      'the columns of the timeline',
      allIn(timeline, withClass('label')).map(textOf),
      expected.map(({ label }) => label),
    ),
  );
});

test('a column of the timeline has a mark for each text of its year, full for main sources, and their number', () => {
  const columns = allIn(timeline, tag('li'));
  assertNone(
    expected.flatMap(({ label, texts }, place) => {
      const column = columns[place];
      if (column === undefined) return [`${path}: the timeline: received no column ${label}, expected one`];
      const marks = allIn(column, tag('circle')).map((mark) => (classesOf(mark).includes('open') ? 'open' : 'full'));
      return [
        ...differs(
          path,
          `the marks of ${label}`,
          marks,
          texts.map((text) => (sourceOf(text).core ? 'full' : 'open')),
        ),
        ...differs(
          path,
          `the number of texts of ${label}`,
          textOf(oneIn(column, withClass('visually-hidden'), 'number')),
          countWithNoun(texts.length, 'text'),
        ),
      ];
    }),
  );
});

test('the timeline as a list has each text under its year, with its source and date', () => {
  const list = oneIn(main, withClass('as-list'), 'timeline as a list');
  const parts = childrenOf(oneIn(list, tag('ol'), 'list of years'));
  const filled = expected.filter(({ texts }) => texts.length > 0);
  assertNone([
    ...differs(
      path,
      'the years of the list',
      parts.map((part) => textOf(oneIn(part, tag('h3'), 'year'))),
      filled.map(({ label }) => label),
    ),
    ...parts.flatMap((part) => {
      const year = textOf(oneIn(part, tag('h3'), 'year'));
      const texts = filled.find(({ label }) => label === year)?.texts ?? [];
      const items = allIn(part, tag('li'));
      return [
        ...differs(
          path,
          `the texts of ${year}`,
          items.flatMap((item) => linksIn(item).map(hrefOf)),
          texts.map((text) => linkTo(`/sources/${text.source ?? ''}/#${text.id}`)),
        ),
        ...differs(
          path,
          `the words on the texts of ${year}`,
          items.map(textOf),
          texts.map((text) => oneSpace(`${text.title}, ${sourceOf(text).short}, ${textDate(text)}`)),
        ),
      ];
    }),
  ]);
});

test('a text in the list of a year is dated in that year by its own date', () => {
  const list = oneIn(main, withClass('as-list'), 'timeline as a list');
  assertNone(
    childrenOf(oneIn(list, tag('ol'), 'list of years')).flatMap((part) => {
      const year = textOf(oneIn(part, tag('h3'), 'year'));
      return linksIn(part).flatMap((link) => {
        const text = textOfId(hrefOf(link).replace(/^.*#/, ''));
        return differs(path, `the year of ${text.id}`, year, String(timelineYear(text) ?? WORDS.undated));
      });
    }),
  );
});

test('the register has the main sources, then the others, each with its texts, claims and positions', () => {
  const register = (id: string): Element => oneIn(holder(id), tag('ul'), 'register');
  const holder = (id: string): Element => {
    const section = allIn(main, tag('section')).find((part) => childrenOf(part).some(withAttribute('id', id)));
    if (section === undefined) throw new Error(`${path} has no section "${id}".`);
    return section;
  };
  const parts = [
    { id: 'core', rows: sources.filter(({ core }) => core) },
    { id: 'further', rows: sources.filter(({ core }) => !core) },
  ];
  assertNone(
    parts.flatMap(({ id, rows }) => {
      const items = childrenOf(register(id));
      return [
        ...differs(
          path,
          `the sources under ${id}`,
          items.flatMap((item) => idsLinked(item, 'sources')),
          rows.map((source) => source.id),
        ),
        ...items.flatMap((item, place) => {
          const source = rows[place];
          if (source === undefined) return [];
          const counts = [
            countWithNoun(source.texts.length, 'text'),
            countWithNoun(claimsOfSource(source.id).length, 'statement'),
            ...source.positions.map((position) => positionOfId(position).name.toLowerCase()),
          ];
          return differs(path, `the entry of ${source.id}`, childrenOf(item).map(textOf), [
            oneSpace(`${source.name} ${source.role}`),
            oneSpace(source.summary),
            counts.join('; '),
          ]);
        }),
      ];
    }),
  );
});

test('the numbers in the lead are those of sources and texts', () => {
  assertNone(
    differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
      sources.length,
      ownTexts.length,
    ]),
  );
});
