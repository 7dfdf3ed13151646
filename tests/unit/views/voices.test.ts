import assert from 'node:assert/strict';
import { test } from 'node:test';

import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import { voicesOf } from '../../../src/views/voices.ts';
import { aContent } from '../../support/content.ts';

test('claims stand by source, in the order of the sources, and those without any are left out', () => {
  const catalog = buildCatalog(aContent(), isQuotedFrom);
  const backwards = catalog.claims.toReversed();
  assert.ok(backwards.length > 1);
  assert.deepEqual(
    voicesOf(catalog, backwards).map(({ source, claims }) => [source.id, claims.map(({ id }) => id)]),
    catalog.sources.map(({ id }) => [id, backwards.filter(({ source }) => source.id === id).map((claim) => claim.id)]),
  );
  const [first] = catalog.claims;
  assert.ok(first);
  assert.deepEqual(voicesOf(catalog, [first]), [{ source: first.source, claims: [first] }]);
});
