import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Catalog } from '../../../src/model/catalog.ts';
import {
  byDifference,
  countedPostings,
  demandFor,
  demandForAll,
  differenceOf,
  isAskedFor,
  mostAskedUnder,
  witnessesOf,
} from '../../../src/model/postings.ts';
import type { PostingClass, PostingData } from '../../../src/schema/posting.ts';
import { aCatalog, aDuty, aPosting, postingsOf } from '../../support/content.ts';

const DUTIES = ['chat', 'post', 'rest'] as const;

/** So many postings of a class, of which so many ask for each duty. */
function file(ofClass: PostingClass, of: number, asking: Readonly<Record<string, number>>, unpaid = 0) {
  const postings = Array.from({ length: of + unpaid }, (_, index): PostingData => {
    const duties = DUTIES.filter((duty) => index >= of || index < (asking[duty] ?? 0));
    return aPosting({ id: `${ofClass}-${index}`, duties, ...(index >= of ? { paid: false } : {}) });
  });
  return postingsOf(ofClass, ...postings);
}

function aCatalogAsking(...postings: ReturnType<typeof file>[]): Catalog {
  return aCatalog({ duties: DUTIES.map((id) => aDuty({ id })), postings });
}

const catalog = aCatalogAsking(
  file('hybrid', 2, { post: 1 }, 1),
  file('social-media-manager', 40, { chat: 10, post: 36 }, 3),
  file('community-manager', 50, { chat: 30, post: 10 }, 2),
);

describe('the postings that count', () => {
  test('are those of a title, by class and id, without unpaid roles', () => {
    assert.equal(countedPostings(catalog, 'community-manager').length, 50);
    assert.deepEqual(
      countedPostings(catalog, 'hybrid').map(({ id }) => id),
      ['hybrid-0', 'hybrid-1'],
    );
    assert.deepEqual(
      [...new Set(catalog.postings.map((posting) => posting.class))],
      ['community-manager', 'social-media-manager', 'hybrid'],
    );
  });

  test('are those that say nothing of pay, and those that say that they are paid', () => {
    const postings = [postingsOf('hybrid', aPosting({ id: 'a', paid: true }), aPosting({ id: 'b' }))];
    assert.equal(countedPostings(aCatalog({ postings }), 'hybrid').length, 2);
  });
});

describe('what postings ask of a duty', () => {
  const chat = demandFor(catalog, 'chat');

  test('is a share of each title, of its own postings', () => {
    const { 'community-manager': community, 'social-media-manager': social } = chat.shares;
    assert.deepEqual([community.count, community.of, community.share], [30, 50, 0.6]);
    assert.deepEqual([social.count, social.of, social.share], [10, 40, 0.25]);
    assert.equal(chat.difference.value.toFixed(2), '0.35');
  });

  test('lists the postings of both titles and counts them to neither', () => {
    assert.deepEqual(
      demandFor(catalog, 'post').hybrids.map(({ id }) => id),
      ['hybrid-0'],
    );
    assert.deepEqual(chat.hybrids, []);
  });

  test('names the title that asks for it more', () => {
    assert.equal(chat.asksMore, 'community-manager');
    assert.equal(demandFor(catalog, 'post').asksMore, 'social-media-manager');
  });

  test('names none where no posting asks for it, or none is known', () => {
    assert.equal(demandFor(catalog, 'rest').asksMore, undefined);
    assert.equal(isAskedFor(demandFor(catalog, 'rest')), false);
    const empty = demandFor(aCatalogAsking(), 'chat');
    assert.deepEqual([empty.shares['community-manager'].of, empty.difference.sureness], [0, 'chance']);
  });

  test('is refused for an id that no duty has', () => {
    assert.throws(() => demandFor(catalog, 'dance'), /No duty has the id "dance"/);
  });

  test('is sorted from one title to the other', () => {
    const sorted = demandForAll(catalog)
      .toSorted(byDifference)
      .map(({ duty }) => duty.id);
    assert.deepEqual(sorted, ['chat', 'rest', 'post']);
  });

  test('is sorted by how often a title asks for it, without what it never asks for', () => {
    const asked = (role: 'community-manager' | 'social-media-manager') =>
      mostAskedUnder(catalog, role).map(({ duty }) => duty.id);
    assert.deepEqual(asked('community-manager'), ['chat', 'post']);
    assert.deepEqual(asked('social-media-manager'), ['post', 'chat']);
  });
});

describe('a difference', () => {
  const surenessOf = (first: number, second: number, comparisons = 46) =>
    differenceOf({ count: first, of: 74 }, { count: second, of: 49 }, comparisons).sureness;

  test('is one that chance could make where its interval holds 0', () => {
    assert.equal(surenessOf(19, 6), 'chance');
    assert.equal(surenessOf(22, 21), 'chance');
  });

  test('is beyond chance where its interval does not hold 0, in either direction', () => {
    assert.equal(surenessOf(15, 0), 'beyond-chance');
    assert.equal(surenessOf(0, 8), 'beyond-chance');
  });

  test('is beyond it even among many comparisons where the wider interval does not hold 0', () => {
    assert.equal(surenessOf(40, 8), 'corrected');
    assert.equal(surenessOf(15, 0, 1), 'corrected');
  });
});

describe('the two witnesses', () => {
  const toward = { asksMore: 'community-manager' } as const;
  const away = { asksMore: 'social-media-manager' } as const;
  const open = { asksMore: undefined };

  test('agree where sources and postings name the same role', () => {
    assert.equal(witnessesOf('community-manager', toward), 'agree');
    assert.equal(witnessesOf('mostly-social-media-manager', away), 'agree');
  });

  test('disagree where postings ask more under the other title, beyond chance', () => {
    assert.equal(witnessesOf('mostly-community-manager', away), 'disagree');
    assert.equal(witnessesOf('social-media-manager', toward), 'disagree');
  });

  test('do neither where only one of them leans, or none', () => {
    assert.equal(witnessesOf('community-manager', open), 'only-sources-lean');
    for (const answer of ['disputed', 'shared', 'unassigned'] as const) {
      assert.equal(witnessesOf(answer, away), 'only-postings-lean');
      assert.equal(witnessesOf(answer, open), 'neither-leans');
    }
  });
});
