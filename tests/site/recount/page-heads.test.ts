import { test } from 'node:test';

import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, coreWords, countWords, verdictWords } from '../../support/recount/answer-words.ts';
import { answers } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  POSITION_ASPECT,
  aspects,
  claims,
  disputes,
  duties,
  dutiesByKind,
  ownTexts,
  sourceOfId,
  sources,
} from '../../support/recount/data.ts';
import { metaOf } from '../../support/recount/json-ld.ts';
import { type Page, addressOf, pageAt } from '../../support/recount/pages.ts';
import { numbersIn, oneSpace } from '../../support/recount/words.ts';

/** What stands in the head of a page for search engines and shared links: description, social image and its words. */

const altOf = (page: Page): string => oneSpace(metaOf(page, 'og:image:alt') ?? '');
const imageProblems = (page: Page, kind: string, id: string): readonly string[] =>
  differs(page.path, 'the social image', metaOf(page, 'og:image'), addressOf(`/pictures/${kind}/${id}.png`));

test('the social image of a duty is its own, and is told with the answer, the count and the other answer of the main sources', () => {
  assertNone(
    answers.flatMap((answer) => {
      const { duty, all } = answer;
      const page = pageAt(`/duties/${duty.id}/`);
      const count = [countWords(all), ...coreWords(answer)].join('; ');
      return [
        ...imageProblems(page, 'duties', duty.id),
        ...differs(
          page.path,
          'the words for the image',
          altOf(page),
          `${duty.name}: ${ANSWER_WORDS[all.value]}, ${count}.`,
        ),
      ];
    }),
  );
});

test('the social image of a source and of its claims is that of the source, told with its summary', () => {
  const pages = [
    ...sources.map((source) => ({ source, path: `/sources/${source.id}/` })),
    ...claims.map(({ id, source }) => ({ source: sourceOfId(source), path: `/claims/${id}/` })),
  ];
  assertNone(
    pages.flatMap(({ source, path }) => {
      const page = pageAt(path);
      return [
        ...imageProblems(page, 'sources', source.id),
        ...differs(path, 'the words for the image', altOf(page), oneSpace(`${source.name}. ${source.summary}`)),
      ];
    }),
  );
});

/** Duties that are pieces of work; personal qualities are counted apart. */
const work = duties.filter(({ kind }) => kind === 'work');

test('the social image of any other page is told with the number of duties, sources and claims', () => {
  const pages = [
    ['/', 'home'],
    ['/duties/', 'duties'],
    ['/sources/', 'sources'],
    ['/compare/', 'matrix'],
    ['/compare/all/', 'every-source'],
    ['/compare/all/by-group/', 'every-source'],
    ['/compare/all/a-z/', 'every-source'],
    ['/compare/then-and-now/', 'then-and-now'],
    ['/compare/roles/', 'roles'],
    ['/compare/positions/', 'positions'],
    ['/disputes/', 'disputes'],
    ['/method/', 'method'],
    ['/embed/', 'embed'],
    ...disputes.map(({ id }) => [`/disputes/${id}/`, `dispute-${id}`] as const),
  ] as const;
  assertNone(
    pages.flatMap(([path, id]) => {
      const page = pageAt(path);
      return [
        ...imageProblems(page, 'pages', id),
        ...differs(path, 'the numbers in the words for the image', numbersIn(altOf(page)), [
          work.length,
          sources.length,
          claims.length,
        ]),
      ];
    }),
  );
});

test('the description of a duty and of its card has the answer with its count', () => {
  assertNone(
    answers.flatMap(({ duty, all }) => [
      ...differs(
        `/duties/${duty.id}/`,
        'the description',
        metaOf(pageAt(`/duties/${duty.id}/`), 'description'),
        `${duty.definition} ${verdictWords(all)}.`,
      ),
      ...differs(
        `/embed/${duty.id}/`,
        'the description',
        metaOf(pageAt(`/embed/${duty.id}/`), 'description'),
        `${verdictWords(all)}.`,
      ),
    ]),
  );
});

test('the numbers in the descriptions of lists and tables are those of the data', () => {
  const holding = new Set(claims.filter(({ position }) => position !== null).map(({ source }) => source));
  const expected = {
    '/compare/': [...dutiesByKind, sources.length],
    '/compare/all/': [sources.length, ...dutiesByKind],
    '/compare/roles/': [aspects.filter(({ id }) => id !== POSITION_ASPECT).length],
    '/compare/positions/': [holding.size],
    '/sources/': [sources.length, ownTexts.length],
    '/duties/': [work.length],
    '/disputes/': [disputes.length],
  };
  assertNone(
    Object.entries(expected).flatMap(([path, numbers]) =>
      differs(path, 'the numbers in the description', numbersIn(metaOf(pageAt(path), 'description') ?? ''), numbers),
    ),
  );
});

test('a source, dispute and claim are described by the summary or statement of the data, to links as to search engines', () => {
  const pages = [
    ...sources.map(({ id, summary }) => [`/sources/${id}/`, summary] as const),
    ...disputes.map(({ id, summary }) => [`/disputes/${id}/`, summary] as const),
    ...claims.map(({ id, says }) => [`/claims/${id}/`, says] as const),
  ];
  assertNone(
    pages.flatMap(([path, words]) => {
      const page = pageAt(path);
      return [
        ...differs(path, 'the description', metaOf(page, 'description'), words),
        ...differs(path, 'the description of a shared link', metaOf(page, 'og:description'), words),
      ];
    }),
  );
});
