import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import type { Statement } from '../../../src/model/verdict.ts';
import {
  cellSentence,
  claimSentence,
  disputeSentence,
  dutySentence,
  positionSentence,
  siteSentence,
  sourceSentence,
} from '../../../src/wording/citation-sentences.ts';
import { DUTY, type Said, aCatalog, aCatalogSaying, aClaim, claimsOf } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

/** Which roles a sentence names, in its order. */
const rolesIn = (sentence: string): (typeof CM | typeof SMM)[] =>
  [...sentence.matchAll(/social media manager|community manager/g)].map(([role]) =>
    role.startsWith('social') ? SMM : CM,
  );

describe('the sentence on a duty', () => {
  const says = (said: Said) => dutySentence(judgedById(aCatalogSaying(said), DUTY));

  test('names the role that the verdict gives it to, and no other', () => {
    assert.deepEqual(rolesIn(says({ adams: [assigns(CM)] })), [CM]);
    assert.deepEqual(rolesIn(says({ adams: [assigns(SMM)] })), [SMM]);
  });

  test('says of a disputed duty how many sources stand on each side', () => {
    const sentence = says({ adams: [assigns(CM)], brown: [assigns(CM)], far: [assigns(SMM)] });
    assert.match(sentence, /2 [^,]*community manager, 1 [^,]*social media manager/);
  });

  test('is of the verdict of all sources, with their count', () => {
    assert.match(says({ adams: [assigns(CM)], far: [assigns(CM)] }), /\(both sources agree\)$/);
    assert.match(says({ adams: [assigns(CM)], brown: [assigns(CM)], far: [assigns(CM)] }), /\(all 3 sources agree\)$/);
  });

  test('names the duty and differs for each verdict', () => {
    const mostly = (role: typeof CM | typeof SMM, other: typeof CM | typeof SMM): Said => ({
      adams: [assigns(role)],
      brown: [assigns(role)],
      clark: [assigns(role)],
      far: [assigns(other)],
    });
    const all: readonly Said[] = [
      { adams: [assigns(CM)] },
      { adams: [assigns(SMM)] },
      mostly(CM, SMM),
      mostly(SMM, CM),
      { adams: [assigns('both')] },
      { adams: [assigns(CM)], brown: [assigns(SMM)] },
      { adams: [] },
    ];
    const sentences = all.map((said) => says(said).replace(/ \(.*/, ''));
    assert.equal(new Set(sentences).size, all.length);
    for (const sentence of sentences) assert.ok(sentence.includes(`Name of ${DUTY}`), sentence);
  });
});

describe('the sentence on what a source says of a duty', () => {
  const says = (...statements: readonly Statement[]) => {
    const { duty, cells } = judgedById(aCatalogSaying({ adams: statements }), DUTY);
    return cellSentence(duty, cells[0] ?? assert.fail());
  };

  test('names the role whose job the source says it is', () => {
    assert.deepEqual(rolesIn(says(assigns(CM))), [CM]);
    assert.deepEqual(rolesIn(says(assigns(SMM))), [SMM]);
    assert.match(says(assigns('both')), / says that it is both roles’ job$/);
  });

  test('names the role whose job the source says it is not', () => {
    assert.deepEqual(rolesIn(says(denies(SMM))), [SMM]);
    assert.match(says(denies(SMM)), / says that it is not the social media manager’s job$/);
    assert.match(says(denies('both')), / says that it is not either role’s job$/);
    assert.match(
      says(assigns(CM), denies(SMM)),
      / the community manager’s job and not the social media manager’s job$/,
    );
  });

  test('names no role where the source gives it to none', () => {
    assert.deepEqual(rolesIn(says(mentions(CM))), []);
    assert.deepEqual(rolesIn(says()), []);
    assert.notEqual(says(mentions(CM)), says());
  });

  test('names the source and the duty', () => {
    for (const sentence of [says(assigns(CM)), says(denies(CM)), says(mentions(CM)), says()]) {
      assert.ok(sentence.includes('Adams') && sentence.includes(`Name of ${DUTY}`), sentence);
    }
  });
});

describe('the sentence on a claim', () => {
  const { claims } = aCatalog({
    claims: [claimsOf('adams', aClaim(), aClaim({ id: 'adams-reported', readIn: 'carter-2013-report' }))],
  });
  const [firstHand, reported] = claims.map(claimSentence);

  test('ends in who says it, in which text and when', () => {
    assert.match(firstHand ?? '', /^The host welcomes new members \(Adams, “On hosts”, .*2010\)$/);
  });

  test('tells a claim known only through another text from one read first-hand', () => {
    assert.match(reported ?? '', /, known only through another text\)$/);
    assert.doesNotMatch(firstHand ?? '', /known/);
  });
});

describe('the sentences on pages', () => {
  const { sources, disputes, positions } = aCatalog();
  const [source, other] = sources;
  assert.ok(source && other);

  test('count one as one, and several as several', () => {
    assert.match(sourceSentence(source, 1), /\b1 statement from 1 text$/);
    assert.match(
      sourceSentence({ ...source, texts: [...source.texts, ...other.texts] }, 2),
      /\b2 statements from 2 texts$/,
    );
    assert.match(siteSentence({ duties: 1, sources: 2 }), /^2 sources .*\b1 duty\b/);
  });

  test('count the sources of each side of a dispute', () => {
    const [dispute] = disputes;
    assert.ok(dispute);
    const sides = [
      { label: 'One', sources: 3 },
      { label: 'Two', sources: 1 },
    ];
    assert.match(disputeSentence(dispute, sides), /One: 3 sources; Two: 1 source\b/);
  });

  test('name who holds a position, and say where nobody does', () => {
    const [position] = positions;
    assert.ok(position);
    assert.match(positionSentence(position, [source, other]), /\b2 sources \(Adams and Brown\)$/);
    assert.doesNotMatch(positionSentence(position, []), /\d/);
  });
});
