import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import { boardOf, marksOf } from '../../../src/views/board.ts';
import { DUTY, type Said, aCatalogOnDuties, aCatalogSaying, aDuty } from '../../support/content.ts';
import { CM, SMM, assigns, denies, idsOf, mentions } from '../../support/statements.ts';

const idsIn = (column: readonly { readonly duty: { readonly id: string } }[]) => idsOf(column.map(({ duty }) => duty));

describe('the board', () => {
  test('puts each duty into the column of its verdict, with shared and disputed ones in the middle', () => {
    const board = boardOf(
      aCatalogOnDuties({
        'a-community': { adams: [assigns(CM)], brown: [] },
        'b-social': { adams: [assigns(SMM)], brown: [] },
        'c-shared': { adams: [assigns('both')], brown: [] },
        'd-disputed': { adams: [assigns(CM)], brown: [assigns(SMM)] },
        'e-nobody': { adams: [mentions(CM)], brown: [] },
      }),
    );
    assert.deepEqual(idsIn(board[CM]), ['a-community']);
    assert.deepEqual(idsIn(board[SMM]), ['b-social']);
    assert.deepEqual(idsIn(board.middle).toSorted(), ['c-shared', 'd-disputed']);
    assert.deepEqual(idsIn(board.unassigned), ['e-nobody']);
  });

  test('lets the verdict of all sources decide, not that of the core', () => {
    const board = boardOf(aCatalogOnDuties({ welcome: { adams: [assigns(CM)], far: [assigns(SMM)] } }));
    assert.deepEqual(idsIn(board.middle), ['welcome']);
  });

  test('begins each column with the duty that most sources agree on', () => {
    const board = boardOf(
      aCatalogOnDuties({
        'a-one': { adams: [assigns(CM)] },
        'b-three': { adams: [assigns(CM)], brown: [assigns(CM)], far: [assigns(CM)] },
        'c-two': { adams: [assigns(CM)], brown: [assigns(CM)] },
      }),
    );
    assert.deepEqual(idsIn(board[CM]), ['b-three', 'c-two', 'a-one']);
  });

  test('does not take a duty that many only mention for a sure one', () => {
    const board = boardOf(
      aCatalogOnDuties({
        'a-mentioned': { adams: [assigns(CM)], brown: [mentions(CM)], clark: [mentions(CM)] },
        'b-given': { adams: [assigns(CM)], brown: [assigns(CM)], clark: [] },
      }),
    );
    assert.deepEqual(idsIn(board[CM]), ['b-given', 'a-mentioned']);
  });

  test('goes by the alphabet where as many sources agree, across the groups', () => {
    const said = { adams: [assigns(CM)] };
    const duties = [aDuty({ id: 'zebra', group: 'members' }), aDuty({ id: 'apple', group: 'reach' })];
    assert.deepEqual(idsIn(boardOf(aCatalogOnDuties({ zebra: said, apple: said }, { duties }))[CM]), [
      'apple',
      'zebra',
    ]);
  });
});

describe('the marks of a verdict', () => {
  const marks = (said: Said) => marksOf(judgedById(aCatalogSaying(said), DUTY).verdict.all);

  test('are one a counted source, from the community manager over both to the social media manager, denials last', () => {
    const said = { a: [denies(CM)], b: [assigns(SMM)], c: [assigns('both')], d: [assigns(CM)], e: [assigns(CM)] };
    assert.deepEqual(marks(said), [CM, CM, 'both', SMM, 'denies']);
  });

  test('are one for a source that says of both roles that it is not their job', () => {
    assert.deepEqual(marks({ a: [assigns(CM)], b: [denies('both')], c: [denies(CM), denies(SMM)] }), [
      CM,
      'denies',
      'denies',
    ]);
  });

  test('are none for sources that are silent or only mention the duty', () => {
    assert.deepEqual(marks({ a: [mentions(CM)], b: [] }), []);
  });
});
