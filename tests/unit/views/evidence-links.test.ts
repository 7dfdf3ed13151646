import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Claim } from '../../../src/model/catalog.ts';
import { evidenceLinks, isSecondHand } from '../../../src/views/evidence-links.ts';
import {
  aCatalog,
  aClaim,
  aFingerprint,
  aQuotingText,
  aSource,
  aText,
  claimsOf,
  entry,
} from '../../support/content.ts';

const QUOTE = { words: 'welcome every new member', wordsOf: 'source' } as const;
const ORIGINAL = 'https://adams.example/post/';
const REPORT = 'https://carter.example/report/';

/** The claim of Adams, whose text and a text that quotes it have addresses. */
function theClaim(varied: Parameters<typeof aClaim>[0], text: Parameters<typeof aText>[0] = {}): Claim {
  const catalog = aCatalog({
    sources: [aSource({ texts: [aText({ url: ORIGINAL, ...text })] })],
    claims: [claimsOf('adams', aClaim(varied))],
    quotingTexts: [entry('', 'yaml', 'quoting-texts', { texts: [aQuotingText({ url: REPORT })] })],
    fingerprints: [aFingerprint(), aFingerprint('carter-2013-report')],
  });
  const claim = catalog.claimById.get('adams-welcomes');
  assert.ok(claim);
  return claim;
}

describe('the links to the evidence', () => {
  test('lead to the quotation on the page that we read', () => {
    const claim = theClaim({ quote: QUOTE });
    assert.equal(isSecondHand(claim), false);
    assert.deepEqual(evidenceLinks(claim), {
      read: `${ORIGINAL}#:~:text=welcome%20every%20new%20member`,
      original: undefined,
    });
  });

  test('lead to the page alone where nothing is quoted, or the words could not be checked', () => {
    assert.equal(evidenceLinks(theClaim({})).read, ORIGINAL);
    const quote = { ...QUOTE, words: 'words that nobody wrote' };
    assert.equal(evidenceLinks(theClaim({ quote })).read, ORIGINAL);
  });

  test('lead to where a second-hand statement was read, with the quotation, and to the original without it', () => {
    const claim = theClaim({ quote: QUOTE, readIn: 'carter-2013-report' }, { read: 'quoted' });
    assert.equal(isSecondHand(claim), true);
    assert.deepEqual(evidenceLinks(claim), {
      read: `${REPORT}#:~:text=welcome%20every%20new%20member`,
      original: ORIGINAL,
    });
  });

  test('are none where a text has no address', () => {
    const { url: _, ...text } = aText();
    const claim = aCatalog({
      sources: [aSource({ texts: [text] })],
      claims: [claimsOf('adams', aClaim({ quote: QUOTE }))],
    }).claimById.get('adams-welcomes');
    assert.ok(claim);
    assert.deepEqual(evidenceLinks(claim), { read: undefined, original: undefined });
  });
});
