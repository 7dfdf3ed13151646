import { test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import {
  ANSWER_WORDS,
  CAMP_HEADINGS,
  answerMark,
  atBeginning,
  campWords,
  certaintyWords,
  coreLine,
  fullCountWords,
  mentionWords,
} from '../../support/recount/answer-words.ts';
import {
  type Answer,
  CAMPS,
  COUNTED,
  MENTIONS,
  NONE,
  answers,
  cellAt,
  interpretationsThatDecide,
  marksFor,
  sourcesThat,
  tellingFirst,
} from '../../support/recount/answers.ts';
import { entriesIn, entryIds, entryProblems } from '../../support/recount/claim-entry.ts';
import { differs } from '../../support/recount/compare.ts';
import { disputes, dutyOfId, groups, sourceOfId } from '../../support/recount/data.ts';
import {
  allIn,
  both,
  childrenOf,
  firstIn,
  fragmentsLinked,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  marksIn,
  answerMarksIn,
  oneIn,
  sectionUnder,
  tag,
  textWithout,
  withAttribute,
  withAttributeStarting,
  withClass,
  withId,
} from '../../support/recount/dom.ts';
import { eraWords } from '../../support/recount/era-answers.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { type Page, linkTo, pageAt } from '../../support/recount/pages.ts';
import { WORDS, countWithNoun, numbersIn, oneSpace } from '../../support/recount/words.ts';

const pages = answers.map((answer) => ({ answer, page: pageAt(`/duties/${answer.duty.id}/`) }));

/** Checks every duty's page, so that one run shows all problems. */
function onEveryPage(check: (answer: Answer, page: Page) => readonly string[]): void {
  assertNone(pages.flatMap(({ answer, page }) => check(answer, page)));
}

const shortNames = (ids: readonly string[]): readonly string[] => ids.map((id) => sourceOfId(id).short);
const answerBox = (main: Element): Element => oneIn(main, withClass('answer'), 'answer');

/** The groups of sources under "Who says what", those aside in which nothing was found. */
function campsOn(main: Element): readonly Element[] {
  return allIn(main, both(tag('section'), withClass('camp')));
}

const voicesIn = (parent: Element): readonly Element[] =>
  allIn(parent, both(tag('section'), withAttributeStarting('id', 'from-')));

test('a page names its duty, defines it and leads back to its group', () => {
  onEveryPage(({ duty }, { path, main }) => {
    const crumbs = oneIn(main, withAttribute('aria-label', 'Breadcrumb'), 'way to the page');
    const group = groups.find(({ id }) => id === duty.group);
    const trait = duty.kind === 'trait' ? ` ${WORDS.trait}` : '';
    return [
      ...differs(path, 'the heading', textOf(oneIn(main, tag('h1'), 'heading')), duty.name),
      ...differs(path, 'the definition', textOf(oneIn(main, withClass('lead'), 'lead')), duty.definition + trait),
      ...differs(path, 'the way to the page', linksIn(crumbs).map(hrefOf), [
        linkTo('/duties/'),
        linkTo(`/duties/#${duty.group}`),
      ]),
      ...differs(path, 'the name of the group', linksIn(crumbs).map(textOf).at(-1), group?.name),
    ];
  });
});

test('the answer is the one that follows from the claims, with its mark, its count and a mark for each source', () => {
  onEveryPage(({ all }, { path, main }) => {
    const box = answerBox(main);
    const word = oneIn(box, withClass('word'), 'answer in words');
    return [
      ...differs(path, 'the answer', textOf(word), ANSWER_WORDS[all.value]),
      ...differs(path, 'the mark of the answer', answerMarksIn(word), [answerMark(all)]),
      ...differs(path, 'the marks of the sources', allIn(box, withClass('strength')).flatMap(marksIn), marksFor(all)),
      ...differs(
        path,
        'the count',
        textOf(oneIn(box, withClass('count'), 'count')),
        `${atBeginning(fullCountWords(all))}.`,
      ),
    ];
  });
});

test('the answer names the sources that count, group by group, with their number', () => {
  onEveryPage((answer, { path, main }) => {
    const expected = COUNTED.filter((value) => sourcesThat(answer, value).length > 0);
    const items = allIn(answerBox(main), tag('li'));
    return [
      ...differs(path, 'the groups in the answer', items.flatMap(marksIn), expected),
      ...items.flatMap((item, place) => {
        const value = expected[place];
        if (value === undefined) return [];
        const ids = sourcesThat(answer, value);
        const words = campWords(
          value,
          ids.map((id) => cellAt(answer, id)),
        );
        const name = `the group ${value} in the answer`;
        return [
          ...differs(
            path,
            name,
            fragmentsLinked(item),
            ids.map((id) => `from-${id}`),
          ),
          ...differs(path, `${name}, names`, linksIn(item).map(textOf), shortNames(ids)),
          ...differs(
            path,
            `${name}, number`,
            textOf(oneIn(item, withClass('camp'), 'group')),
            `${ids.length} ${words}:`,
          ),
        ];
      }),
    ];
  });
});

test('below the answer stands how well it is supported and why not better, who only mentions the duty, and the answer of the main sources', () => {
  onEveryPage((answer, { path, main }) =>
    differs(
      path,
      'the lines below the answer',
      allIn(answerBox(main), both(tag('p'), withClass('small'))).map(textOf),
      [
        [`${certaintyWords(answer.all)}.`, ...mentionWords(shortNames(sourcesThat(answer, MENTIONS)))].join(' '),
        coreLine(answer),
      ],
    ),
  );
});

test('who says what: each group of sources in its order, under its heading and with its number', () => {
  onEveryPage((answer, { path, main }) => {
    const expected = CAMPS.filter((value) => sourcesThat(answer, value).length > 0);
    const camps = campsOn(main);
    return [
      ...differs(
        path,
        'the groups of sources',
        camps.flatMap((camp) => marksIn(oneIn(camp, tag('h3'), 'heading'))),
        expected,
      ),
      ...camps.flatMap((camp, place) => {
        const value = expected[place];
        if (value === undefined) return [];
        const ids = sourcesThat(answer, value);
        return [
          ...differs(
            path,
            `the sources of ${value}`,
            voicesIn(camp).map(idOf),
            ids.map((id) => `from-${id}`),
          ),
          ...differs(
            path,
            `the heading of ${value}`,
            textOf(oneIn(camp, tag('h3'), 'heading')),
            `${CAMP_HEADINGS[value]} ${countWithNoun(ids.length, 'source')}`,
          ),
        ];
      }),
    ];
  });
});

test('a source on the page is named, marked as a main source if it is one, and shown with its claims on the duty', () => {
  onEveryPage((answer, { path, main }) =>
    voicesIn(main).flatMap((voice) => {
      const source = sourceOfId(idOf(voice).replace('from-', ''));
      const heading = oneIn(voice, tag('h4'), 'heading');
      const cell = cellAt(answer, source.id);
      return [
        ...differs(
          path,
          `the heading of ${source.id}`,
          textOf(heading),
          source.core ? `${source.name} ${WORDS.core}` : source.name,
        ),
        ...differs(path, `the link to ${source.id}`, idsLinked(heading, 'sources'), [source.id]),
        ...differs(
          path,
          `the claims of ${source.id}`,
          entryIds(voice),
          tellingFirst(cell, answer.duty.id).map(({ id }) => id),
        ),
        ...entriesIn(voice).flatMap((entry) => entryProblems(path, entry, { duty: answer.duty.id, under: cell.value })),
      ];
    }),
  );
});

test('the sources in which nothing was found on the duty are counted and named', () => {
  onEveryPage((answer, { path, main }) => {
    const part = oneIn(main, withId('nothing-found'), 'part on the other sources');
    const ids = sourcesThat(answer, NONE);
    return [
      ...differs(path, 'the other sources', idsLinked(part, 'sources'), ids),
      ...differs(path, 'the names of the other sources', linksIn(part).map(textOf), shortNames(ids)),
      ...differs(path, 'the number of the other sources', numbersIn(textOf(oneIn(part, tag('h3'), 'heading'))), [
        ids.length,
      ]),
    ];
  });
});

test('notes of ours, disputes, related duties and other names are those of the duty', () => {
  onEveryPage((answer, { path, main }) => {
    const { duty } = answer;
    const linked = (id: string, folder: string): readonly string[] => {
      const section = firstIn(main, both(tag('section'), withAttribute('aria-labelledby', id)));
      return section ? idsLinked(section, folder) : [];
    };
    const note = firstIn(main, withClass('note'));
    const reading = firstIn(main, withAttribute('aria-labelledby', 'reading'));
    const [names] = sectionUnder(main, 'names');
    return [
      ...differs(
        path,
        'our note',
        note ? textOf(oneIn(note, tag('p'), 'text')) : null,
        duty.note && oneSpace(duty.note),
      ),
      ...differs(
        path,
        'interpretations that decide the answer, by their claims',
        linked('reading', 'claims'),
        interpretationsThatDecide(answer).map(({ claim }) => claim.id),
      ),
      ...differs(
        path,
        'the words of interpretations that decide the answer',
        reading ? childrenOf(reading).filter(tag('p')).map(textOf) : [],
        interpretationsThatDecide(answer).map(({ claim, words }) => {
          const by = `this statement by ${sourceOfId(claim.source).name}`;
          return oneSpace(`${words} Without ${by}, the answer would be another.`);
        }),
      ),
      ...differs(
        path,
        'disputes',
        linked('disputes', 'disputes'),
        disputes.filter((dispute) => dispute.duties.includes(duty.id)).map(({ id }) => id),
      ),
      ...differs(path, 'related duties', linked('related', 'duties'), duty.related),
      ...differs(
        path,
        'names of related duties',
        duty.related.length > 0
          ? linksIn(oneIn(main, withAttribute('aria-labelledby', 'related'), 'list')).map(textOf)
          : [],
        duty.related.map((id) => dutyOfId(id).name),
      ),
      ...differs(path, 'other names', names ? textOf(names) : '', duty.otherNames.join(' · ')),
    ];
  });
});

test('the notes for print are numbered from 1 in the order in which the claims name their texts', () => {
  onEveryPage((answer, page) => {
    const shown = CAMPS.flatMap((value) =>
      sourcesThat(answer, value).flatMap((id) => tellingFirst(cellAt(answer, id), answer.duty.id)),
    );
    return noteProblems(
      page,
      shown.map(({ id }) => id),
      true,
    );
  });
});

test('where three sources of either time assign a duty, its page has both answers with their counts; else it has neither', () => {
  onEveryPage((answer, { path, main }) =>
    differs(
      path,
      'then and now',
      allIn(main, withClass('eras')).map((line) => textWithout(line, tag('a')).replace(/^: /, '')),
      eraWords(answer),
    ),
  );
});
