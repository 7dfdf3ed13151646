import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';

import { policyFor, withPolicy } from '../../../src/publishing/csp.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

describe('the policy of a page', () => {
  test('allows the style and script that stand in it, by hash, and each once', () => {
    const policy = policyFor(
      '<style>a{}</style><style class="x">b{}</style><script type="module">f();</script><script>f();</script>',
    );
    assert.match(policy, new RegExp(`style-src 'self' ${hash('a{}')} ${hash('b{}')}`.replace(/[+.]/g, '\\$&')));
    assert.ok(policy.includes(`script-src 'self' 'wasm-unsafe-eval' ${hash('f();')};`));
  });

  test('has no hash of data and of what is loaded from the site', () => {
    const policy = policyFor('<script type="application/ld+json">{}</script><script src="/a.js"></script>');
    assert.ok(policy.includes("script-src 'self' 'wasm-unsafe-eval';"));
  });

  test('allows nothing that is not named', () => {
    const policy = policyFor('');
    assert.ok(policy.startsWith("default-src 'none'"));
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  test('stands after the character set, and a page without one is refused', () => {
    const page = withPolicy('<head><meta charset="utf-8"><title>T</title></head>');
    assert.match(
      page,
      /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
    );
    assert.throws(() => withPolicy('<head></head>'), /no <meta charset/);
  });
});
