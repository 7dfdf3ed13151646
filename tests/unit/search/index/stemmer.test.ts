import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { porter2 } from '../../../../src/search/index/porter2.ts';
import { secondLevelStem, stem } from '../../../../src/search/index/stemmer.ts';

/** Pairs of the stemmer's published sample vocabulary, some for each of its steps. */
const PUBLISHED = `
caresses caress, ties tie, cries cri, gas gas, gaps gap, kiwis kiwi, agreed agre, feed feed, plastered plaster, bled bled,
motoring motor, sing sing, conflated conflat, troubled troubl, sized size, hopping hop, falling fall, hissing hiss,
hoping hope, happy happi, sky sky, say say, relational relat, conditional condit, rational ration, valency valenc,
digitizer digit, conformably conform, radically radic, differently differ, vilely vile, analogously analog,
vietnamization vietnam, predication predic, operator oper, feudalism feudal, decisiveness decis, hopefulness hope,
callousness callous, formality formal, sensitivity sensit, sensibility sensibl, triplicate triplic, formative format,
electrical electr, goodness good, revival reviv, allowance allow, inference infer, adjustable adjust, defensible defens,
replacement replac, adoption adopt, activate activ, effective effect, generally general, communities communiti,
controlling control, rolls roll, skies sky, dying die, news news, innings inning, proceed proceed, added add
`;

describe('the stem of a word', () => {
  test('is that of the published stemmer', () => {
    for (const pair of PUBLISHED.trim().split(/,\s+/)) {
      const [word = '', expected] = pair.split(' ');
      assert.equal(porter2(word), expected, word);
    }
  });

  for (const forms of [
    'moderate moderates moderated moderating moderation moderator moderators',
    'organise organize organises organizing organisation organization',
    'behaviour behavior behaviours',
    'analyse analyze analysing',
    'programme program programmes',
    'travelling traveling traveled travelled',
    'licence license',
    'write writes wrote written writing',
    'sell sold selling sales',
    'ad ads advert advertisement advertisements',
    'kpi kpis',
  ]) {
    test(`is one for ${forms}`, () => {
      const stems = new Set(forms.split(' ').map(stem));
      assert.equal(stems.size, 1, [...stems].join(', '));
    });
  }

  for (const [one, other] of [
    ['community', 'communication'],
    ['organise', 'organic'],
    ['policy', 'police'],
    ['content', 'contest'],
    ['source', 'sorcerer'],
    ['new', 'news'],
    ['universe', 'university'],
  ] as const) {
    test(`differs between ${one} and ${other}`, () => assert.notEqual(stem(one), stem(other)));
  }
});

describe('the second-level stem', () => {
  for (const [one, other] of [
    ['advocate', 'advocacy'],
    ['recognise', 'recognition'],
    ['criticise', 'critical'],
    ['relationship', 'relation'],
  ] as const) {
    test(`ties ${one} to ${other}`, () => assert.equal(secondLevelStem(stem(one)), secondLevelStem(stem(other))));
  }

  test('keeps at least four letters', () => {
    assert.equal(secondLevelStem('act'), 'act');
    assert.equal(secondLevelStem('union').length >= 4, true);
  });
});
