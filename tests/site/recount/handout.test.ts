import { test } from 'node:test';

import { attribute, textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { countWords, verdictWords } from '../../support/recount/answer-words.ts';
import { CM, DISPUTED, SHARED, SMM, UNASSIGNED, answers, roleOfAnswer } from '../../support/recount/answers.ts';
import { differs } from '../../support/recount/compare.ts';
import { claimOfId } from '../../support/recount/data.ts';
import { allIn, oneIn, tag, withAttribute } from '../../support/recount/dom.ts';
import { fileAt, linkTo, pageAt } from '../../support/recount/pages.ts';

/** What the handout says, recounted from the data. */

const PATH = '/training/handout/';
const { main } = pageAt(PATH);
const column = (id: string) => oneIn(main, withAttribute('aria-labelledby', `on-${id}`), `column ${id}`);
const hrefs = (parent: Parameters<typeof allIn>[0]): readonly string[] =>
  allIn(parent, tag('a')).map((link) => attribute(link, 'href') ?? '');

const work = answers.filter(({ duty }) => duty.kind === 'work');
const EXPECTED = {
  'community-manager': work.filter(({ all }) => roleOfAnswer(all.value) === CM),
  'social-media-manager': work.filter(({ all }) => roleOfAnswer(all.value) === SMM),
  disputed: work.filter(({ all }) => all.value === SHARED || all.value === DISPUTED),
};
/** What stands beside the columns: qualities of a person, and what nobody assigns. */
const ASIDE = {
  qualities: answers.filter(({ duty, all }) => duty.kind !== 'work' && all.value !== UNASSIGNED),
  unassigned: answers.filter(({ all }) => all.value === UNASSIGNED),
};

test('each column of the handout has the duties of its answer, each with its count', () => {
  assertNone(
    Object.entries(EXPECTED).flatMap(([id, duties]) => [
      ...differs(
        PATH,
        `the duties under ${id}`,
        hrefs(column(id)).toSorted(),
        duties.map(({ duty }) => linkTo(`/duties/${duty.id}/`)).toSorted(),
      ),
      ...duties.flatMap(({ duty, all }) => {
        const items = allIn(column(id), tag('li')).map(textOf);
        const wanted = `${duty.name} ${countWords(all)}`;
        return items.some((words) => words.includes(wanted)) ? [] : [`${PATH} does not say “${wanted}”`];
      }),
    ]),
  );
});

test('qualities and unassigned duties stand apart, the qualities with their answers', () => {
  assertNone(
    Object.entries(ASIDE).flatMap(([id, duties]) => {
      const section = oneIn(main, withAttribute('aria-labelledby', id), id);
      return [
        ...differs(
          PATH,
          `what stands under ${id}`,
          hrefs(section).toSorted(),
          duties.map(({ duty }) => linkTo(`/duties/${duty.id}/`)).toSorted(),
        ),
        ...duties.flatMap(({ duty, all }) =>
          id === 'unassigned' || textOf(section).includes(`${duty.name}. ${verdictWords(all)}`)
            ? []
            : [`${PATH} does not give the answer on ${duty.id}`],
        ),
      ];
    }),
  );
});

test('a statement stands under the role that it speaks of, word for word', () => {
  assertNone(
    [CM, SMM].flatMap((role) => {
      const label = role === CM ? 'Community manager' : 'Social media manager';
      const section = oneIn(main, withAttribute('aria-label', label), `statements on the ${role}`);
      const ids = hrefs(section).map((href) => /claims\/([^/]+)\/$/.exec(href)?.[1] ?? '');
      if (ids.length === 0) return [`${PATH} has no statement on the ${role}`];
      return ids.flatMap((id) => {
        const claim = claimOfId(id);
        return [
          ...differs(PATH, `the role of ${id}`, role, claim.role),
          ...(textOf(section).includes(claim.says) ? [] : [`${PATH} does not say what ${id} says`]),
        ];
      });
    }),
  );
});

test('its Markdown has every duty with its answer and count', () => {
  const markdown = fileAt(`${PATH}index.md`);
  assertNone(
    answers.flatMap(({ duty, all }) =>
      markdown.includes(`/duties/${duty.id}/). ${verdictWords(all)}.`)
        ? []
        : [`${PATH}index.md does not give the answer on ${duty.id}`],
    ),
  );
});
