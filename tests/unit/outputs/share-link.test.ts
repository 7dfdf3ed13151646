import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { htmlLink, markdownLink } from '../../../src/outputs/link-markup.ts';
import { shareLink } from '../../../src/outputs/share-link.ts';
import { aCatalog } from '../../support/content.ts';

const ADDRESS = 'https://example.org/duties/x/?a=1&b=2';

describe('a link to share', () => {
  const { site } = aCatalog();
  const link = shareLink(site, { name: 'X & *Y*', address: ADDRESS, statement: 'X is so' });

  test('has the same name and address in each notation', () => {
    assert.deepEqual([link.name, link.address], ['X & *Y*', ADDRESS]);
    assert.equal(link.markdown, markdownLink(link.name, ADDRESS));
    assert.equal(link.html, htmlLink(link.name, ADDRESS));
  });

  test('comes with a sentence that begins with the statement, names the site and its edition, and ends in the address', () => {
    const { sentence } = link;
    assert.ok(sentence.startsWith('X is so, '), sentence);
    assert.ok(sentence.includes(site.name), sentence);
    assert.ok(sentence.includes(site.data.version), sentence);
    assert.ok(sentence.endsWith(` ${ADDRESS}`), sentence);
  });
});
