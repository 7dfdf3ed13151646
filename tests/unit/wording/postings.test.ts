import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { demandFor, shareWithInterval } from '../../../src/model/postings.ts';
import { judgedById } from '../../../src/model/judgement.ts';
import {
  dutyDemandInWords,
  intervalInWords,
  pointsInWords,
  postingInWords,
  shareInWords,
} from '../../../src/wording/postings.ts';
import { type Said, DUTY, aCatalogOnDuties, aPosting, postingsOf } from '../../support/content.ts';

const assigns = (role: 'community-manager' | 'social-media-manager') => ({ role, stance: 'assigns' }) as const;

/** What the page of the duty says, with so many of twenty postings of each title asking for it. */
function words(said: Said, community: number, social: number, hybrid = 0): string {
  const some = (asking: number, name: string) =>
    Array.from({ length: 20 }, (_, at) => aPosting({ id: `${name}-${at}`, duties: [at < asking ? DUTY : 'other'] }));
  const catalog = aCatalogOnDuties(
    { [DUTY]: said, other: {} },
    {
      postings: [
        postingsOf('community-manager', ...some(community, 'cm')),
        postingsOf('social-media-manager', ...some(social, 'smm')),
        postingsOf('hybrid', ...some(hybrid, 'hybrid').slice(0, 2)),
      ],
    },
  );
  return dutyDemandInWords(judgedById(catalog, DUTY).verdict.all, demandFor(catalog, DUTY)).join(' ');
}

describe('the page of a duty', () => {
  test('says that sources and postings agree', () => {
    assert.equal(
      words({ adams: [assigns('community-manager')] }, 18, 2, 1),
      '90% (18 of 20) of the job postings for a community manager ask for it, and 10% (2 of 20) of those for a social media manager. The difference is beyond chance, by the strict test too. The two witnesses agree: sources say that it is the community manager’s job, and postings for a community manager ask for it more. Of the two postings with both titles, one asks for it.',
    );
  });

  test('says that they disagree', () => {
    assert.match(
      words({ adams: [assigns('community-manager')] }, 2, 18),
      /Here the two witnesses disagree: sources say that it is the community manager’s job, but postings for a social media manager ask for it more\./,
    );
  });

  test('says what may be chance, and that it supports nobody', () => {
    assert.match(
      words({ adams: [assigns('community-manager')] }, 9, 10),
      /The difference may be chance\. Sources say that it is the community manager’s job\. The postings neither support nor contradict them\./,
    );
  });

  test('says where only the postings lean to one role, or neither does', () => {
    assert.match(words({}, 18, 2), /names neither role alone, but postings for a community manager ask for it more\./);
    assert.match(words({}, 9, 10), /Neither the sources’ answer nor the postings lean to one role\./);
  });

  test('says that what nobody asks for is not a no', () => {
    assert.equal(
      words({}, 0, 0),
      'None of the 40 job postings that we counted asks for it. We saw many only in part, so that this is not a no. Of the two postings with both titles, none asks for it.',
    );
  });
});

test('a share has its whole, and an interval its ends', () => {
  const share = shareWithInterval({ count: 8, of: 49 });
  assert.equal(shareInWords(share), '16% (8 of 49)');
  assert.equal(intervalInWords(share), '9–29%');
});

test('a difference has its sign, and a minus sign for a minus', () => {
  assert.deepEqual([0.384, -0.384, 0.004, -0.004].map(pointsInWords), ['+38', '−38', '0', '0']);
});

test('a posting of both titles is named by sector, country and year as far as they are known', () => {
  const posting = { ...aPosting({ sector: 'games', country: 'NG', year: 2024 }), class: 'hybrid' } as const;
  assert.equal(postingInWords(posting), 'Games, Nigeria, 2024. Seen in full.');
  assert.equal(
    postingInWords({ ...aPosting({ sector: 'arts', seen: 'part' }), class: 'hybrid' }),
    'Arts. Seen in part.',
  );
});
