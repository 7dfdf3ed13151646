import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { type Filterable, facetCounts, applyFilters } from '../../../../src/search/query/facets.ts';
import { FACETS, type Filters, NO_FILTERS } from '../../../../src/search/query/search-params.ts';
import { RECORD_KINDS } from '../../../../src/search/wire/record-kinds.ts';
import { ROLE_IDS } from '../../../../src/schema/role-ids.ts';
import { VERDICT_VALUES } from '../../../../src/schema/verdict.ts';

const SOURCES = ['adams', 'brown', 'carter'];

const moderate: Filterable = {
  kind: 'duty',
  roles: ['community-manager'],
  verdict: 'community-manager',
  sources: ['adams', 'brown'],
};
const create: Filterable = { kind: 'duty', roles: [...ROLE_IDS], verdict: 'disputed', sources: ['adams'] };
const adams: Filterable = { kind: 'source', roles: ['community-manager'], sources: ['adams'] };
const method: Filterable = { kind: 'page', roles: [], sources: [] };
const all = [moderate, create, adams, method];

const only = (varied: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...varied });

const aRecord: fc.Arbitrary<Filterable> = fc.record(
  {
    kind: fc.constantFrom(...RECORD_KINDS),
    roles: fc.subarray([...ROLE_IDS]),
    verdict: fc.constantFrom(...VERDICT_VALUES),
    sources: fc.subarray(SOURCES),
  },
  { requiredKeys: ['kind', 'roles', 'sources'] },
);
const someFilters: fc.Arbitrary<Filters> = fc.record({
  kind: fc.subarray([...RECORD_KINDS]),
  role: fc.subarray([...ROLE_IDS]),
  verdict: fc.subarray([...VERDICT_VALUES]),
  source: fc.subarray(SOURCES),
});

describe('filters', () => {
  test('let everything through where nothing is chosen', () => {
    assert.deepEqual(applyFilters(all, NO_FILTERS), all);
  });

  test('let through what has any of the values of one facet', () => {
    assert.deepEqual(applyFilters(all, only({ kind: ['duty', 'page'] })), [moderate, create, method]);
    assert.deepEqual(applyFilters(all, only({ role: ['social-media-manager'] })), [create]);
  });

  test('let through what fits all facets together', () => {
    assert.deepEqual(applyFilters(all, only({ source: ['adams'], kind: ['duty'], verdict: ['community-manager'] })), [
      moderate,
    ]);
  });

  test('keep out what has no value in a facet that is chosen', () => {
    assert.deepEqual(applyFilters(all, only({ verdict: [...VERDICT_VALUES] })), [moderate, create]);
  });
});

describe('the counts beside the filters', () => {
  test('tell for a value what choosing it alone in its facet would leave', () => {
    const counts = facetCounts(all, only({ source: ['adams'] }));
    assert.deepEqual(
      [...counts.kind],
      [
        ['duty', 2],
        ['source', 1],
      ],
    );
    assert.deepEqual(
      [...counts.source],
      [
        ['adams', 3],
        ['brown', 1],
      ],
    );
  });

  test('are true of any records and any filters', () => {
    fc.assert(
      fc.property(fc.array(aRecord, { maxLength: 20 }), someFilters, (records, filters) => {
        const counts = facetCounts(records, filters);
        for (const facet of FACETS) {
          for (const [value, count] of counts[facet]) {
            assert.equal(applyFilters(records, { ...filters, [facet]: [value] }).length, count, `${facet} ${value}`);
          }
        }
      }),
    );
  });
});
