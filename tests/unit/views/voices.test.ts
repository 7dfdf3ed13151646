import assert from 'node:assert/strict';
import { test } from 'node:test';

import { voicesOf } from '../../../src/views/voices.ts';
import { aCatalogSaying } from '../../support/content.ts';
import { CM, SMM, assigns, idsOf } from '../../support/statements.ts';

test('claims stand under their own source, each source once, core first, and none without a claim among them', () => {
  const catalog = aCatalogSaying({ far: [assigns(CM)], zoe: [assigns(CM), assigns(SMM)], abe: [assigns(CM)], eve: [] });
  const claims = ['far-0', 'zoe-1', 'zoe-0'].flatMap((id) => catalog.claimById.get(id) ?? []);
  assert.deepEqual(
    voicesOf(catalog, claims).map((voice) => [voice.source.id, idsOf(voice.claims)]),
    [
      ['zoe', ['zoe-1', 'zoe-0']],
      ['far', ['far-0']],
    ],
  );
});
