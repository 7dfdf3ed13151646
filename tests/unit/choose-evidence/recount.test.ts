import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  answerChanges,
  claimsByTrait,
  countedOf,
  hasChanged,
  isRecounted,
  recount,
} from '../../../src/choose-evidence/view/recount.ts';
import { packEvidence, unpackEvidence } from '../../../src/choose-evidence/wire/evidence-file.ts';
import { type EvidenceTrait, traitsOf } from '../../../src/model/evidence-choice.ts';
import { judgeAll } from '../../../src/model/judgement.ts';
import { DUTY, aCatalog, aCatalogSaying, aClaim, claimsOf } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

/** Adams, a practitioner of 2010, against Brown of 2012, whom we know from another text only. */
const evidence = unpackEvidence(packEvidence(aCatalog()));

function without(...leftOut: EvidenceTrait[]) {
  const duty = recount(evidence, new Set(leftOut)).find(({ id }) => id === DUTY);
  assert.ok(duty);
  return duty;
}

describe('what travels to the browser', () => {
  test('gives the answers that the catalog gives', () => {
    const catalog = aCatalogSaying({
      abe: [assigns(CM), mentions(SMM)],
      zoe: [assigns('both')],
      far: [denies(CM)],
      fay: [assigns(SMM), denies(CM)],
    });
    const packed = JSON.parse(JSON.stringify(packEvidence(catalog))) as ReturnType<typeof packEvidence>;
    for (const [index, { duty, cells, verdict }] of judgeAll(catalog).entries()) {
      const unpacked = recount(unpackEvidence(packed), new Set())[index];
      assert.equal(unpacked?.name, duty.name);
      assert.deepEqual(unpacked.now.agreement, verdict.all.agreement);
      assert.deepEqual(unpacked.now.certainty, verdict.all.certainty);
      assert.deepEqual(
        unpacked.cells.map(({ source, value, denies: roles }) => [source.id, value, roles]),
        cells.map(({ source, value, denies: roles }) => [source.id, value, roles]),
      );
    }
  });

  test('tells apart what may be left out', () => {
    const traits = evidence.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.map(traitsOf)));
    assert.deepEqual(traits, [
      ['until-2013', 'practitioner'],
      ['until-2013', 'practitioner', 'second-hand'],
    ]);
  });

  test('is refused where a list has become shorter than what was packed', () => {
    const { duties, sources } = packEvidence(aCatalog());
    const broken = sources.map(([id, core, , circle, texts]) => [id, core, 99, circle, texts] as const);
    assert.throws(() => unpackEvidence({ duties, sources: broken }), /packed in a way/);
  });
});

describe('a choice of evidence', () => {
  test('changes nothing where it leaves nothing out', () => {
    const duty = without();
    assert.equal(hasChanged(duty), false);
    assert.equal(isRecounted(duty), false);
    assert.deepEqual(duty.now, duty.before);
  });

  test('gives the answer of what is left, and says from which answer to which', () => {
    const duty = without('second-hand');
    assert.deepEqual([duty.before.value, duty.now.value], ['disputed', CM]);
    assert.equal(duty.cells.find(({ source }) => source.id === 'brown')?.value, 'none');
    assert.deepEqual(
      answerChanges(recount(evidence, new Set(['second-hand']))).map(({ from, to, duties }) => [
        from,
        to,
        duties.map(({ id }) => id),
      ]),
      [['disputed', CM, [DUTY]]],
    );
  });

  test('assigns a duty to nobody where nothing is left', () => {
    assert.equal(without('until-2013').now.value, 'unassigned');
  });

  test('tells an answer that changed from one that is the same from fewer sources', () => {
    const brown = aClaim({ id: 'brown-welcomes', text: 'brown-2012-talk', readIn: 'carter-2013-report' });
    const agreed = aCatalog({ claims: [claimsOf('adams', aClaim()), claimsOf('brown', brown)], disputes: [] });
    const [duty] = recount(unpackEvidence(packEvidence(agreed)), new Set(['second-hand']));
    assert.ok(duty);
    assert.deepEqual([duty.id, duty.before.agreement.communityManager], [DUTY, 2]);
    assert.equal(duty.now.agreement.communityManager, 1);
    assert.deepEqual([hasChanged(duty), isRecounted(duty)], [false, true]);
    assert.deepEqual([hasChanged(without('second-hand')), isRecounted(without('second-hand'))], [true, false]);
  });
});

test('statements are counted for each box that they fall under, and once in all', () => {
  assert.deepEqual(
    [...claimsByTrait(evidence)],
    [
      ['until-2013', 2],
      ['practitioner', 2],
      ['second-hand', 1],
    ],
  );
  assert.deepEqual(countedOf(evidence, new Set(['second-hand'])), {
    claims: 1,
    allClaims: 2,
    sources: 1,
    allSources: 2,
  });
});
