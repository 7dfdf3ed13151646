import assert from 'node:assert/strict';
import { test } from 'node:test';

import { packSuggestions, type Suggestions, unpackSuggestions } from '../../../../src/search/wire/suggestions-file.ts';

const suggestions = (name: string): Suggestions => ({
  indexData: {
    duties: [
      { id: 'welcome-members', name, aliases: ['say "hello"', 'onboarding · members'], definitionTerms: 'greet steps' },
      { id: 'run-campaigns', name: 'Run campaigns', aliases: [], definitionTerms: '' },
    ],
    roles: [{ id: 'community-manager', names: ['community manager', 'CM'] }],
    sources: [{ id: 'onet', names: ['O*NET'] }],
  },
  verdicts: [
    { verdict: 'disputed', count: '1 source for the community manager, 1 for the social media manager' },
    { verdict: 'unassigned', count: 'nobody who was read gives it to either' },
  ],
});

test('what is suggested from comes out of its file as it went in', () => {
  const before = suggestions('Welcome members');
  assert.deepEqual(unpackSuggestions(packSuggestions(before)), before);
});

test('a name that would come out as two is refused', () => {
  assert.throws(() => packSuggestions(suggestions('Welcome | greet')), /"Welcome \| greet" holds "\|"/);
});
