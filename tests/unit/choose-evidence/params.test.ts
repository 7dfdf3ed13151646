import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { evidenceSearch, readEvidenceChoice } from '../../../src/choose-evidence/view/params.ts';

describe('the choice in an address', () => {
  test('is read in any order and however often it is given', () => {
    const { leftOut, unknown } = readEvidenceChoice('?without=vendor,until-2013&without=second-hand,vendor');
    assert.deepEqual([...leftOut].toSorted(), ['second-hand', 'until-2013', 'vendor']);
    assert.deepEqual(unknown, []);
  });

  test('leaves out what we do not know, and names it once', () => {
    const { leftOut, unknown } = readEvidenceChoice('?without=blogs,vendor,,blogs,constructor');
    assert.deepEqual([...leftOut], ['vendor']);
    assert.deepEqual(unknown, ['blogs', 'constructor']);
  });

  test('is written in one order, beside other parameters, and read back as it was', () => {
    const search = evidenceSearch('?a=b&without=old', new Set(['read-in-part', 'vendor', 'until-2013'] as const));
    assert.equal(search, '?a=b&without=until-2013,vendor,read-in-part');
    assert.deepEqual([...readEvidenceChoice(search).leftOut], ['until-2013', 'vendor', 'read-in-part']);
  });

  test('is no part of the address where everything counts', () => {
    assert.equal(evidenceSearch('?without=vendor', new Set()), '');
    assert.equal(evidenceSearch('?a=b&without=vendor', new Set()), '?a=b');
  });
});
