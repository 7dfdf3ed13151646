import assert from 'node:assert/strict';
import { test } from 'node:test';

import { LONGEST_POSTING } from '../../../src/posting-check/reader/read-posting.ts';
import { fromFragment, toFragment } from '../../../src/posting-check/ui/fragment.ts';

for (const [name, text] of Object.entries({
  'a posting': 'Community Manager\n- Welcome members\n'.repeat(40),
  'signs of every kind': 'é 漢字 🎉 <script>"\'&%#\u0000\u2028',
  'the longest posting': 'ä'.repeat(LONGEST_POSTING),
}))
  test(`${name} comes out of its fragment as it went in`, async () => {
    const fragment = await toFragment(text);
    assert.match(fragment, /^#posting=[\w-]+$/);
    assert.equal(await fromFragment(fragment), text);
  });

test('is shorter than the text', async () => {
  assert.ok((await toFragment('Moderate the discussions. '.repeat(100))).length < 200);
});

test('is empty for nothing', async () => {
  assert.equal(await toFragment(' \n'), '');
});

for (const fragment of ['', '#', '#how', '#posting=', '#posting=%%%', '#posting=AAAA', '#posting=____'])
  test(`reads nothing out of “${fragment}”`, async () => {
    assert.ok([undefined, ''].includes(await fromFragment(fragment)));
  });

test('unpacks no more than a posting may have', async () => {
  const bomb = await new Response(
    new Blob(['a'.repeat(20 * LONGEST_POSTING)]).stream().pipeThrough(new CompressionStream('deflate-raw')),
  ).arrayBuffer();
  assert.equal(await fromFragment(`#posting=${Buffer.from(bomb).toString('base64url')}`), undefined);
});
