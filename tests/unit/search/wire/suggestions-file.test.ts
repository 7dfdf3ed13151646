import assert from 'node:assert/strict';
import { test } from 'node:test';

import { packSuggestions } from '../../../../src/search/wire/pack-suggestions.ts';
import { type Suggestions, unpackSuggestions } from '../../../../src/search/wire/suggestions-file.ts';

const suggestions = (name: string): Suggestions => ({
  indexData: {
    duties: [
      {
        id: 'welcome-members',
        name,
        aliases: ['say "hello"', 'onboarding · members', 'newbies'],
        otherNames: 2,
        definitionTerms: 'greet steps',
      },
      { id: 'run-campaigns', name: 'Run campaigns', aliases: ['promo'], otherNames: 0, definitionTerms: '' },
    ],
    roles: [{ id: 'community-manager', names: ['community manager', 'CM'] }],
    sources: [{ id: 'onet', names: ['O*NET'] }],
  },
  verdicts: [
    { verdict: 'disputed', count: '1 of 2 sources says community manager, 1 social media manager' },
    { verdict: 'unassigned', count: 'none of our sources assigns it to either role' },
  ],
});

test('what is suggested from comes out of its file as it went in', () => {
  const before = suggestions('Welcome members');
  assert.deepEqual(unpackSuggestions(packSuggestions(before)), before);
});

test('a duty says how many of its names are other names, which readers are shown; search terms follow them', () => {
  const { duties } = packSuggestions(suggestions('Welcome members'));
  assert.deepEqual(
    duties.map((packed) => packed.split('|').slice(4)),
    [
      ['2', 'Welcome members', 'say "hello"', 'onboarding · members', 'newbies'],
      ['0', 'Run campaigns', 'promo'],
    ],
  );
});

test('a duty without an answer is refused, so that none is taken for one that nobody assigns', () => {
  const { duties, ...others } = packSuggestions(suggestions('Welcome members'));
  const without = duties.map((packed) => packed.replace('|disputed|', '||'));
  assert.throws(() => unpackSuggestions({ ...others, duties: without }), /welcome-members has no verdict/);
});

test('a name that would come out as two is refused', () => {
  assert.throws(() => packSuggestions(suggestions('Welcome | greet')), /"Welcome \| greet" holds "\|"/);
});
