import { test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { CM, SMM } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  type Source,
  type Text,
  claims,
  claimsOfSource,
  ownTexts,
  sourceOfId,
  sources,
  textOfId,
} from '../../support/recount/data.ts';
import {
  allIn,
  childrenOf,
  classesOf,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  oneIn,
  tableOf,
  tag,
  withAttribute,
  withClass,
} from '../../support/recount/dom.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { STANDING_WORDS } from '../../support/recount/standings.ts';
import {
  WORDS,
  alphabetical,
  countWithNoun,
  formatList,
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

/** Kinds of sources in the order of the page. */
const STANDINGS = [...STANDING_WORDS.keys()].filter((id) => sources.some(({ standing }) => standing === id));
const sourcesOf = (standing: string): readonly Source[] => sources.filter((source) => source.standing === standing);
const tables = allIn(main, tag('table')).map(tableOf);
const [counts, ...registers] = tables;

test('the register has the sources of each kind under its name, main sources first and told apart in words', () => {
  assertNone([
    ...differs(
      path,
      'the kinds',
      allIn(main, tag('h3'))
        .filter((heading) => STANDING_WORDS.has(idOf(heading)))
        .map((heading) => [idOf(heading), textOf(heading)].join()),
      STANDINGS.map((id) => [id, STANDING_WORDS.get(id)].join()),
    ),
    ...STANDINGS.flatMap((standing, place) =>
      differs(
        path,
        `the sources of ${standing}`,
        (registers[place]?.rows ?? []).map(({ head }) => textOf(head)),
        sourcesOf(standing).map(({ name, role, core }) => oneSpace(`${name} ${core ? `${WORDS.core} ` : ''}${role}`)),
      ),
    ),
    ...differs(
      path,
      'the main sources',
      idsLinked(oneIn(main, withAttribute('id', 'core'), 'main sources'), 'sources'),
      sources.filter(({ core }) => core).map(({ id }) => id),
    ),
  ]);
});

const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'English',
  de: 'German',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
};
const COUNTRIES = new Intl.DisplayNames('en-GB', { type: 'region' });

test('a source has the languages, countries and years of its texts, and how many texts and statements there are', () => {
  assertNone(
    registers.flatMap(({ rows }) =>
      rows.flatMap(({ head, cells }) => {
        const source = sourceOfId(idsLinked(head, 'sources')[0] ?? '');
        const languages = [...new Set(source.texts.map(({ language }) => LANGUAGES[language] ?? language))];
        const countries = [...new Set(source.texts.flatMap(({ country }) => country ?? []))].map(
          (code) => COUNTRIES.of(code) ?? '',
        );
        const [from, until] = yearsOf(source.texts);
        return [
          ...differs(
            path,
            `the origin of ${source.id}`,
            textOf(cells[0] ?? head),
            [formatList(languages), formatList(countries)].filter(Boolean).join(', '),
          ),
          ...(from === undefined
            ? []
            : differs(
                path,
                `the years of ${source.id}`,
                textOf(cells[1] ?? head),
                from === until ? String(from) : `${from}–${until ?? ''}`,
              )),
          ...differs(path, `the counts of ${source.id}`, cells.slice(2).map(textOf), [
            countWithNoun(source.texts.length, 'text'),
            countWithNoun(claimsOfSource(source.id).length, 'statement'),
          ]),
        ];
      }),
    ),
  );
});

/** The first and the last year of texts that are dated to a day, month or year; nothing if none is. */
function yearsOf(those: readonly Text[]): readonly number[] {
  const years = those.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))]));
  return years.length === 0 ? [] : [Math.min(...years), Math.max(...years)];
}

test('the reading list counts the sources that speak of each role, by kind and in all, and their years', () => {
  const speaking = (those: readonly Source[], role: string): number =>
    those.filter(({ id }) => claimsOfSource(id).some((claim) => claim.role === role || claim.role === 'both')).length;
  const rowOf = (name: string, those: readonly Source[]): string => {
    const [from, until] = yearsOf(those.flatMap((source) => source.texts));
    const years = from === undefined ? 'no year' : from === until ? String(from) : `${from}–${until ?? ''}`;
    return [name, those.length, speaking(those, CM), speaking(those, SMM), years].join(' | ');
  };
  const about = (role: string): number => claims.filter((claim) => claim.role === role).length;
  assertNone([
    ...differs(
      path,
      'the reading list',
      (counts?.rows ?? []).map(({ head, cells }) => [head, ...cells].map(textOf).join(' | ')),
      [...STANDINGS.map((id) => rowOf(STANDING_WORDS.get(id) ?? '', sourcesOf(id))), rowOf('All sources', sources)],
    ),
    ...differs(path, 'its sentence', numbersIn(textOf(oneIn(main, tag('caption'), 'sentence'))), [
      speaking(sources, CM),
      sources.length,
      speaking(sources, SMM),
      claims.length,
      about(CM),
      about(SMM),
      about('both'),
    ]),
  ]);
});

test('the numbers in the lead are those of sources and texts', () => {
  assertNone(
    differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
      sources.length,
      ownTexts.length,
    ]),
  );
});
