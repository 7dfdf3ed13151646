import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Catalog } from '../../../src/model/catalog.ts';
import { postingCounts, postingsPage } from '../../../src/views/postings-page.ts';
import type { PostingData } from '../../../src/schema/posting.ts';
import { aCatalogOnDuties, aPosting, postingsOf } from '../../support/content.ts';

const assigns = (role: 'community-manager' | 'social-media-manager') => ({ role, stance: 'assigns' }) as const;

/** So many postings, each asking for the duties. */
function asking(of: number, duties: readonly string[], varied: Partial<PostingData> = {}): PostingData[] {
  return Array.from({ length: of }, (_, at) =>
    aPosting({ id: `${duties[0] ?? ''}-${at}`, duties: [...duties], ...varied }),
  );
}

/** Sources give chatting to the community manager and posting as well; employers ask it of the other title. */
const catalog: Catalog = aCatalogOnDuties(
  {
    chat: { adams: [assigns('community-manager')] },
    post: { adams: [assigns('community-manager')] },
    rest: { adams: [assigns('community-manager')] },
    tidy: { adams: [assigns('community-manager')], brown: [assigns('social-media-manager')] },
  },
  {
    postings: [
      postingsOf(
        'community-manager',
        ...asking(10, ['chat'], { seen: 'part', sector: 'games', year: 2020 }),
        ...asking(2, ['post'], { paid: false, country: 'NG' }),
      ),
      postingsOf('social-media-manager', ...asking(9, ['post', 'tidy'], { sector: 'arts', year: 2011 })),
      postingsOf('hybrid', aPosting({ id: 'hybrid-1', duties: ['tidy', 'chat'] })),
    ],
  },
);
const page = postingsPage(catalog);
const ids = (demands: readonly { readonly duty: { readonly id: string } }[]) => demands.map(({ duty }) => duty.id);

describe('the page on job postings', () => {
  test('counts all, and each title without unpaid roles', () => {
    const { sectors, ...counts } = postingCounts(catalog);
    assert.deepEqual(counts, {
      all: 22,
      unpaid: 2,
      byTitle: { 'community-manager': 10, 'social-media-manager': 9 },
      hybrid: 1,
      seenInPart: 10,
      withoutCountry: 20,
      withoutYear: 3,
      years: [2011, 2020],
    });
    assert.deepEqual(sectors[0], ['games', 13]);
  });

  test('has duties from one title to the other, and apart those that nobody asks for', () => {
    assert.deepEqual(ids(page.asked), ['chat', 'post', 'tidy']);
    assert.deepEqual(
      page.notAsked.map(({ id }) => id),
      ['rest'],
    );
    assert.equal(page.comparisons, 4);
  });

  test('has what a title asks for more, the greatest difference first', () => {
    assert.deepEqual(ids(page.more['community-manager']), ['chat']);
    assert.deepEqual(ids(page.more['social-media-manager']), ['tidy', 'post']);
  });

  test('names the duties on which sources and postings disagree, and counts the others', () => {
    assert.deepEqual(
      page.disagreements.map(({ judged }) => judged.duty.id),
      ['post'],
    );
    assert.deepEqual(page.witnesses, {
      agree: 1,
      disagree: 1,
      'only-sources-lean': 1,
      'only-postings-lean': 1,
      'neither-leans': 0,
    });
  });

  test('lists postings of both titles with their duties', () => {
    assert.deepEqual(
      page.hybrids.map(({ posting, duties }) => [posting.id, duties.map(({ id }) => id)]),
      [['hybrid-1', ['tidy', 'chat']]],
    );
  });
});
