import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildIndexData } from '../../../../src/search/index/index-data.ts';
import { createIndex } from '../../../../src/search/index/search-index.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { createEngine, withFurther } from '../../../../src/search/query/further.ts';
import { isOfPeople } from '../../../../src/search/query/people.ts';
import { tokenise } from '../../../../src/search/index/tokeniser.ts';
import { DUTIES } from './world.ts';

const data = buildIndexData(DUTIES);
const plain = createEngine(data);
const position = (id: string): number => DUTIES.findIndex((duty) => duty.id === id);
const OTHER = DUTIES.length;
/**
 * As if lines had taught that "content" is of the calendar, "priorities" and "manners" of the rules, and "steam" and
 * "move" of something else.
 */
const learnt = withFurther(createIndex(data), {
  biases: [...DUTIES.map(() => 0), 0],
  terms: new Map([
    ['content', [{ index: position('calendar'), weight: 8 }]],
    ['prioriti', [{ index: position('rules'), weight: 12 }]],
    ['manner', [{ index: position('rules'), weight: 12 }]],
    ['steam', [{ index: OTHER, weight: 16 }]],
    ['move', [{ index: OTHER, weight: 16 }]],
  ]),
});
const found = (engine: typeof plain, query: string): string[] => findDuties(engine, query).duties.map(({ id }) => id);

describe('the ranking by what was learnt', () => {
  test('brings a duty nearer that the words speak for, even where no name of it has them', () => {
    assert.ok(!found(plain, 'goals and priorities').includes('rules'));
    assert.ok(found(learnt, 'goals and priorities').includes('rules'));
  });

  test('leaves a duty first whose name was typed', () => {
    for (const { id, name } of DUTIES) assert.equal(found(learnt, name)[0], id);
  });

  test('answers by words alone where they are plain, and says so with a score of none by names', () => {
    assert.deepEqual(found(plain, 'manners'), []);
    const { duties } = findDuties(learnt, 'manners');
    assert.equal(duties[0]?.id, 'rules');
    assert.equal(duties[0].score, 0);
    assert.equal(duties.length, 1);
  });

  test('answers nothing that is of something else, though a name shares a word with it', () => {
    assert.ok(found(plain, 'move conference').length > 0);
    for (const query of ['move conference', 'steam manners', 'fat content of milk', 'xyzzy'])
      assert.deepEqual(found(learnt, query), [], query);
  });

  test('does not doubt what names make sure, nor what asks for a source', () => {
    assert.ok(found(learnt, 'comment moderation steam').includes('moderate'));
  });

  test('waits for the end of a word', () => {
    const typing = (engine: typeof plain) => findDuties(engine, 'manners', { typing: true }).duties;
    assert.deepEqual(typing(learnt), typing(plain));
  });

  test('is the same for the same query', () => {
    assert.deepEqual(findDuties(learnt, 'goals and priorities'), findDuties(learnt, 'goals and priorities'));
  });
});

describe('a query of people', () => {
  const isSo = (query: string): boolean => isOfPeople(tokenise(query));

  test('speaks of them, or asks who does something', () => {
    for (const query of [
      'turn folks into regulars',
      'help our customers',
      'who signs off the rules',
      'and who should answer',
      'which role owns the calendar',
      'which of the two has to plan',
      'who can start a thread',
      'who makes the tutorials',
    ])
      assert.ok(isSo(query), query);
  });

  test('does not ask who once did something, or what a thing is', () => {
    for (const query of [
      'who won the world cup',
      'who wrote war and peace',
      'who invented the telephone',
      'which bus goes to york',
      'replace a gasket',
      'chicken soup',
      'what is the boiling point of water',
      'the who greatest hits',
    ])
      assert.ok(!isSo(query), query);
  });
});
