import { test } from 'node:test';

import { assertNone } from '../../support/problems.ts';
import { CELL_WORDS, verdictWords } from '../../support/recount/answer-words.ts';
import { CAMPS, NONE, answerTo, answers, cellAt, sourcesThat } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { claimsOfSource, positions, sources } from '../../support/recount/data.ts';
import { idsLinkedIn, itemsOf, linksIn, sectionNamed, sectionsOf, wordsOf } from '../../support/recount/markdown.ts';
import { addressOf } from '../../support/recount/pages.ts';
import { oneSpace } from '../../support/recount/words.ts';

/** The Markdown alternates of the pages that compare the sources. */

const dutyIn = (links: readonly string[]): string => idsLinkedIn(links, 'duties')[0] ?? '';
/** What somebody or something is said to have, in one line. */
const told = (who: string, what: readonly string[]): string => `${who}: ${what.join(', ')}`;
const evidenceOf = (dutyId: string, sourceId: string): string => addressOf(`/duties/${dutyId}/#from-${sourceId}`);

test('the matrix in Markdown has every duty with its answer and the cell of every main source', () => {
  const core = sources.filter((source) => source.core);
  const others = sources.filter((source) => !source.core);
  const rows = sectionsOf('/compare/index.md').flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.type === 'table' ? block.children.slice(1) : [])),
  );
  assertNone([
    ...differs(
      '/compare/index.md',
      'its duties',
      rows.map((row) => dutyIn(linksIn(row))).toSorted(),
      answers.map(({ duty }) => duty.id).toSorted(),
    ),
    ...rows.flatMap((row) => {
      const [head, all, ...cells] = row.children;
      const answer = answerTo(dutyIn(head === undefined ? [] : linksIn(head)));
      const { id } = answer.duty;
      const name = `/compare/index.md ${id}`;
      const strip = CAMPS.map((camp) => [camp, others.filter((one) => cellAt(answer, one.id).value === camp)] as const);
      return [
        ...differs(
          name,
          'the answer',
          all === undefined ? '' : wordsOf(all).startsWith(verdictWords(answer.all)),
          true,
        ),
        ...differs(name, 'its cells', cells.map(wordsOf), [
          ...core.map((source) => {
            const { value } = cellAt(answer, source.id);
            return value === NONE ? '–' : CELL_WORDS[value];
          }),
          strip
            .filter(([, those]) => those.length > 0)
            .map(([camp, those]) => `${CELL_WORDS[camp]}: ${those.length}`)
            .join('; ') || '–',
        ]),
        ...differs(
          name,
          'the links of its cells',
          cells.flatMap((cell) => linksIn(cell)),
          core.filter((source) => cellAt(answer, source.id).value !== NONE).map((source) => evidenceOf(id, source.id)),
        ),
      ];
    }),
  ]);
});

test('the whole matrix in Markdown names, duty by duty, every source with what it says', () => {
  const items = sectionsOf('/compare/all/index.md').flatMap((section) =>
    itemsOf(section).filter((item) => idsLinkedIn(linksIn(item), 'duties').length > 0),
  );
  assertNone([
    ...differs(
      '/compare/all/index.md',
      'its duties',
      items.map((item) => dutyIn(linksIn(item))).toSorted(),
      answers.map(({ duty }) => duty.id).toSorted(),
    ),
    ...items.flatMap((item) => {
      const [head, ...camps] = 'children' in item ? item.children : [];
      const answer = answerTo(dutyIn(head === undefined ? [] : linksIn(head)));
      const { id, name } = answer.duty;
      const page = `/compare/all/index.md ${id}`;
      return [
        ...differs(
          page,
          'the answer',
          head === undefined ? '' : oneSpace(wordsOf(head)),
          `${name}. ${verdictWords(answer.all)}.`,
        ),
        ...differs(
          page,
          'what its sources say',
          camps.map((camp) => told(wordsOf(camp).replace(/:.*/s, ''), linksIn(camp))),
          CAMPS.filter((camp) => sourcesThat(answer, camp).length > 0).map((camp) =>
            told(
              CELL_WORDS[camp],
              sourcesThat(answer, camp).map((one) => evidenceOf(id, one)),
            ),
          ),
        ),
      ];
    }),
  ]);
});

test('the positions in Markdown have every source that holds each, with its statements', () => {
  const sections = sectionsOf('/compare/positions/index.md');
  assertNone(
    positions.flatMap(({ id, name }) => {
      const start = sections.indexOf(sectionNamed(sections, name));
      const end = sections.findIndex(({ depth }, index) => index > start && depth <= 2);
      const held = sections.slice(start + 1, end === -1 ? undefined : end);
      return differs(
        '/compare/positions/index.md',
        name,
        held.map((section) =>
          told(
            section.words,
            itemsOf(section).flatMap((item) => idsLinkedIn(linksIn(item), 'claims')),
          ),
        ),
        sources
          .map((source) => ({ source, claims: claimsOfSource(source.id).filter(({ position }) => position === id) }))
          .filter(({ claims }) => claims.length > 0)
          .map(({ source, claims }) =>
            told(
              source.name,
              claims.map((claim) => claim.id),
            ),
          ),
      );
    }),
  );
});
