import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';

import { buildIndexData } from '../../../../src/search/index/index-data.ts';
import { createEngine } from '../../../../src/search/query/further.ts';
import { findDuties } from '../../../../src/search/query/find-duties.ts';
import { loadSiteIndex } from '../../../support/site-index.ts';
import { DUTIES } from '../query/world.ts';

describe('the search index', () => {
  test('is the same after a journey as JSON', () => {
    const data = buildIndexData(DUTIES);
    assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
  });

  test('keeps of a definition what the name does not say, without grammar', () => {
    const [duty] = buildIndexData([
      {
        id: 'a',
        name: 'Plan content',
        definition: 'Decide what contents are published when.',
        aliases: ['x'],
        otherNames: 1,
      },
    ]).duties;
    assert.equal(duty?.definitionTerms, 'decide published');
  });

  test('can be empty', () => {
    assert.deepEqual(findDuties(createEngine(buildIndexData([])), 'moderation').duties, []);
  });

  test('does not depend on what was asked before', () => {
    const fresh = () => createEngine(buildIndexData(DUTIES));
    const used = fresh();
    for (const query of ['modration', 'evnts', 'ban', 'content calander']) findDuties(used, query, { typing: true });
    assert.deepEqual(findDuties(used, 'bann trolls'), findDuties(fresh(), 'bann trolls'));
  });

  test('of the whole site stays below 19 KB', async () => {
    const { data } = await loadSiteIndex();
    const size = brotliCompressSync(JSON.stringify(data)).length;
    assert.ok(size < 19_000, `${size} bytes with Brotli`);
  });
});
