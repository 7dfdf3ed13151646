import { describe, test } from 'node:test';

import { type Element, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { answerMark, answerSentenceWords, certaintyWords } from '../../support/recount/answer-words.ts';
import { answerTo, answers } from '../../support/recount/answers.ts';
import { entriesIn, entryIds, entryProblems } from '../../support/recount/claim-entry.ts';
import { differs } from '../../support/recount/compare.ts';
import { type Dispute, aspectOfId, aspects, disputes, dutyOfId, sourceOfId } from '../../support/recount/data.ts';
import { sidesOf } from '../../support/recount/dispute-sides.ts';
import {
  allIn,
  answerMarksIn,
  both,
  childrenOf,
  either,
  hrefOf,
  idOf,
  idsLinked,
  linksIn,
  oneIn,
  tag,
  withClass,
} from '../../support/recount/dom.ts';
import { noteProblems } from '../../support/recount/notes.ts';
import { type Page, aspectLink, linkTo, pageAt } from '../../support/recount/pages.ts';
import { WORDS, countWithNoun, formatList, numbersIn, oneSpace } from '../../support/recount/words.ts';

describe('the list of disputes', () => {
  const { path, main } = pageAt('/disputes/');
  const list = oneIn(main, tag('ol'), 'list of disputes');

  test('has every dispute in its order, and says how many they are', () => {
    assertNone([
      ...differs(
        path,
        'the disputes',
        childrenOf(list).map(idOf),
        disputes.map(({ id }) => id),
      ),
      ...differs(path, 'the number of disputes', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [
        disputes.length,
      ]),
      ...differs(path, 'the duties disputed by count', numbersIn(textOf(oneIn(main, withClass('by-count'), 'count'))), [
        answers.filter(({ all }) => all.value === 'disputed').length,
      ]),
    ]);
  });

  test('names each side of a dispute with its sources', () => {
    assertNone(
      childrenOf(list).flatMap((item, place) => {
        const dispute = disputes[place];
        if (dispute === undefined) return [];
        const sides = sidesOf(dispute).map(
          ({ label, voices }) => `${label}: ${formatList(voices.map(({ source }) => sourceOfId(source).short))}`,
        );
        return [
          ...differs(path, `the title of ${dispute.id}`, linksIn(item).map(textOf), [dispute.title]),
          ...differs(path, `the link to ${dispute.id}`, idsLinked(item, 'disputes'), [dispute.id]),
          ...differs(path, `the summary of ${dispute.id}`, allIn(item, tag('p')).map(textOf), [
            oneSpace(dispute.summary),
          ]),
          ...differs(path, `the sides of ${dispute.id}`, allIn(item, tag('li')).map(textOf), sides),
        ];
      }),
    );
  });
});

describe('the page of a dispute', () => {
  const pages = disputes.map((dispute) => ({ dispute, page: pageAt(`/disputes/${dispute.id}/`) }));
  const onEveryPage = (check: (dispute: Dispute, page: Page) => readonly string[]): void => {
    assertNone(pages.flatMap(({ dispute, page }) => check(dispute, page)));
  };
  const sidesOn = (main: Element): readonly Element[] => allIn(main, both(tag('section'), withClass('side')));
  const voicesIn = (side: Element): readonly Element[] => childrenOf(side).filter(tag('section'));

  test('says what it is about', () => {
    onEveryPage((dispute, { path, main }) => {
      const about = oneIn(main, withClass('about'), 'list of what it is about');
      // Aspects come in their own order, not in that of the dispute.
      const named = aspects.filter(({ id }) => dispute.aspects.includes(id)).map(({ id }) => id);
      return [
        ...differs(path, 'the title', textOf(oneIn(main, tag('h1'), 'heading')), dispute.title),
        ...differs(path, 'the summary', textOf(oneIn(main, withClass('lead'), 'lead')), oneSpace(dispute.summary)),
        ...differs(path, 'what it is about', linksIn(about).map(hrefOf), [
          ...dispute.duties.map((id) => linkTo(`/duties/${id}/`)),
          ...named.map((id) => aspectLink(id)),
        ]),
        ...differs(path, 'the names of what it is about', linksIn(about).map(textOf), [
          ...dispute.duties.map((id) => dutyOfId(id).name),
          ...named.map((id) => aspectOfId(id).name),
        ]),
        ...differs(
          path,
          'the answers to what it is about',
          allIn(about, withClass('answer-line')).map((line) => [...answerMarksIn(line), textOf(line)].join(' ')),
          dispute.duties.map((id) => {
            const { all } = answerTo(id);
            return `${answerMark(all)} ${answerSentenceWords(all)} ${certaintyWords(all)}.`;
          }),
        ),
      ];
    });
  });

  test('begins with what it is about, before any side, and ends with our note', () => {
    onEveryPage((_, { path, main }) => {
      const parts = allIn(main, both(tag('div', 'section'), either(withClass('prose'), withClass('side'))));
      const kinds = parts.map((part) => (withClass('side')(part) ? 'side' : 'prose'));
      return differs(
        path,
        'prose and sides',
        kinds.filter((kind, place) => kind !== kinds[place - 1]).join(),
        'prose,side,prose',
      );
    });
  });

  test('has every side with the number of its sources', () => {
    onEveryPage((dispute, { path, main }) =>
      differs(
        path,
        'the sides',
        sidesOn(main).map((side) => textOf(oneIn(side, tag('h2'), 'heading'))),
        sidesOf(dispute).map(({ label, voices }) => `${label} ${countWithNoun(voices.length, 'source')}`),
      ),
    );
  });

  test('has the sources of each side in their order, with the claims that carry it', () => {
    onEveryPage((dispute, { path, main }) =>
      sidesOn(main).flatMap((side, place) => {
        const expected = sidesOf(dispute)[place];
        if (expected === undefined) return [];
        const heading = (voice: Element): Element => oneIn(voice, tag('h3'), 'heading');
        return [
          ...differs(
            path,
            `the sources of "${expected.label}"`,
            voicesIn(side).flatMap((voice) => idsLinked(heading(voice), 'sources')),
            expected.voices.map(({ source }) => source),
          ),
          ...voicesIn(side).flatMap((voice, at) => {
            const { source: id, claims } = expected.voices[at] ?? { source: '', claims: [] };
            if (id === '') return [];
            const source = sourceOfId(id);
            return [
              ...differs(
                path,
                `the heading of ${id}`,
                textOf(heading(voice)),
                source.core ? `${source.name} ${WORDS.core}` : source.name,
              ),
              ...differs(path, `the claims of ${id} for "${expected.label}"`, entryIds(voice), claims),
              ...entriesIn(voice).flatMap((entry) => entryProblems(path, entry)),
            ];
          }),
        ];
      }),
    );
  });

  test('has notes for print that are numbered from 1 in the order in which the claims name their texts', () => {
    onEveryPage((dispute, page) =>
      noteProblems(
        page,
        sidesOf(dispute).flatMap(({ voices }) => voices.flatMap(({ claims }) => claims)),
        true,
      ),
    );
  });
});
