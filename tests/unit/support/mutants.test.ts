import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { type Mutant, nearestFirst, planted } from '../../mutants/mutant.ts';
import { MUTANTS } from '../../mutants/mutants.ts';
import { type Result, isCaught, report } from '../../mutants/report.ts';
import { ROOT } from '../../support/paths.ts';

const mutant: Mutant = {
  id: 'board/fewer',
  file: 'src/views/board.ts',
  text: 'a > b',
  replacement: '$& < $1',
  shows: 'too few duties',
};
const noticedBy = { file: 'tests/unit/views/board.test.ts', test: 'the board > has every duty' };
const seen: Result = { mutant, state: 'tested', sightings: [{ ring: 'unit', noticedBy }] };

describe('a fault', () => {
  test('is planted in the place of its text, to the letter', () => {
    assert.equal(planted('if (a > b) c();', mutant), 'if ($& < $1) c();');
  });

  test('is not planted where its text is gone, or stands twice', () => {
    assert.equal(planted('if (a >= b) c();', mutant), undefined);
    assert.equal(planted('if (a > b || a > b) c();', mutant), undefined);
  });

  test('is looked for by the tests of its own file first, then by those of its folder', () => {
    const [outputs, other, own] = ['tests/unit/outputs/a.test.ts', 'tests/unit/views/a.test.ts', noticedBy.file];
    assert.deepEqual(nearestFirst([outputs, other, own], mutant), [own, other, outputs]);
  });

  test('has a name of its own, and changes something', () => {
    assert.equal(new Set(MUTANTS.map(({ id }) => id)).size, MUTANTS.length);
    for (const { id, text, replacement } of MUTANTS) assert.notEqual(text, replacement, id);
  });
});

test('every fault still has its place in the code', () => {
  const lost = MUTANTS.filter((one) => planted(readFileSync(join(ROOT, one.file), 'utf8'), one) === undefined);
  assert.deepEqual(
    lost.map(({ id }) => id),
    [],
  );
});

describe('the report on faults', () => {
  test('names the test that noticed a fault', () => {
    assert.ok(isCaught(seen));
    assert.match(report([seen]), /^board\/fewer .*the board > has every duty .*board\.test\.ts/);
  });

  test('tells what readers would be shown where no ring noticed it', () => {
    const unseen: Result = { mutant, state: 'tested', sightings: [{ ring: 'unit', noticedBy: undefined }] };
    assert.ok(!isCaught(unseen));
    assert.match(report([unseen]), /SURVIVES: too few duties/);
  });

  test('takes a fault for caught that one ring of two noticed', () => {
    assert.ok(isCaught({ ...seen, sightings: [...seen.sightings, { ring: 'site', noticedBy: undefined }] }));
  });

  test('never takes a fault for caught that could not be planted or could not run', () => {
    const lost: Result = { mutant, state: 'lost' };
    const broken: Result = { mutant, state: 'broken', why: 'x is not defined' };
    assert.deepEqual([lost, broken].map(isCaught), [false, false]);
    assert.match(report([lost, broken, seen]), /LOST: .*src\/views\/board\.ts[^]*x is not defined[^]*\b1 of 3\b/);
  });
});
