import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { contrastOf } from '../../../../src/views/training/contrast.ts';
import type { Claim } from '../../../../src/schema/claim.ts';
import { aCatalog, aClaim, aContent, aSource, aText, claimsOf } from '../../../support/content.ts';

const ASPECT = { id: 'who-talks-with-whom', name: 'Who talks with whom', question: 'Who?', synthesis: [] };
const CM: Partial<Claim> = { role: 'community-manager', aspects: [ASPECT.id], duties: [] };
const SMM: Partial<Claim> = { role: 'social-media-manager', aspects: [ASPECT.id], duties: [] };
const QUOTED: Partial<Claim> = { quote: { words: 'welcome every new member', wordsOf: 'source' } };

function pairsOf(...claims: Partial<Claim>[]) {
  const [first] = aContent().aspects;
  assert.ok(first);
  const catalog = aCatalog({
    aspects: [{ ...first, data: { aspects: [ASPECT, ...first.data.aspects] } }],
    sources: [aSource({ texts: [aText(), aText({ id: 'adams-2012-post' })] })],
    claims: [claimsOf('adams', ...claims.map((claim) => aClaim(claim)))],
    disputes: [],
  });
  return contrastOf(catalog, 2).map(({ claims: { 'community-manager': cm, 'social-media-manager': smm } }) => [
    cm.id,
    smm.id,
  ]);
}

describe('the contrast', () => {
  test('sets what a source says of one job beside what it says of the other, under the right role', () => {
    assert.deepEqual(pairsOf({ ...SMM, id: 'adams-social' }, { ...CM, id: 'adams-community' }), [
      ['adams-community', 'adams-social'],
    ]);
  });

  test('leaves out a source that speaks of the two in different texts, or of one only', () => {
    assert.deepEqual(
      pairsOf({ ...CM, id: 'adams-community' }, { ...SMM, id: 'adams-social', text: 'adams-2012-post' }),
      [],
    );
    assert.deepEqual(pairsOf({ ...CM, id: 'adams-community' }), []);
  });

  test('prefers what is quoted', () => {
    assert.deepEqual(
      pairsOf(
        { ...CM, id: 'adams-community' },
        { ...CM, ...QUOTED, id: 'adams-quoted' },
        { ...SMM, id: 'adams-social' },
      ),
      [['adams-quoted', 'adams-social']],
    );
  });
});
