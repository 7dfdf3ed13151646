import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import { leadingClaims } from '../../../src/views/leading-claims.ts';
import { DUTY, type Said, aCatalog, aCatalogSaying, aClaim, claimsOf } from '../../support/content.ts';
import { CM, SMM, assigns, denies, idsOf, mentions } from '../../support/statements.ts';

const leading = (said: Said, max: number) => idsOf(leadingClaims(judgedById(aCatalogSaying(said), DUTY), max));

describe('where there is room for few claims', () => {
  test('both sides of a disputed duty are shown, however many more sources stand on one of them', () => {
    const said = { adams: [assigns(CM)], brown: [assigns(CM)], clark: [assigns(CM)], davis: [assigns(SMM)] };
    assert.deepEqual(leading(said, 2), ['adams-0', 'davis-0']);
    assert.deepEqual(leading(said, 3), ['adams-0', 'davis-0', 'brown-0']);
  });

  test('a source that denies the duty is shown beside those that give it', () => {
    const said = { adams: [assigns(CM)], brown: [assigns(CM)], clark: [denies(CM)] };
    assert.deepEqual(leading(said, 2), ['adams-0', 'clark-0']);
  });

  test('the side of more sources comes first', () => {
    const said = { adams: [assigns(CM)], brown: [assigns(SMM)], clark: [assigns(SMM)] };
    assert.deepEqual(leading(said, 2), ['brown-0', 'adams-0']);
  });

  test('those who only mention the duty do not speak beside one that says whose job it is, or is not', () => {
    const said = { adams: [mentions(CM)], brown: [mentions(CM)], clark: [assigns(CM)] };
    assert.deepEqual(leading(said, 2), ['clark-0']);
    assert.deepEqual(leading({ adams: [mentions(CM)], brown: [denies(CM)] }, 2), ['brown-0']);
  });

  test('where no source says whose job it is, those speak who mention it', () => {
    assert.deepEqual(leading({ adams: [mentions(CM)], brown: [mentions(SMM)] }, 2), ['adams-0', 'brown-0']);
  });

  test('core sources come first on their side', () => {
    assert.deepEqual(leading({ far: [assigns(CM)], zoe: [assigns(CM)] }, 2), ['zoe-0', 'far-0']);
  });

  test('each source is shown once, with no more claims than there is room', () => {
    const said = { adams: [assigns(CM), assigns(CM)], brown: [assigns(CM)], clark: [] };
    assert.deepEqual(leading(said, 5), ['adams-0', 'brown-0']);
    assert.deepEqual(leading(said, 1), ['adams-0']);
    assert.deepEqual(leading({ adams: [] }, 3), []);
  });
});

describe('the claim that speaks for a source', () => {
  const spokenBy = (...claims: readonly Claim[]) =>
    idsOf(leadingClaims(judgedById(aCatalog({ claims: [claimsOf('adams', ...claims)] }), DUTY), 1));
  const reported = aClaim({ id: 'adams-reported', readIn: 'carter-2013-report' });
  const quoted = aClaim({ id: 'adams-quoted', quote: { words: 'welcome every new member', wordsOf: 'source' } });

  test('says what counts, not what is said besides', () => {
    assert.deepEqual(leading({ adams: [mentions(CM), denies(SMM), assigns(CM)] }, 1), ['adams-2']);
    assert.deepEqual(leading({ adams: [mentions(CM), denies(SMM)] }, 1), ['adams-1']);
  });

  test('is one read first-hand before one that others report, even with a quote', () => {
    assert.deepEqual(spokenBy({ ...quoted, readIn: 'carter-2013-report' }, aClaim()), ['adams-welcomes']);
  });

  test('is one with a quote before one without, where both are as near', () => {
    assert.deepEqual(spokenBy(aClaim(), quoted), ['adams-quoted']);
    assert.deepEqual(spokenBy(reported, aClaim(), quoted), ['adams-quoted']);
  });
});
