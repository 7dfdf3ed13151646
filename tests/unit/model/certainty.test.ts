import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Claim, Source } from '../../../src/model/catalog.ts';
import { type Support, certaintyOf, circlesOf } from '../../../src/model/certainty.ts';
import type { Standing } from '../../../src/schema/source.ts';
import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import { aContent } from '../../support/content.ts';

const [aKnownClaim] = buildCatalog(aContent(), isQuotedFrom).claims;
if (!aKnownClaim) throw new Error('The catalog of the tests has no claim.');
const known: Claim = aKnownClaim;

interface Voice {
  readonly id: string;
  readonly standing?: Standing;
  readonly circle?: string;
  readonly date?: string;
  readonly secondHand?: boolean;
}

/** One source that assigns the duty in one claim. */
function voice({ id, standing = 'practitioner', circle, date = '2016', secondHand = false }: Voice) {
  const source: Source = { ...known.source, id, standing, ...(circle === undefined ? {} : { circle }) };
  const text = { ...known.text, id: `${id}-text`, source: id, date };
  const readIn = secondHand ? { ...text, id: `${id}-quoted` } : text;
  return { source, claims: [{ ...known, id: `${id}-says`, source, text, readIn }] };
}

function certainty(voices: readonly Voice[], varied: Partial<Support> = {}) {
  return certaintyOf({
    verdict: 'community-manager',
    assigning: voices.map(voice),
    hangsOnOneClaim: false,
    hangsOnAnInterpretation: false,
    ...varied,
  });
}

const five: readonly Voice[] = [
  { id: 'a' },
  { id: 'b' },
  { id: 'c', standing: 'official' },
  { id: 'd', date: '2012' },
  { id: 'e', date: 'unknown' },
];

describe('the certainty of an answer', () => {
  test('is firm with five sources of several circles and standings, some of them recent', () => {
    assert.deepEqual(certainty(five), { level: 'firm', reasons: [] });
  });

  test('is fair with four, and says that they are few', () => {
    assert.deepEqual(certainty(five.slice(1)), { level: 'fair', reasons: ['few-sources'] });
  });

  test('is thin with two sources, one or none', () => {
    assert.equal(certainty(five.slice(0, 2)).level, 'thin');
    assert.deepEqual(certainty(five.slice(0, 1)), { level: 'thin', reasons: ['few-sources'] });
    assert.deepEqual(certainty([], { verdict: 'unassigned' }), { level: 'thin', reasons: ['few-sources'] });
  });

  test('needs three circles', () => {
    const circled = five.map((one) => ({ ...one, circle: one.id === 'a' ? 'house' : 'class' }));
    assert.equal(certainty(circled).level, 'fair');
    const one = five.map((voice) => ({ ...voice, circle: 'class' }));
    assert.deepEqual(certainty(one).reasons, ['one-circle']);
  });

  test('needs two kinds of source', () => {
    const alike = five.map((one) => ({ ...one, standing: 'practitioner' as const }));
    assert.deepEqual(certainty(alike), { level: 'fair', reasons: ['one-kind-of-source'] });
    const vendors = five.map((one) => ({ ...one, standing: 'vendor' as const }));
    assert.deepEqual(certainty(vendors), { level: 'fair', reasons: ['vendors-only'] });
  });

  test('needs a text since 2014', () => {
    const old = five.map((one) => ({ ...one, date: '2011' }));
    assert.deepEqual(certainty(old), { level: 'fair', reasons: ['only-until-2013'] });
  });

  test('is not firm where one claim would turn the answer', () => {
    assert.deepEqual(certainty(five, { hangsOnOneClaim: true }), { level: 'fair', reasons: ['sources-disagree'] });
  });

  test('is thin where it rests on an interpretation', () => {
    const support = { hangsOnOneClaim: true, hangsOnAnInterpretation: true };
    assert.deepEqual(certainty(five, support), {
      level: 'thin',
      reasons: ['rests-on-an-interpretation', 'sources-disagree'],
    });
  });

  test('says where everything is second-hand', () => {
    const reported = five.slice(0, 3).map((one) => ({ ...one, secondHand: true }));
    assert.deepEqual(certainty(reported).reasons, ['few-sources', 'second-hand-only']);
  });

  test('says that sources disagree where they do', () => {
    assert.deepEqual(certainty(five.slice(0, 3), { verdict: 'disputed' }).reasons, ['few-sources', 'sources-disagree']);
  });
});

test('sources of one circle are one, and sources without a circle are one each', () => {
  const sources = [voice({ id: 'a', circle: 'x' }), voice({ id: 'b', circle: 'x' }), voice({ id: 'c' })];
  assert.equal(circlesOf(sources.map(({ source }) => source)), 2);
});
