import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { DUTIES, ask, found } from './world.ts';

describe('a query of the subject', () => {
  test('finds its duty in a question, whatever the question is wrapped in', () => {
    for (const query of ['who moderates discussions?', 'is it my job to ban a troll?', 'Whose task: MODERATING?']) {
      assert.equal(found(query)[0], 'moderate', query);
    }
  });

  test('finds it in other forms of its words, British and American', () => {
    assert.equal(found('behavior changes')[0], 'behaviour');
    assert.equal(found('organizing a gathering')[0], 'events');
  });

  test('finds it by synonyms', () => assert.equal(found('furious shoppers')[0], 'complaints'));

  test('prefers a phrase to the words it is made of', () => {
    assert.equal(found('moderation policy')[0], 'rules');
    assert.equal(found('write a policy for moderation')[0], 'rules');
    assert.equal(found('moderation')[0], 'moderate');
  });

  test('knows a name that is made of stop words, on its own and within a sentence', () => {
    assert.equal(found('what is allowed and what is not')[0], 'rules');
    assert.equal(found('who says what is allowed and what is not in our group')[0], 'rules');
  });

  test('puts all that share a name first, level, in their order', () => {
    const { duties } = ask('content strategy');
    assert.deepEqual(
      duties.slice(0, 2).map(({ id }) => id),
      ['calendar', 'strategy'],
    );
    assert.equal(duties[0]?.score, duties[1]?.score);
  });

  test('says which words spoke for a duty, as typed, and by which of its names', () => {
    const [first] = ask('Who schedules the EDITORIAL calendar?').duties;
    assert.ok(first);
    assert.deepEqual(first.words, ['schedules', 'EDITORIAL', 'calendar']);
    assert.equal(first.name, 'editorial calendar');
  });

  test('never says a search term: the duty is found by it, and told by the nearest name that is shown', () => {
    for (const [query, duty, name] of [
      ['livestream', 'events', 'Run events'],
      ['who runs the livestream?', 'events', 'Run events'],
      ['keep threads on topic', 'moderate', 'Moderate discussions'],
      ['moderation to keep threads on topic', 'moderate', 'moderation'],
    ] as const) {
      const [first] = ask(query).duties;
      assert.deepEqual([first?.id, first?.name], [duty, name], query);
    }
  });

  test('never says a search term while it is being typed', () => {
    const [first] = ask('livestr', { typing: true }).duties;
    assert.deepEqual([first?.id, first?.name], ['events', 'Run events']);
  });

  test('gives its keywords, the weightiest first', () => {
    assert.deepEqual(ask('who should ban trolls and write about content?').keywords.slice(-1), ['write']);
  });

  test('finds every duty by each of its names and search terms', () => {
    for (const { id, name, aliases } of DUTIES) {
      for (const text of [name, ...aliases]) assert.ok(found(text).slice(0, 2).includes(id), text);
    }
  });
});

describe('a query of something else', () => {
  test('finds nothing, however few or many everyday words it shares', () => {
    for (const query of [
      'carburettor gasket',
      'how to write a cover letter for a nurse',
      'change a tyre',
      'best pizza recipe for a crowd',
      'run a marathon under four hours',
      'who',
      '',
    ]) {
      assert.deepEqual(found(query), [], query);
    }
  });

  test('is not taken for a misspelling', () => {
    const answer = ask('happy plumbers');
    assert.deepEqual(answer.duties, []);
    assert.equal(answer.correction, undefined);
  });
});

describe('a misspelt query', () => {
  test('finds its duty, and says how it was read', () => {
    const answer = ask('who does moderaton?');
    assert.equal(answer.duties[0]?.id, 'moderate');
    assert.deepEqual(answer.correction, {
      query: 'who does moderation?',
      words: [{ from: 'moderaton', to: 'moderation' }],
    });
    assert.deepEqual(answer.keywords, ['moderation']);
  });

  test('is read as what makes sense together', () => {
    assert.equal(ask('groud rules').correction?.query, 'ground rules');
  });

  test('is recognised by a whole name where its short words are misspelt', () => {
    const answer = ask('waht is allowed and what is nto');
    assert.equal(answer.duties[0]?.id, 'rules');
    assert.equal(answer.correction?.query, 'what is allowed and what is not');
  });

  test('is not corrected where every word is known', () => {
    assert.equal(ask('community guidelines').correction, undefined);
  });

  test('has names put right as well', () => {
    const answer = ask('Hapep on moderation');
    assert.deepEqual(answer.sources, ['happe']);
    assert.equal(answer.correction?.query, 'happe on moderation');
  });
});

describe('roles and sources in a query', () => {
  test('are told and do not disturb', () => {
    const answer = ask('Rachel Happe on moderation by a community manager');
    assert.deepEqual([answer.sources, answer.roles], [['happe'], ['community-manager']]);
    assert.equal(answer.duties[0]?.id, 'moderate');
  });

  test('are no duty by themselves', () => {
    const answer = ask('community manager or SMM?');
    assert.deepEqual(answer.roles, ['community-manager', 'social-media-manager']);
    assert.deepEqual([answer.duties, answer.keywords], [[], []]);
  });
});
