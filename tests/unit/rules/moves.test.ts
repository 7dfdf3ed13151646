import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import type { Moved } from '../../../src/schema/moved.ts';
import { aContent, problemsIn } from '../../support/content.ts';

function withMoves(varied: Partial<Moved>): Content {
  return aContent({ moved: aContent().moved.map((entry) => ({ ...entry, data: { ...entry.data, ...varied } })) });
}

describe('an id that moved or is gone', () => {
  test('leads to a present one, or says what became of it', () => {
    const content = withMoves({
      moved: [{ kind: 'duty', was: 'greet-members', to: 'welcome-members' }],
      gone: [{ kind: 'claim', was: 'adams-says-little', because: 'Adams did not say it.' }],
    });
    assert.deepEqual(problemsIn(content), []);
  });

  test('is named where it leads nowhere, with the nearest id', () => {
    assert.deepEqual(problemsIn(withMoves({ moved: [{ kind: 'duty', was: 'greet-members', to: 'welcome-member' }] })), [
      `content/moved.yaml: duty greet-members: to: received "welcome-member", which is no duty  [moved-ids]
    expected: the present id of a duty; a second move changes this line too
    hint: Did you mean "welcome-members"? If not: name the present id, or move the line to "gone" and say what became of it.`,
    ]);
  });

  test('is named where it leads to a thing of another kind', () => {
    assert.deepEqual(
      problemsIn(withMoves({ moved: [{ kind: 'claim', was: 'adams-greets', to: 'run-campaigns' }] })).map(
        (problem) => problem.split('\n')[0],
      ),
      ['content/moved.yaml: claim adams-greets: to: received "run-campaigns", which is no claim  [moved-ids]'],
    );
  });

  test('is never given to another thing', () => {
    assert.deepEqual(problemsIn(withMoves({ gone: [{ kind: 'source', was: 'adams', because: 'Nobody knows.' }] })), [
      `content/moved.yaml: source adams: received "adams", which still is the id of a source  [moved-ids]
    expected: an id that nothing has any more: an id is never given to another thing
    hint: Remove this line, or give the other thing a new id.`,
    ]);
  });

  test('has one line, whether it moved or is gone', () => {
    const content = withMoves({
      moved: [{ kind: 'duty', was: 'greet-members', to: 'welcome-members' }],
      gone: [{ kind: 'duty', was: 'greet-members', because: 'Nobody greets.' }],
    });
    assert.deepEqual(problemsIn(content), [
      `content/moved.yaml: duty greet-members: received "greet-members" twice  [moved-ids]
    expected: one line for each id
    hint: Keep the line that is true.`,
    ]);
  });

  test('may lead to a thing whose shape is wrong, which is a problem of its own', () => {
    const content = withMoves({ moved: [{ kind: 'duty', was: 'greet-members', to: 'greet-people' }] });
    assert.deepEqual(problemsIn(content, new Set(['greet-people'])), []);
  });
});
