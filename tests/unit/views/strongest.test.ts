import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Claim, DutyStatement, Source } from '../../../src/model/catalog.ts';
import { judgedById } from '../../../src/model/judgement.ts';
import { byStrength, strongestFirst, strongestOf } from '../../../src/views/strongest.ts';
import { DUTY, aCatalog, aCatalogSaying, aText } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

/** A statement of Adams that has all that makes one strong, less what a test varies. */
function statement(varied: Partial<Claim> = {}, interpreted?: string): DutyStatement {
  const [claim] = aCatalog().claims;
  assert.ok(claim);
  return {
    claim: { ...claim, ...varied },
    role: CM,
    stance: 'assigns',
    ...(interpreted === undefined ? {} : { interpreted }),
  };
}

const strong = statement();
const { quote, ...rest } = strong.claim;
const unquoted: DutyStatement = { ...strong, claim: rest };
const readIn = { ...aText({ id: 'a-report' }), source: 'brown' };
const source = (varied: Partial<Source>): Source => ({ ...strong.claim.source, ...varied });
const dated = (date: string) => ({ text: { ...strong.claim.text, date }, readIn: { ...strong.claim.readIn, date } });

/** From the gravest weakness to the slightest: each outweighs all that follow. */
const WEAKER: readonly (readonly [string, DutyStatement])[] = [
  ['known through another text', statement({ readIn })],
  ['without a quotation', unquoted],
  ['our interpretation', statement({}, 'We take it so.')],
  ['with a caveat', statement({ caveat: 'The chart is for firms.' })],
  ['of no main source', statement({ source: source({ core: false }) })],
  ['of a vendor', statement({ source: source({ standing: 'vendor' }) })],
  ['earlier', statement(dated('2009'))],
];

describe('a statement is weaker evidence', () => {
  for (const [what, weak] of WEAKER) {
    test(`if it is ${what} and the other is not`, () => {
      assert.ok(byStrength(strong, weak) < 0);
      assert.ok(byStrength(weak, strong) > 0);
    });
  }

  test('in that order', () => {
    const weak = WEAKER.map(([, one]) => one);
    assert.deepEqual(weak.toSorted(byStrength), weak.toReversed());
  });

  test('if the quotation has a reporter’s words, as if there were none', () => {
    assert.ok(quote);
    const reported = statement({ quote: { ...quote, wordsOf: 'reporter' } });
    assert.equal(byStrength(reported, unquoted), 0);
  });

  test('if nothing is known of its date', () => {
    assert.ok(byStrength(statement(dated('1999')), statement(dated('unknown'))) < 0);
  });

  test('than another in nothing if both have the same weaknesses', () => {
    assert.equal(byStrength(strong, statement()), 0);
  });
});

const cellsOf = (said: Parameters<typeof aCatalogSaying>[0]) => judgedById(aCatalogSaying(said), DUTY).cells;
const ids = (statements: readonly DutyStatement[]) => statements.map(({ claim }) => claim.id);

test('the statements of a source that make its answer come before its others', () => {
  const [adams, brown] = cellsOf({
    adams: [mentions(CM), denies(SMM), assigns(CM)],
    brown: [mentions(CM), denies(CM)],
  });
  assert.ok(adams && brown);
  assert.equal(ids(strongestFirst(adams))[0], 'adams-2');
  assert.equal(ids(strongestFirst(brown))[0], 'brown-1');
});

test('sides have room in turn, and no source a second time before each has had it once', () => {
  const [adams, brown, clark] = cellsOf({
    adams: [assigns(CM), assigns(CM)],
    brown: [assigns(CM)],
    clark: [assigns(SMM), assigns(SMM)],
  });
  assert.ok(adams && brown && clark);
  assert.deepEqual(ids(strongestOf([[adams, brown], [clark]])), [
    'adams-0',
    'clark-0',
    'brown-0',
    'adams-1',
    'clark-1',
  ]);
  assert.deepEqual(strongestOf([[], []]), []);
});
