import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { buildIndexData } from '../../../../src/search/index/index-data.ts';
import { createEngine } from '../../../../src/search/query/further.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { pinnedFirst, blendResults } from '../../../../src/search/query/blending.ts';
import { createSearchUrls } from '../../../../src/urls/urls.ts';
import type { VerdictValue } from '../../../../src/model/verdict.ts';

const index = createEngine(
  buildIndexData(
    [
      {
        id: 'moderate',
        name: 'Moderate discussions',
        definition: 'Keep order.',
        aliases: ['moderation', 'ban trolls'],
        otherNames: 2,
      },
      {
        id: 'welcome',
        name: 'Welcome new members',
        definition: 'Greet people.',
        aliases: ['onboarding'],
        otherNames: 1,
      },
      {
        id: 'advertise',
        name: 'Run paid promotion',
        definition: 'Buy reach.',
        aliases: ['advertising', 'ads'],
        otherNames: 2,
      },
      {
        id: 'care',
        name: 'Stay kind',
        definition: 'Mind how people feel.',
        aliases: ['duty of care', 'kindness'],
        otherNames: 2,
      },
      { id: 'meet', name: 'Run events', definition: 'Bring people together.', aliases: ['meetups'], otherNames: 1 },
    ],
    {
      roles: [
        { id: 'community-manager', names: ['community manager', 'CM'] },
        { id: 'social-media-manager', names: ['social media manager', 'SMM'] },
      ],
      sources: [
        { id: 'happe', names: ['Rachel Happe', 'Happe'] },
        { id: 'ng', names: ['Deborah Ng', 'Ng'] },
      ],
    },
  ),
);

const verdicts = new Map<string, { verdict: VerdictValue }>([
  ['care', { verdict: 'disputed' }],
  ['meet', { verdict: 'shared' }],
  ['moderate', { verdict: 'community-manager' }],
  ['welcome', { verdict: 'community-manager' }],
  ['advertise', { verdict: 'social-media-manager' }],
]);

const urls = createSearchUrls('/');

const blend = (query: string, exact = false) => {
  const { pinned, ...rest } = blendResults(query, findDuties(index, query), { exact, verdicts });
  return { ...rest, pinned: pinned.map(urls.page) };
};

