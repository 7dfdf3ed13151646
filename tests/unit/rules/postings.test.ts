import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { PostingData } from '../../../src/schema/posting.ts';
import { aContent, aPosting, postingsOf, problemsIn } from '../../support/content.ts';

const problems = (...postings: PostingData[]): string[] =>
  problemsIn(aContent({ postings: [postingsOf('community-manager', ...postings)] }));

const FILE = 'content/postings/community-manager.yaml';
const PAGE = 'https://example.org/jobs';

describe('two postings with one address', () => {
  test('are named, each with the other, whatever the end of the address', () => {
    const found = problems(aPosting({ id: 'a', address: PAGE }), aPosting({ id: 'b', address: `${PAGE}/#apply` }));
    assert.deepEqual(found, [
      `${FILE}: posting a: address: received the address of "b" too  [posting-address]
    expected: one posting an address, or postings that say they were read on the same page
    hint: Remove one of the two, or write addressSharedWith: [b] here and the like there.`,
      `${FILE}: posting b: address: received the address of "a" too  [posting-address]
    expected: one posting an address, or postings that say they were read on the same page
    hint: Remove one of the two, or write addressSharedWith: [a] here and the like there.`,
    ]);
  });

  test('pass where both say so', () => {
    const found = problems(
      aPosting({ id: 'a', address: PAGE, addressSharedWith: ['b'] }),
      aPosting({ id: 'b', address: PAGE, addressSharedWith: ['a'] }),
    );
    assert.deepEqual(found, []);
  });

  test('may not say so in vain, of another or of themselves', () => {
    const found = problems(aPosting({ id: 'a', addressSharedWith: ['a', 'b'] }), aPosting({ id: 'b' }));
    assert.deepEqual(
      found.map((problem) => problem.split('\n')[0]),
      [
        `${FILE}: posting a: addressSharedWith: received "a" itself  [posting-address]`,
        `${FILE}: posting a: addressSharedWith: received "b", which was read elsewhere  [posting-address]`,
      ],
    );
  });
});

test('a duty that does not exist is named with the nearest one', () => {
  assert.deepEqual(problems(aPosting({ duties: ['welcome-member'] })), [
    `${FILE}: posting cm-1: duties: received "welcome-member", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Did you mean "welcome-members"? If not: add it there, or correct the id.`,
  ]);
});

test('an id that two postings have is named', () => {
  assert.deepEqual(
    problems(aPosting({ address: `${PAGE}/1` }), aPosting({ address: `${PAGE}/2` })).map(
      (problem) => problem.split('\n')[0],
    ),
    [`${FILE}: posting cm-1: id: received "cm-1", which this file has before  [duplicate-id]`],
  );
});
