import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { ANSWER_WORDS, countWords } from '../../support/recount/answer-words.ts';
import { answers } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { index, sourceOfId } from '../../support/recount/data.ts';
import {
  allIn,
  childrenOf,
  descriptionsOf,
  hrefOf,
  linksIn,
  oneIn,
  tag,
  withClass,
  withId,
} from '../../support/recount/dom.ts';
import {
  type Edition,
  asVerdict,
  becameOf,
  differencesFrom,
  editions,
  linkToday,
  onEach,
  pathOf,
} from '../../support/recount/editions.ts';
import { linksIn as linksInMarkdown, sectionsOf, wordsOf } from '../../support/recount/markdown.ts';
import { linkTo, pageAt } from '../../support/recount/pages.ts';
import { formatDate } from '../../support/recount/words.ts';

/** What changed, as its lists should be: how many, the links, and words that must be among those of the entries. */
function expectedLists(edition: Edition) {
  const found = differencesFrom(edition);
  const duty = ({ id }: { readonly id: string }): string => linkTo(`/duties/${id}/`);
  const isNever = (): boolean => false;
  const bySource = [...Map.groupBy(found.newClaims, ({ source }) => source)];
  const counted = (those: typeof found.changed) => ({
    count: those.length,
    links: those.map(({ now }) => duty(now.duty)),
    words: those.flatMap(({ was, now }) => [
      countWords(asVerdict(was.answer)),
      countWords(now.all),
      ...(was.answer.value === now.all.value
        ? []
        : [`“${ANSWER_WORDS[was.answer.value].toLowerCase()}” (`, `“${ANSWER_WORDS[now.all.value].toLowerCase()}” (`]),
    ]),
  });
  const gone = (those: readonly { readonly id: string }[], kind: string, folder: string) => ({
    count: those.length,
    links: those.flatMap(({ id }) => linkToday(kind, folder, id, isNever)),
    words: [] as string[],
  });
  return [
    counted(found.changed),
    counted(found.recounted),
    { count: found.newDuties.length, links: found.newDuties.map((one) => duty(one.duty)), words: [] },
    { count: found.renamed.length, links: found.renamed.map(({ now }) => duty(now.duty)), words: [] },
    { ...gone(found.goneDuties, 'duty', 'duties'), words: found.goneDuties.map(({ name }) => name) },
    {
      count: found.newClaims.length,
      links: bySource.map(([source]) => linkTo(`/sources/${source}/`)),
      words: bySource.map(([source, own]) => `${sourceOfId(source).name}: ${own.length} statement`),
    },
    { ...gone(found.goneClaims, 'claim', 'claims'), words: found.goneClaims.map(({ id }) => id) },
    {
      count: found.recoded.length,
      links: found.recoded.map(({ now }) => linkTo(`/claims/${now.id}/`)),
      words: found.recoded.map(({ now }) => now.id),
    },
    {
      count: found.newSources.length,
      links: found.newSources.map(({ id }) => linkTo(`/sources/${id}/`)),
      words: found.newSources.map(({ name }) => name),
    },
    { ...gone(found.goneSources, 'source', 'sources'), words: found.goneSources.map(({ name }) => name) },
  ].filter(({ count }) => count > 0);
}

describe('what changed since an edition', () => {
  test('is listed in numbers, with links and both counts, as the data of today has it; or is said to be nothing', () => {
    onEach((edition) => {
      const { path, main } = pageAt(pathOf(edition));
      const heading = oneIn(main, withId('since-then'), 'heading');
      const section = oneIn(main, (element) => childrenOf(element).includes(heading), 'part');
      const lists = allIn(section, withClass('beside'));
      const expected = expectedLists(edition);
      return [
        ...differs(
          path,
          'the numbers',
          lists.map((list) => Number.parseInt(textOf(oneIn(list, tag('h3'), 'title')), 10)),
          expected.map(({ count }) => count),
        ),
        ...expected.flatMap(({ links, words }, place) => {
          const list = lists[place];
          if (list === undefined) return [];
          const text = textOf(list);
          return [
            ...differs(path, `the links of list ${place + 1}`, linksIn(list).map(hrefOf), links),
            ...words.filter((one) => !text.includes(one)).map((one) => `${path}: list ${place + 1} lacks ${one}`),
          ];
        }),
        ...differs(
          path,
          'whether it says that nothing changed',
          textOf(section).includes('Nothing has changed'),
          expected.length === 0,
        ),
        ...differs(
          path,
          'the data of today',
          textOf(section).includes(`${index.version} of ${formatDate(index.date)}`),
          true,
        ),
      ];
    });
  });

  test('is said of each duty on its own page, for the latest edition', () => {
    const [latest] = editions;
    assert.ok(latest);
    const { kept } = differencesFrom(latest);
    assertNone(
      answers.flatMap(({ duty, all }) => {
        const { path, main } = pageAt(`/duties/${duty.id}/`);
        const list = oneIn(oneIn(main, withClass('cite'), 'part on citing'), tag('dl'), 'list');
        const [shown] = descriptionsOf(list).find(({ term }) => term === 'Edition')?.values ?? [];
        const was = kept.find(({ now }) => now.duty.id === duty.id)?.was;
        if (was === undefined) return differs(path, 'the edition', shown && textOf(shown), undefined);
        const words = {
          same: 'unchanged since',
          recounted: `the same answer, ${countWords(asVerdict(was.answer))}`,
          changed: `${ANSWER_WORDS[was.answer.value].toLowerCase()}, ${countWords(asVerdict(was.answer))}`,
        }[becameOf(was.answer, all)];
        return [
          ...differs(path, 'the edition', shown && textOf(shown), `${formatDate(latest.id)}: ${words}`),
          ...differs(path, 'the link', shown ? linksIn(shown).map(hrefOf) : [], [
            linkTo(`${pathOf(latest)}#${was.id}`),
          ]),
        ];
      }),
    );
  });
});

test('the Markdown alternate of an edition has its duties and answers, and the same lists', () => {
  onEach((edition) => {
    const file = `${pathOf(edition)}index.md`;
    const sections = sectionsOf(file);
    const since = sections.filter(({ depth }) => depth === 3);
    const points = sections
      .filter(({ depth }) => depth === 2)
      .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'list' ? block.children : [])))
      .map(wordsOf);
    return [
      ...differs(
        file,
        'the numbers',
        since.map(({ words }) => Number.parseInt(words, 10)),
        expectedLists(edition).map(({ count }) => count),
      ),
      ...differs(
        file,
        'the links',
        since
          .flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'list').flatMap(linksInMarkdown))
          .map((link) => new URL(link).pathname),
        expectedLists(edition).flatMap(({ links }) => links),
      ),
      ...edition.duties
        .map(({ name, answer }) => `${name}: ${ANSWER_WORDS[answer.value]}: ${countWords(asVerdict(answer))}`)
        .filter((words) => !points.some((point) => point.startsWith(words)))
        .map((words) => `${file} lacks ${words}`),
    ];
  });
});
