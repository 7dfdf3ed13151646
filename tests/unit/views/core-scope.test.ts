import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Claim } from '../../../src/schema/claim.ts';
import { coreDifferences } from '../../../src/views/core-scope.ts';
import { DUTY, aCatalog, aClaim, aSource, aText, claimsOf } from '../../support/content.ts';
import { CM, SMM } from '../../support/statements.ts';

const POST = 'adams-2010-post';
const BOOK = 'adams-2012-book';

/** What differs where Adams has a post among the seeds and a book beyond them. */
function differencesWith(...claims: readonly Claim[]) {
  const catalog = aCatalog({
    sources: [
      aSource({ texts: [aText({ id: POST, origin: 'seeds' }), aText({ id: BOOK, origin: 'beyond' })] }),
      aSource({ id: 'brown', core: false, texts: [aText({ id: 'brown-2010-comment', origin: 'seeds' })] }),
    ],
    claims: ['adams', 'brown'].map((source) =>
      claimsOf(source, ...claims.filter(({ id }) => id.startsWith(`${source}-`))),
    ),
  });
  return coreDifferences(catalog).map(({ duty, fromSeeds, fromAllTexts }) => ({
    duty: duty.id,
    fromSeeds,
    fromAllTexts,
  }));
}

describe('what the texts beyond the seeds change', () => {
  test('is told with the verdict of the seeds alone and that of all texts, each under its own name', () => {
    const claims = [
      aClaim({ id: 'adams-posts', text: POST, role: CM }),
      aClaim({ id: 'adams-writes', text: BOOK, role: SMM }),
    ];
    assert.deepEqual(differencesWith(...claims), [{ duty: DUTY, fromSeeds: CM, fromAllTexts: 'shared' }]);
  });

  test('is a duty that only the other texts give', () => {
    assert.deepEqual(differencesWith(aClaim({ text: BOOK, role: CM })), [
      { duty: DUTY, fromSeeds: 'unassigned', fromAllTexts: CM },
    ]);
  });

  test('is nothing where the seeds say as much', () => {
    const claims = [aClaim({ id: 'adams-posts', text: POST }), aClaim({ id: 'adams-writes', text: BOOK })];
    assert.deepEqual(differencesWith(...claims), []);
    assert.deepEqual(differencesWith(aClaim({ text: POST })), []);
  });

  test('is no matter of sources outside the core, even among the seeds', () => {
    assert.deepEqual(differencesWith(aClaim({ id: 'brown-welcomes', text: 'brown-2010-comment' })), []);
  });

  test('goes by the text that says it, not by the one that it was read in', () => {
    assert.deepEqual(differencesWith(aClaim({ text: BOOK, readIn: POST })), [
      { duty: DUTY, fromSeeds: 'unassigned', fromAllTexts: CM },
    ]);
    assert.deepEqual(differencesWith(aClaim({ text: POST, readIn: BOOK })), []);
  });
});
