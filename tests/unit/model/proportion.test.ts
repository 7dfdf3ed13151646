import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { type Interval, newcombeInterval, shareOf, wilsonInterval, zOf } from '../../../src/model/proportion.ts';
import intervals from '../../fixtures/intervals.json' with { type: 'json' };

/** As many digits as the library's values are written with, less one for rounding. */
const EXACT = 1e-8;

function assertNear(actual: number, expected: number, what: string): void {
  assert.ok(Math.abs(actual - expected) < EXACT, `${what}: received ${actual}, expected ${expected}`);
}

function assertSame(actual: Interval, expected: Interval, what: string): void {
  assertNear(actual.low, expected.low, `${what}, low`);
  assertNear(actual.high, expected.high, `${what}, high`);
}

const proportion = fc
  .integer({ min: 1, max: 500 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));

describe('beside a statistics library', () => {
  test('the normal quantiles are the same', () => {
    for (const { level, z } of intervals.quantiles) assertNear(zOf(level), z, String(level));
  });

  test('Wilson’s intervals are the same', () => {
    for (const { count, of, level, ...expected } of intervals.wilson) {
      assertSame(wilsonInterval({ count, of }, level), expected, `${count} of ${of}`);
    }
  });

  test('Newcombe’s intervals of a difference are the same', () => {
    for (const { first, second, level, ...expected } of intervals.newcombe) {
      assertSame(newcombeInterval(first, second, level), expected, JSON.stringify([first, second]));
    }
  });
});

describe('Wilson’s interval', () => {
  test('holds the share, and no less than nothing and no more than all', () => {
    fc.assert(
      fc.property(proportion, (one) => {
        const { low, high } = wilsonInterval(one);
        return low >= 0 && low <= shareOf(one) && shareOf(one) <= high && high <= 1;
      }),
    );
  });

  test('has the bounds at which the score test would just reject, which is its definition', () => {
    fc.assert(
      fc.property(proportion, ({ count, of }) => {
        const { low, high } = wilsonInterval({ count, of });
        return [low, high].every((bound) => {
          const deviation = count / of - bound;
          const score = deviation * deviation * of - zOf(0.95) ** 2 * bound * (1 - bound);
          return Math.abs(score) < 1e-9;
        });
      }),
    );
  });

  test('of nothing runs from nothing to all', () => {
    assert.deepEqual(wilsonInterval({ count: 0, of: 0 }), { low: 0, high: 1 });
  });
});

describe('Newcombe’s interval', () => {
  test('is the mirror image when the two shares change places', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const [one, other] = [newcombeInterval(first, second), newcombeInterval(second, first)];
        return Math.abs(one.low + other.high) < 1e-12 && Math.abs(one.high + other.low) < 1e-12;
      }),
    );
  });

  test('is wider the surer it shall be', () => {
    fc.assert(
      fc.property(proportion, proportion, (first, second) => {
        const [usual, surer] = [newcombeInterval(first, second), newcombeInterval(first, second, 0.999)];
        return surer.low <= usual.low && surer.high >= usual.high;
      }),
    );
  });
});
