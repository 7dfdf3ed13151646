import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { withTextFragment } from '../../../src/urls/text-fragment.ts';

describe('a text fragment', () => {
  test('has the words, encoded', () => {
    assert.equal(
      withTextFragment('https://a.example/post/', 'welcome every new member'),
      'https://a.example/post/#:~:text=welcome%20every%20new%20member',
    );
  });

  test('encodes what would be a sign of its own there', () => {
    assert.equal(
      withTextFragment('https://a.example/', 'face-to-face, yes & no'),
      'https://a.example/#:~:text=face%2Dto%2Dface%2C%20yes%20%26%20no',
    );
  });

  test('comes after a fragment that the address has', () => {
    assert.equal(
      withTextFragment('https://a.example/post/?p=1#comment-3', 'her own words'),
      'https://a.example/post/?p=1#comment-3:~:text=her%20own%20words',
    );
  });

  test('keeps letters of other languages', () => {
    const address = withTextFragment('https://a.example/', 'für reguläre Beiträge');
    assert.equal(decodeURIComponent(address.replace(/^.*text=/, '')), 'für reguläre Beiträge');
  });

  test('is left out where the file is no web page', () => {
    assert.equal(withTextFragment('https://a.example/a.PDF', 'her own words'), 'https://a.example/a.PDF');
  });
});
