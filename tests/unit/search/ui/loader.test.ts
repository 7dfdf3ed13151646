import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createLoader } from '../../../../src/search/ui/loader.ts';
import { ForeignVersion } from '../../../../src/search/wire/versioned.ts';

const VERSION = '0123abcd';
const SOUND = JSON.stringify({ version: VERSION, duties: ['moderate'] });

/** What loads the files from a list of answers, one after the other; how often it was asked is counted. */
function loaderOf(...answers: readonly (() => Promise<Response>)[]) {
  const asked: string[] = [];
  const load = createLoader(
    (name) => `/search/${name}.json`,
    VERSION,
    (address) => {
      asked.push(address);
      return answers[asked.length - 1]?.() ?? Promise.reject(new TypeError('nothing answers'));
    },
  );
  return { load, asked };
}
const says = (body: string, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));

describe("one of the search's files", () => {
  test('is loaded once', async () => {
    const { load, asked } = loaderOf(says(SOUND));
    const file = await load('suggestions');
    assert.equal(await load('suggestions'), file);
    assert.deepEqual(asked, ['/search/suggestions.json']);
  });

  for (const [name, answer] of Object.entries({
    missing: says('Not found', { status: 404 }),
    'refused for now': says('Busy', { status: 503 }),
    blocked: () => Promise.reject(new TypeError('blocked')),
    cut: says(SOUND.slice(0, 20)),
    empty: says(''),
    'a page to sign in': says('<!doctype html><p>Sign in'),
    'of no edition': says('{"duties":[]}'),
    'a list': says('[1, 2]'),
    'nothing at all': says('null'),
  })) {
    test(`that is ${name} is a failure, and is asked for again`, async () => {
      const { load, asked } = loaderOf(answer, says(SOUND));
      await assert.rejects(load('suggestions'), (error) => !(error instanceof ForeignVersion));
      assert.deepEqual(await load('suggestions'), JSON.parse(SOUND));
      assert.equal(asked.length, 2);
    });
  }

  test('that is of another edition is told apart, since a new page helps', async () => {
    const { load } = loaderOf(says('{"version":"ffffffff"}'));
    await assert.rejects(load('records'), ForeignVersion);
  });
});
