import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { hashOf as hash, policyFor, withPolicy } from '../../../src/publishing/csp.ts';

const shipped = new Set([hash('f();')]);

describe('the policy of a page', () => {
  test('allows the styles of the page and the scripts that we ship, by hash, and each once', () => {
    const policy = policyFor(
      '<style>a{}</style><style class="x">b{}</style><script type="module">f();</script><script>f();</script>',
      shipped,
    );
    assert.match(policy, new RegExp(`style-src 'self' ${hash('a{}')} ${hash('b{}')}`.replace(/[+.]/g, '\\$&')));
    assert.ok(policy.includes(`script-src 'self' 'wasm-unsafe-eval' ${hash('f();')};`));
  });

  test('has no hash of data and of what is loaded from the site', () => {
    const policy = policyFor('<script type="application/ld+json">{}</script><script src="/a.js"></script>', shipped);
    assert.ok(policy.includes("script-src 'self' 'wasm-unsafe-eval';"));
  });

  test('is refused to a page with a script that is not ours', () => {
    assert.throws(
      () => policyFor('<script>f();</script><script>window.x=1</script>', shipped),
      /none that we ship: "window.x=1"/,
    );
    assert.throws(() => policyFor('<script defer>f(); </script>', shipped), /none that we ship/);
  });

  test('allows nothing that is not named', () => {
    const policy = policyFor('', shipped);
    assert.ok(policy.startsWith("default-src 'none'"));
    assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  });

  test('stands after the character set, and a page without one is refused', () => {
    const page = withPolicy('<head><meta charset="utf-8"><title>T</title></head>', shipped);
    assert.match(
      page,
      /^<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="[^"]+"><title>/,
    );
    assert.throws(() => withPolicy('<head></head>', shipped), /no <meta charset/);
  });
});
