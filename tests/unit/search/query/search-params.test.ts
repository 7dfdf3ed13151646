import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { toggleFacet } from '../../../../src/search/query/facets.ts';
import {
  NO_FILTERS,
  QUERY_LIMIT,
  type SearchState,
  isFiltered,
  parseSearchParams,
  toSearchParams,
} from '../../../../src/search/query/search-params.ts';
import { ROLE_IDS } from '../../../../src/schema/role-ids.ts';
import { RECORD_KINDS } from '../../../../src/search/wire/record-kinds.ts';
import { VERDICT_VALUES } from '../../../../src/schema/verdict.ts';

const SOURCES = ['adams', 'brown'];

const read = (queryString: string) => parseSearchParams(queryString, SOURCES);
const written = (state: SearchState) => new URLSearchParams(toSearchParams(state)).toString();

const aFilter = fc.record(
  {
    kind: fc.subarray([...RECORD_KINDS]),
    role: fc.subarray([...ROLE_IDS]),
    verdict: fc.subarray([...VERDICT_VALUES]),
    source: fc.subarray(SOURCES),
  },
  { noNullPrototype: true },
);
/** A query as it comes out of an address: the rest is what `readState` tidies. */
const aQuery = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => read(new URLSearchParams({ q: text }).toString()).state.query);
const aState: fc.Arbitrary<SearchState> = fc.record(
  { query: aQuery, exact: fc.boolean(), filters: aFilter },
  { noNullPrototype: true },
);

describe('the state of the search in an address', () => {
  test('is the query, whether it is exact, and the values of each filter', () => {
    const { state, unknown, isTruncated } = read(
      '?q=who+moderates%3F&exact=1&role=community-manager&kind=source&kind=duty&source=brown',
    );
    assert.deepEqual(state, {
      query: 'who moderates?',
      exact: true,
      filters: { kind: ['duty', 'source'], role: ['community-manager'], verdict: [], source: ['brown'] },
    });
    assert.deepEqual([unknown, isTruncated], [[], false]);
  });

  test('is the same after it was written and read again', () => {
    fc.assert(
      fc.property(aState, (state) => {
        assert.deepEqual(read(written(state)).state, state);
      }),
    );
  });

  test('has one address, in whatever order the values stood', () => {
    const one = read('q=x&verdict=split&verdict=shared&role=community-manager').state;
    const other = read('role=community-manager&verdict=shared&q=x&verdict=split&verdict=split').state;
    assert.equal(written(one), written(other));
  });

  test('leaves out values that no filter knows, and reports them', () => {
    const { state, unknown } = read('q=x&role=boss&role=community-manager&source=nobody&colour=red');
    assert.deepEqual(state.filters, { ...NO_FILTERS, role: ['community-manager'] });
    assert.deepEqual(unknown, [
      { facet: 'role', value: 'boss' },
      { facet: 'source', value: 'nobody' },
    ]);
  });

  for (const [address, query] of [
    ['%', '%'],
    ['%%%', '%%%'],
    ['%E0%A4%A', '\uFFFD%A'],
    ['%ZZ%0', '%ZZ%0'],
    ['%C0%80', '\uFFFD\uFFFD'],
    ['%F0%9F%98', '\uFFFD'],
    ['+++', ''],
    ['%22%3E%3Cb%3E', '"><b>'],
    ['first&q=second', 'first'],
    ['__proto__&kind=__proto__', '__proto__'],
  ] as const) {
    test(`is read from ?q=${address}`, () => assert.equal(read(`q=${address}`).state.query, query));
  }

  test('cuts a query that is too long, and says so', () => {
    const { state, isTruncated } = read(`q=${'a'.repeat(10_000)}`);
    assert.equal(state.query.length, QUERY_LIMIT);
    assert.equal(isTruncated, true);
  });

  test('does not cut a sign of two code units in half', () => {
    const { state } = read(`q=${'a'.repeat(QUERY_LIMIT - 1)}😀😀`);
    assert.equal(state.query, 'a'.repeat(QUERY_LIMIT - 1));
  });

  test('is one line, whatever white space and control characters were given', () => {
    assert.equal(read('q=%09who%0A%0Dmoderates%00+it%C2%A0').state.query, 'who moderates it');
  });

  test('never throws: not for malformed escapes, lone surrogates or anything else', () => {
    assert.equal(read('q=%E0%A4%A').state.query, '\ufffd%A');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const { state } = read(text);
        assert.ok(state.query.isWellFormed());
        assert.doesNotThrow(() => written(state));
      }),
    );
  });

  test('has a value chosen and not chosen again after two turns', () => {
    const { state } = read('q=x');
    const once = toggleFacet(state, 'verdict', 'disputed');
    assert.deepEqual(once.filters.verdict, ['disputed']);
    assert.equal(isFiltered(once.filters), true);
    assert.deepEqual(toggleFacet(once, 'verdict', 'disputed'), state);
  });
});