describe('what stands first', () => {
  test('is the duty, for a question about one', () => {
    const { pinned, role } = blend('who moderates discussions?');
    assert.equal(pinned[0], '/duties/moderate/');
    assert.equal(role, undefined);
  });

  test('is the duty, with the role that was asked of', () => {
    const { pinned, role } = blend('does a community manager moderate?');
    assert.deepEqual([pinned[0], role], ['/duties/moderate/', 'community-manager']);
  });

  test('has no role where both are named', () => {
    assert.equal(blend('moderation: community manager or social media manager?').role, undefined);
  });

  test('is the page that a question asks for, unless it asks for a duty besides', () => {
    assert.deepEqual(blend('what is the difference between the two?').pinned, ['/difference/', '/compare/roles/']);
    assert.deepEqual(blend('who moderates, is it the same person?').pinned, [
      '/duties/moderate/',
      '/compare/positions/',
    ]);
  });

  test('is the source, for a bare name', () => {
    assert.deepEqual(blend('what did Rachel Happe say about people').pinned, ['/sources/happe/']);
    assert.deepEqual(blend('Rachel Happe').pinned, ['/sources/happe/']);
    assert.deepEqual(blend('happe').pinned, ['/sources/happe/']);
  });

  test('is the duty and then the source, for a name with a topic', () => {
    const { pinned, sources } = blend('what does Happe say about moderation');
    assert.deepEqual(pinned, ['/duties/moderate/', '/sources/happe/']);
    assert.deepEqual(sources, ['happe']);
  });

  test('is the two roles side by side, for both', () => {
    const { pinned, isWholeRole } = blend('community manager or social media manager');
    assert.deepEqual([pinned, isWholeRole], [['/difference/', '/compare/roles/'], false]);
  });

  test('is the two roles side by side for a bare role, then its duties: given to it alone, shared, split', () => {
    const { pinned, role, isWholeRole } = blend('community manager');
    assert.deepEqual(pinned, [
      '/roles/community-manager/',
      '/compare/roles/',
      '/duties/moderate/',
      '/duties/welcome/',
      '/duties/meet/',
      '/duties/care/',
    ]);
    assert.deepEqual([role, isWholeRole], ['community-manager', true]);
    assert.deepEqual(blend('SMM').pinned, [
      '/roles/social-media-manager/',
      '/compare/roles/',
      '/duties/advertise/',
      '/duties/meet/',
      '/duties/care/',
    ]);
  });

  test('is the same where the whole of the job is asked for, whatever duty holds such a word', () => {
    for (const query of [
      'what does a community manager do?',
      'community manager duties',
      'responsibilities of a community manager',
      'CM job description',
    ]) {
      assert.deepEqual(blend(query).pinned, blend('community manager').pinned, query);
    }
  });

  test('is the duty where the role is asked about one, by whatever word', () => {
    assert.equal(blend('community manager duty of care').pinned[0], '/duties/care/');
    assert.equal(blend('what does a community manager do about ads').pinned[0], '/duties/advertise/');
    assert.equal(blend('Happe on the community manager').isWholeRole, false);
  });

  test('is the page that answers what no duty does, whichever role is named', () => {
    assert.equal(blend('does a community manager need social media?').pinned[0], '/disputes/is-social-media-needed/');
    assert.equal(blend('is it the same as a community manager?').pinned[0], '/compare/positions/');
    assert.deepEqual(blend('one job or two').pinned, ['/compare/positions/']);
  });

  test('is no source whose name is only read into a misspelt word of something else', () => {
    const { pinned, sources, correctedQuery } = blend('hapee kilometres and lasagne');
    assert.deepEqual([pinned, sources, correctedQuery], [[], [], undefined]);
    assert.deepEqual(blend('hapee').pinned, ['/sources/happe/']);
  });

  test('is nothing, for something else', () => {
    const { pinned, duties } = blend('lasagne with spinach');
    assert.deepEqual([pinned, duties], [[], []]);
  });
});

describe('spelling', () => {
  test('is put right, and said', () => {
    const { pinned, correctedQuery } = blend('moderaton');
    assert.equal(pinned[0], '/duties/moderate/');
    assert.equal(correctedQuery, 'moderation');
  });

  test('is left alone where the words are to be taken as they stand', () => {
    const { duties, correctedQuery, keywords } = blend('moderaton', true);
    assert.deepEqual([duties, correctedQuery], [[], undefined]);
    assert.deepEqual(
      keywords.map(({ word }) => word),
      ['moderaton'],
    );
  });

  test('does not keep a duty out that other words speak for', () => {
    assert.equal(blend('ban trols', true).duties[0]?.id, 'moderate');
  });
});

describe('the words for the full text', () => {
  test('are those that tell something, spelling put right', () => {
    assert.deepEqual(
      blend('who does moderaton?').keywords.map(({ word }) => word),
      ['moderation'],
    );
  });

  test('are those of the name, where there is only a name', () => {
    assert.deepEqual(
      blend('Rachel Happe').keywords.map(({ word }) => word),
      ['rachel', 'happe'],
    );
  });
});

describe('the words for the full text, of a sentence about everyday things', () => {
  test('are none: what little it tells is not what it is about', () => {
    assert.deepEqual(blend('learn Spanish in three months').keywords, []);
    assert.deepEqual(
      blend('find the spokesman').keywords.map(({ word }) => word),
      ['spokesman'],
    );
  });
});

describe('the one list', () => {
  test('keeps what stands in its place and adds the rest below, each once', () => {
    const pages = (...ids: string[]) => ids.map((id) => ({ kind: 'page', id }) as const);
    assert.deepEqual(pinnedFirst(pages('a', 'b'), pages('c', 'b', 'd', 'c')), pages('a', 'b', 'c', 'd'));
  });
});
