import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { notesOf } from '../../../src/views/footnotes.ts';
import { aCatalog, aClaim, aSource, aText, claimsOf } from '../../support/content.ts';
import { idsOf } from '../../support/statements.ts';

describe('the notes of a page', () => {
  const { claims } = aCatalog({
    sources: [aSource({ texts: [aText(), aText({ id: 'adams-2012-book', date: '2012' })] })],
    claims: [
      claimsOf(
        'adams',
        aClaim({ id: 'adams-reported', readIn: 'carter-2013-report' }),
        aClaim({ id: 'adams-posts' }),
        aClaim({ id: 'adams-posts-again' }),
        aClaim({ id: 'adams-book', text: 'adams-2012-book' }),
        aClaim({ id: 'adams-book-reported', text: 'adams-2012-book', readIn: 'carter-2013-report' }),
      ),
    ],
  });
  const notes = notesOf(claims);
  const numbers = Object.fromEntries(claims.map((claim) => [claim.id, notes.numberOf(claim)]));

  test('are numbered from 1, in the order in which their texts are first named', () => {
    assert.deepEqual(idsOf(notes.texts), ['carter-2013-report', 'adams-2010-post', 'adams-2012-book']);
    assert.equal(numbers['adams-reported'], 1);
    assert.equal(numbers['adams-posts'], 2);
    assert.equal(numbers['adams-book'], 3);
  });

  test('are one a text, however many claims were read in it', () => {
    assert.equal(numbers['adams-posts-again'], numbers['adams-posts']);
  });

  test('are of the text that a claim was read in, not of the one that is reported there', () => {
    assert.equal(numbers['adams-book-reported'], numbers['adams-reported']);
  });

  test('number every claim by the place of its text in the list', () => {
    for (const claim of claims) assert.equal(notes.texts[notes.numberOf(claim) - 1]?.id, claim.readIn.id, claim.id);
  });

  test('begin with the first claim, and are none without claims', () => {
    assert.equal(notes.first?.id, claims[0]?.id);
    assert.deepEqual([notesOf([]).texts, notesOf([]).first], [[], undefined]);
  });
});
