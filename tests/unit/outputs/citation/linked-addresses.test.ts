import assert from 'node:assert/strict';
import { test } from 'node:test';

import { withLinkedAddresses } from '../../../../src/outputs/citation/linked-addresses.ts';

test('an address in a citation is a link, without the full stop that ends the citation', () => {
  assert.equal(
    withLinkedAddresses('Adams, A. <i>On hosts</i>. https://a.example/?p=1&amp;q=2.'),
    'Adams, A. <i>On hosts</i>. <a href="https://a.example/?p=1&amp;q=2">https://a.example/?p=1&amp;q=2</a>.',
  );
});

test('each of two addresses is a link', () => {
  const linked = withLinkedAddresses('https://a.example/ As cited in https://b.example/x');
  assert.equal(linked.match(/<a href=/g)?.length, 2);
});

test('a citation without an address stays as it is', () => {
  assert.equal(withLinkedAddresses('Adams, A. <i>On hosts</i>.'), 'Adams, A. <i>On hosts</i>.');
});
