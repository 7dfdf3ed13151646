import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import { aloneOf, axisReach, axisRunsOf, disputedIn, dutyChartOf } from '../../../src/views/duty-chart.ts';
import { DUTY, type Said, aCatalogOnDuties, aCatalogSaying, aDuty } from '../../support/content.ts';
import { CM, SMM, assigns, denies, idsOf, mentions } from '../../support/statements.ts';

const idsIn = (judged: readonly { readonly duty: { readonly id: string } }[]) => idsOf(judged.map(({ duty }) => duty));
const bandsOf = (chart: ReturnType<typeof dutyChartOf>) =>
  chart.bands.map(({ value, duties }) => [value, ...idsIn(duties)]);

const EACH_ANSWER = {
  'a-social': { adams: [assigns(SMM)] },
  'b-mostly-social': {
    adams: [assigns(SMM)],
    brown: [assigns(SMM)],
    clark: [assigns(SMM)],
    far: [assigns(CM)],
  },
  'c-disputed': { adams: [assigns(CM)], brown: [assigns(SMM)] },
  'd-shared': { adams: [assigns('both')] },
  'e-community': { adams: [assigns(CM)] },
  'f-nobody': { adams: [mentions(CM)] },
} satisfies Readonly<Record<string, Said>>;

describe('the chart of duties', () => {
  test('runs from the community manager alone to the social media manager alone, without the bands that no duty has', () => {
    assert.deepEqual(bandsOf(dutyChartOf(aCatalogOnDuties(EACH_ANSWER))), [
      [CM, 'e-community'],
      ['shared', 'd-shared'],
      ['disputed', 'c-disputed'],
      [`mostly-${SMM}`, 'b-mostly-social'],
      [SMM, 'a-social'],
    ]);
  });

  test('keeps what no source assigns apart', () => {
    assert.deepEqual(idsIn(dutyChartOf(aCatalogOnDuties(EACH_ANSWER)).unassigned), ['f-nobody']);
  });

  test('keeps personal qualities out of the bands and their numbers', () => {
    const said = { adams: [assigns(CM)] };
    const duties = [aDuty({ id: 'be-kind', kind: 'trait' }), aDuty({ id: 'welcome' })];
    const chart = dutyChartOf(aCatalogOnDuties({ 'be-kind': said, welcome: said }, { duties }));
    assert.deepEqual(bandsOf(chart), [[CM, 'welcome']]);
    assert.deepEqual(idsIn(chart.traits), ['be-kind']);
    assert.equal(aloneOf(chart)[CM], 1);
  });

  test('begins each band with the duty that most sources assign, and goes by the alphabet where as many do', () => {
    const chart = dutyChartOf(
      aCatalogOnDuties({
        'a-mentioned': { adams: [assigns(CM)], brown: [mentions(CM)], clark: [mentions(CM)] },
        'b-two': { adams: [assigns(CM)], brown: [assigns(CM)] },
        'c-one': { adams: [assigns(CM)] },
      }),
    );
    assert.deepEqual(bandsOf(chart), [[CM, 'b-two', 'a-mentioned', 'c-one']]);
  });

  test('counts the duties that each role has alone, and those on which sources disagree', () => {
    const chart = dutyChartOf(aCatalogOnDuties(EACH_ANSWER));
    assert.deepEqual(aloneOf(chart), { [CM]: 1, [SMM]: 1 });
    assert.equal(disputedIn(chart), 1);
  });
});

describe('the marks of a duty on the axis', () => {
  const judged = (said: Said) => judgedById(aCatalogSaying(said), DUTY);
  const runs = (said: Said) =>
    axisRunsOf(judged(said).verdict.all).map(({ value, start, length }) => [value, start, length]);

  test('lie on the side of the role that the source names', () => {
    assert.deepEqual(runs({ a: [assigns(CM)], b: [assigns(CM)], c: [assigns(SMM)] }), [
      [CM, -2, 2],
      [SMM, 0, 1],
    ]);
  });

  test('lie across the axis for both roles, and push the others out', () => {
    const both = [assigns('both')];
    assert.deepEqual(runs({ a: both, b: both, c: both, d: [assigns(CM)], e: [assigns(SMM)] }), [
      [CM, -2, 1],
      ['both', -1, 3],
      [SMM, 2, 1],
    ]);
  });

  test('lie apart at the end for those who only say whose job it is not', () => {
    assert.deepEqual(runs({ a: [denies(CM)], b: [assigns(SMM)] }), [
      [SMM, 0, 1],
      ['denies', 2, 1],
    ]);
  });

  test('are one for a source that says of both roles that it is not their job', () => {
    assert.deepEqual(runs({ a: [assigns(CM)], b: [denies('both')] }), [
      [CM, -1, 1],
      ['denies', 1, 1],
    ]);
  });

  test('are none for a source that only mentions the duty', () => {
    assert.deepEqual(runs({ a: [mentions(CM)] }), []);
  });

  test('all fit on the axis', () => {
    const wide = judged({ a: [assigns(CM)], b: [assigns(CM)], c: [assigns(SMM)] });
    const other = judged({ a: [denies(CM)], b: [assigns(SMM)] });
    assert.deepEqual(axisReach([wide.verdict.all, other.verdict.all]), { start: -2, end: 3 });
  });
});
