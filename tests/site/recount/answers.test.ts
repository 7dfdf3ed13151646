import { test } from 'node:test';

import { assertNone } from '../../support/problems.ts';
import { verdictWords } from '../../support/recount/answer-words.ts';
import { ANSWERS, answers } from '../../support/recount/answers.ts';
import { LEVELS } from '../../support/recount/certainty.ts';
import { differs } from '../../support/recount/compare.ts';
import {
  SCOPES,
  claims,
  claimsOfSource,
  claimsOn,
  disputes,
  duties,
  groups,
  positions,
  sources,
  texts,
  textOfId,
} from '../../support/recount/data.ts';
import { alphabetical, orderDate, textDate } from '../../support/recount/words.ts';

/** The data set against itself: what every other recount takes from it. */

const FILE = '/data/v1/';

test('the published cells, denials, counts and answers of all four scopes are those that follow from the claims', () => {
  assertNone(
    answers.flatMap((answer) => {
      const { duty, cells } = answer;
      const { published } = duty;
      const file = `${FILE}duties.json`;
      return [
        ...differs(file, `sources of ${duty.id}`, Object.keys(published.cells), [...cells.keys()]),
        ...[...cells].flatMap(([source, { value, denies }]) => [
          ...differs(file, `${duty.id}, cell of ${source}`, published.cells[source], value),
          ...differs(file, `${duty.id}, denials of ${source}`, published.denials[source] ?? [], denies),
        ]),
        ...SCOPES.flatMap((scope) => {
          const verdict = answer[scope];
          return [
            ...differs(file, `${duty.id}, answer of ${scope}`, published.verdict[scope], verdict.value),
            ...differs(file, `${duty.id}, words of ${scope}`, published.inWords[scope], verdictWords(verdict, scope)),
            ...Object.entries<number>({ ...verdict.agreement }).flatMap(([value, count]) =>
              differs(file, `${duty.id}, ${value} in ${scope}`, published.agreement[scope][value], count),
            ),
          ];
        }),
      ];
    }),
  );
});

test('the published certainty and its reasons, and the claims that decide, are those that follow from the claims', () => {
  const file = `${FILE}duties.json`;
  assertNone(
    answers.flatMap(({ duty, all }) => [
      ...differs(file, `certainty of ${duty.id}`, duty.published.certainty.level, all.certainty.level),
      ...differs(file, `reasons of ${duty.id}`, duty.published.certainty.reasons, all.certainty.reasons),
      ...differs(
        file,
        `claims that decide ${duty.id}`,
        duty.published.decisive,
        all.decisive.map(({ id }) => id),
      ),
    ]),
  );
});

test('the claims give answers of several kinds, and every level of certainty, so that the recount has something to find', () => {
  const values = new Set(answers.flatMap((answer) => SCOPES.map((scope) => answer[scope].value)));
  const levels = new Set(answers.map(({ all }) => all.certainty.level));
  assertNone([
    ...ANSWERS.filter((value) => !values.has(value)).map((value) => `${FILE}duties.json: answers: lack ${value}`),
    ...LEVELS.filter((level) => !levels.has(level)).map((level) => `${FILE}duties.json: certainty: lacks ${level}`),
  ]);
});

test('rows come in the order of the pages: duties by group and name, main sources first, claims by source and date', () => {
  const place = new Map(groups.map(({ id }, at) => [id, at]));
  const dutyOrder = duties.toSorted(
    (a, b) => (place.get(a.group) ?? -1) - (place.get(b.group) ?? -1) || alphabetical(a.name, b.name),
  );
  const sourceOrder = [...sources.filter(({ core }) => core), ...sources.filter(({ core }) => !core)];
  const dateOf = (text: string): string => orderDate(textOfId(text)) ?? '9999';
  const claimOrder = sources.flatMap(({ id }) =>
    claimsOfSource(id).toSorted((a, b) => alphabetical(dateOf(a.text), dateOf(b.text))),
  );
  const ids = (rows: readonly { readonly id: string }[]): readonly string[] => rows.map(({ id }) => id);
  assertNone([
    ...differs(`${FILE}duties.json`, 'the duties', ids(duties), ids(dutyOrder)),
    ...differs(`${FILE}sources.json`, 'the sources', ids(sources), ids(sourceOrder)),
    ...differs(`${FILE}claims.json`, 'the claims', ids(claims), ids(claimOrder)),
  ]);
});

test('what rows say of each other can be recounted: claims and disputes of a duty, positions and texts of a source', () => {
  assertNone([
    ...duties.flatMap(({ id, claims: named, disputes: about }) => [
      ...differs(
        `${FILE}duties.json`,
        `claims of ${id}`,
        named,
        claimsOn(id).map((claim) => claim.id),
      ),
      ...differs(
        `${FILE}duties.json`,
        `disputes of ${id}`,
        about,
        disputes.filter((dispute) => dispute.duties.includes(id)).map((dispute) => dispute.id),
      ),
    ]),
    ...sources.flatMap((source) => {
      const held = new Set(claimsOfSource(source.id).map(({ position }) => position));
      return [
        ...differs(
          `${FILE}sources.json`,
          `positions of ${source.id}`,
          source.positions,
          positions.map(({ id }) => id).filter((id) => held.has(id)),
        ),
        ...differs(
          `${FILE}sources.json`,
          `texts of ${source.id}`,
          source.texts.map(({ id }) => id),
          texts.filter((text) => text.source === source.id).map(({ id }) => id),
        ),
      ];
    }),
    ...texts.flatMap((text) =>
      differs(`${FILE}texts.json`, `the date of ${text.id} in words`, text.dateInWords, textDate(text)),
    ),
  ]);
});
