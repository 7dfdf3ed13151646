import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { ask, found, openWorld } from './world.ts';

describe('while one types', () => {
  test('the last word may be unfinished', () => {
    assert.equal(found('mod', { typing: true })[0], 'moderate');
    assert.equal(found('who plans the editorial cal', { typing: true })[0], 'calendar');
    assert.deepEqual(found('editorial cal'), []);
  });

  test('a finished word is not completed', () => {
    assert.deepEqual(found('ann ', { typing: true }), []);
  });

  test('names that begin so are found, even of small words', () => {
    assert.equal(found('what is all', { typing: true })[0], 'rules');
  });

  test('a misspelt beginning is forgiven', () => assert.equal(found('conferan', { typing: true })[0], 'events'));

  test('a single letter finds nothing', () => assert.deepEqual(found('m', { typing: true }), []));
});

describe('whatever is typed', () => {
  const index = openWorld();

  test('never breaks the search, and gives numbers that can be compared', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (noise, typing) => {
        for (const query of [noise, `moderation ${noise}`, `${noise}moderation`]) {
          for (const { score } of findDuties(index, query, { typing }).duties) assert.ok(Number.isFinite(score));
        }
      }),
    );
  });

  test('a correction changes only the words it names', () => {
    for (const query of ['modreation of <b>comments</b> & "theads"', '  Moderaton — “threads”  ', '%% moderaton %']) {
      const { correction } = ask(query);
      assert.ok(correction, query);
      let rest = query;
      for (const { from, to } of correction.words) rest = rest.replace(from, to);
      assert.equal(correction.query, rest);
    }
  });

  test('ten thousand characters are answered as fast as a line', () => {
    const start = performance.now();
    found('moderation '.repeat(1000));
    found('m'.repeat(10_000));
    assert.ok(performance.now() - start < 500);
  });
});
