import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import type { SourceAddress } from '../../../src/source-check/addresses.ts';
import { checkAddresses } from '../../../src/source-check/check.ts';
import type { SourceFinding } from '../../../src/source-check/finding.ts';
import { aFingerprint } from '../../support/content.ts';
import { aSourcesServer } from './sources-server.ts';

let server: Awaited<ReturnType<typeof aSourcesServer>>;
const POLITENESS = { atATime: 2, between: 0 };

function at(path: string, varied: Partial<SourceAddress> = {}): SourceAddress {
  return {
    text: 'adams-2010-post',
    kind: 'original',
    url: `${server.origin}${path}`,
    fingerprint: aFingerprint().data,
    quotations: [{ claim: 'adams-welcomes', words: 'welcome every new member' }],
    ...varied,
  };
}

/** What is found at one address, without what was asked. */
async function found(
  path: string,
  varied: Partial<SourceAddress> = {},
  timeout = 5000,
): Promise<Partial<SourceFinding>> {
  const [finding] = await checkAddresses([at(path, varied)], { fetch, timeout }, POLITENESS);
  assert.ok(finding);
  const { text: _text, kind: _kind, url: _url, ...rest } = finding;
  return rest;
}

describe('what became of an address', { timeout: 30_000 }, () => {
  before(async () => {
    server = await aSourcesServer();
  });
  after(() => server.close());

  for (const path of ['/same', '/plain', '/latin', '/moved-for-now']) {
    test(`${path}: the words that we read are there`, async () => {
      assert.deepEqual(await found(path), { state: 'same', kept: 1 });
    });
  }

  test('another text at the address is told, with the claims whose quotation it lacks', async () => {
    assert.deepEqual(await found('/changed'), { state: 'changed', kept: 0, lostQuotations: ['adams-welcomes'] });
  });

  test('one quotation that is gone is a change, however much else is there', async () => {
    const { state, kept = 0, lostQuotations } = await found('/reworded');
    assert.deepEqual([state, lostQuotations], ['changed', ['adams-welcomes']]);
    assert.ok(kept > 0.4 && kept < 0.9);
  });

  test('a page that moved for good is told with its new address', async () => {
    assert.deepEqual(await found('/moved'), { state: 'moved', kept: 1, movedTo: `${server.origin}/same` });
  });

  test('a page that moved to another text has changed', async () => {
    const { state, movedTo } = await found('/moved-home');
    assert.deepEqual([state, movedTo], ['changed', `${server.origin}/changed`]);
  });

  test('404 and 410 have vanished, and so has what moved to one of them', async () => {
    assert.deepEqual(await found('/gone-one-day'), { state: 'vanished', reason: 'status 404' });
    assert.deepEqual(await found('/gone-for-good'), { state: 'vanished', reason: 'status 410' });
    assert.deepEqual(await found('/moved-to-nothing'), {
      state: 'vanished',
      movedTo: `${server.origin}/gone-one-day`,
      reason: 'status 404',
    });
  });

  test('a server that fails or refuses says nothing of the page', async () => {
    assert.deepEqual(await found('/broken'), { state: 'unreachable', reason: 'status 500' });
    assert.deepEqual(await found('/refused'), { state: 'unreachable', reason: 'status 403' });
  });

  test('a server that does not answer, or stops midway, holds nothing up', async () => {
    const late = { state: 'unreachable', reason: 'no answer within 0.3 seconds' };
    assert.deepEqual(await found('/hangs', {}, 300), late);
    assert.deepEqual(await found('/hangs-midway', {}, 300), late);
  });

  test('circles, broken redirects, cut connections and unknown hosts are told and not thrown', async () => {
    assert.deepEqual(await found('/in-circles'), { state: 'unreachable', reason: 'more than 6 redirects' });
    for (const path of ['/nowhere', '/cut']) assert.equal((await found(path)).state, 'unreachable');
    const nobody = await found('', { url: 'http://127.0.0.1:1/' });
    assert.equal(nobody.state, 'unreachable');
  });

  test('what is no text is reached and not compared', async () => {
    assert.deepEqual(await found('/picture'), { state: 'not-text', reason: 'image/png' });
  });

  test('a text without a fingerprint is reached and not compared', async () => {
    const { fingerprint: _none, ...bare } = at('/same');
    const [finding] = await checkAddresses([bare], { fetch, timeout: 5000 }, POLITENESS);
    assert.equal(finding?.state, 'reached');
  });

  test('an archive leads on to its copy, or has none: neither is a loss', async () => {
    assert.deepEqual(await found('/moved', { kind: 'archived' }), { state: 'same', kept: 1 });
    assert.deepEqual(await found('/none', { kind: 'archived' }), { state: 'not-archived', reason: 'status 404' });
  });

  test('one host is asked for one page at a time, and findings come in the order asked', async () => {
    const other = await aSourcesServer();
    const paths = ['/same', '/changed', '/broken', '/plain', '/picture'];
    const findings = await checkAddresses(
      paths.map((path) => at('', { url: `${other.origin}${path}` })),
      { fetch, timeout: 5000 },
      { atATime: 4, between: 1 },
    );
    other.close();
    assert.deepEqual(
      findings.map(({ state }) => state),
      ['same', 'changed', 'unreachable', 'same', 'not-text'],
    );
    assert.deepEqual(other.asked, paths);
    assert.equal(other.mostAtOnce(), 1);
  });
});
