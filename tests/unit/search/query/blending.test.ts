import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { buildLexicon } from '../../../../src/search/index/index-data.ts';
import { openLexicon } from '../../../../src/search/index/search-index.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { joined, planResults } from '../../../../src/search/query/blending.ts';
import type { VerdictValue } from '../../../../src/model/verdict.ts';

const lexicon = openLexicon(
  buildLexicon(
    [
      {
        id: 'moderate',
        name: 'Moderate discussions',
        definition: 'Keep order.',
        aliases: ['moderation', 'ban trolls'],
      },
      { id: 'welcome', name: 'Welcome new members', definition: 'Greet people.', aliases: ['onboarding'] },
      { id: 'advertise', name: 'Run paid promotion', definition: 'Buy reach.', aliases: ['advertising', 'ads'] },
      { id: 'care', name: 'Stay kind', definition: 'Mind how people feel.', aliases: ['duty of care', 'kindness'] },
      { id: 'meet', name: 'Run events', definition: 'Bring people together.', aliases: ['meetups'] },
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

const said = new Map<string, { verdict: VerdictValue }>([
  ['care', { verdict: 'split' }],
  ['meet', { verdict: 'shared' }],
  ['moderate', { verdict: 'community-manager' }],
  ['welcome', { verdict: 'community-manager' }],
  ['advertise', { verdict: 'social-media-manager' }],
]);

const plan = (query: string, exact = false) => planResults(query, findDuties(lexicon, query), { exact, said });

describe('what stands first', () => {
  test('is the duty, for a question about one', () => {
    const { lead, role } = plan('who moderates discussions?');
    assert.equal(lead[0], '/duties/moderate/');
    assert.equal(role, undefined);
  });

  test('is the duty, with the role that was asked of', () => {
    const { lead, role } = plan('does a community manager moderate?');
    assert.deepEqual([lead[0], role], ['/duties/moderate/', 'community-manager']);
  });

  test('has no role where both are named', () => {
    assert.equal(plan('moderation: community manager or social media manager?').role, undefined);
  });

  test('is the page that a question asks for, unless it asks for a duty besides', () => {
    assert.deepEqual(plan('what is the difference between the two?').lead, ['/compare/roles/']);
    assert.deepEqual(plan('who moderates, is it the same person?').lead, ['/duties/moderate/', '/compare/positions/']);
  });

  test('is the source, for a bare name', () => {
    assert.deepEqual(plan('what did Rachel Happe say about people').lead, ['/sources/happe/']);
    assert.deepEqual(plan('Rachel Happe').lead, ['/sources/happe/']);
    assert.deepEqual(plan('happe').lead, ['/sources/happe/']);
  });

  test('is the duty and then the source, for a name with a topic', () => {
    const { lead, sources } = plan('what does Happe say about moderation');
    assert.deepEqual(lead, ['/duties/moderate/', '/sources/happe/']);
    assert.deepEqual(sources, ['happe']);
  });

  test('is the two roles side by side, for both', () => {
    const { lead, isWholeRole } = plan('community manager or social media manager');
    assert.deepEqual([lead, isWholeRole], [['/compare/roles/'], false]);
  });

  test('is the two roles side by side for a bare role, then its duties: given to it alone, shared, split', () => {
    const { lead, role, isWholeRole } = plan('community manager');
    assert.deepEqual(lead, [
      '/compare/roles/',
      '/duties/moderate/',
      '/duties/welcome/',
      '/duties/meet/',
      '/duties/care/',
    ]);
    assert.deepEqual([role, isWholeRole], ['community-manager', true]);
    assert.deepEqual(plan('SMM').lead, ['/compare/roles/', '/duties/advertise/', '/duties/meet/', '/duties/care/']);
  });

  test('is the same where the whole of the job is asked for, whatever duty holds such a word', () => {
    for (const query of [
      'what does a community manager do?',
      'community manager duties',
      'responsibilities of a community manager',
      'CM job description',
    ]) {
      assert.deepEqual(plan(query).lead, plan('community manager').lead, query);
    }
  });

  test('is the duty where the role is asked about one, by whatever word', () => {
    assert.equal(plan('community manager duty of care').lead[0], '/duties/care/');
    assert.equal(plan('what does a community manager do about ads').lead[0], '/duties/advertise/');
    assert.equal(plan('Happe on the community manager').isWholeRole, false);
  });

  test('is the page that answers what no duty does, whichever role is named', () => {
    assert.equal(plan('does a community manager need social media?').lead[0], '/disputes/is-social-media-needed/');
    assert.equal(plan('is it the same as a community manager?').lead[0], '/compare/positions/');
    assert.deepEqual(plan('one job or two').lead, ['/compare/positions/']);
  });

  test('is no source whose name is only read into a misspelt word of something else', () => {
    const { lead, sources, corrected } = plan('hapee kilometres and lasagne');
    assert.deepEqual([lead, sources, corrected], [[], [], undefined]);
    assert.deepEqual(plan('hapee').lead, ['/sources/happe/']);
  });

  test('is nothing, for something else', () => {
    const { lead, duties } = plan('lasagne with spinach');
    assert.deepEqual([lead, duties], [[], []]);
  });
});

describe('spelling', () => {
  test('is put right, and said', () => {
    const { lead, corrected } = plan('moderaton');
    assert.equal(lead[0], '/duties/moderate/');
    assert.equal(corrected, 'moderation');
  });

  test('is left alone where the words are to be taken as they stand', () => {
    const { duties, corrected, words } = plan('moderaton', true);
    assert.deepEqual([duties, corrected], [[], undefined]);
    assert.deepEqual(
      words.map(({ word }) => word),
      ['moderaton'],
    );
  });

  test('does not keep a duty out that other words speak for', () => {
    assert.equal(plan('ban trols', true).duties[0]?.id, 'moderate');
  });
});

describe('the words for the full text', () => {
  test('are those that tell something, spelling put right', () => {
    assert.deepEqual(
      plan('who does moderaton?').words.map(({ word }) => word),
      ['moderation'],
    );
  });

  test('are those of the name, where there is only a name', () => {
    assert.deepEqual(
      plan('Rachel Happe').words.map(({ word }) => word),
      ['rachel', 'happe'],
    );
  });
});

describe('the words for the full text, of a sentence about everyday things', () => {
  test('are none: what little it tells is not what it is about', () => {
    assert.deepEqual(plan('learn Spanish in three months').words, []);
    assert.deepEqual(
      plan('find the licence').words.map(({ word }) => word),
      ['licence'],
    );
  });
});

describe('the one list', () => {
  test('keeps what stands in its place and adds the rest below, each once', () => {
    assert.deepEqual(joined(['a', 'b'], ['c', 'b', 'd', 'c']), ['a', 'b', 'c', 'd']);
  });
});
