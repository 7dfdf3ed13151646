import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

import { fileHeaders } from '../../src/urls/file-headers.ts';
import { DIST } from '../support/paths.ts';
import { servedFiles } from '../support/served-files.ts';

const HEADERS = join(DIST, '_headers');
const REDIRECTS = join(DIST, '_redirects');

const files = servedFiles();

/** What hosts add to every file, whatever it is. */
function expected(file: string): Readonly<Record<string, string>> {
  const framed = file.startsWith('embed/');
  return {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(framed ? {} : { 'Content-Security-Policy': "frame-ancestors 'none'", 'X-Frame-Options': 'DENY' }),
    'Cache-Control': file.startsWith('_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...Object.fromEntries(fileHeaders(file)),
  };
}

describe('the rules for static hosts', () => {
  test('Netlify’s own parser reads the headers, and gives every file what it should get, once', async () => {
    const { headers, errors } = await parseAllHeaders({
      headersFiles: [HEADERS],
      netlifyConfigPath: undefined,
      configHeaders: [],
      minimal: false,
    });
    assert.deepEqual(errors, []);
    for (const file of files) {
      const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const given = headers
        .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
        .flatMap(({ values }) => Object.entries(values));
      assert.deepEqual(Object.fromEntries(given), expected(file), path);
      assert.equal(given.length, Object.keys(expected(file)).length, `${path} gets a header from two rules`);
    }
  });

  test('Netlify’s own parser reads the redirects', async () => {
    const { errors } = await parseAllRedirects({ redirectsFiles: [REDIRECTS], configRedirects: [], minimal: true });
    assert.deepEqual(errors, []);
  });

  // Cloudflare has no parser to install; its limits: https://developers.cloudflare.com/pages/configuration/headers/
  // and /redirects/. What is beyond them it leaves out.
  test('Cloudflare Pages takes all of them: 100 headers rules, 2,000 redirects and 100 with a wildcard', () => {
    const lines = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const rules = lines(HEADERS).filter((line) => line.startsWith('/'));
    assert.ok(rules.length <= 100, `${rules.length} rules`);
    assert.ok(lines(HEADERS).every((line) => line.length <= 2000));
    const wildcards = lines(REDIRECTS).filter((line) => line.includes('*'));
    assert.ok(wildcards.length <= 100 && lines(REDIRECTS).length - wildcards.length <= 2000);
    assert.ok(lines(REDIRECTS).every((line) => line.length <= 1000));
  });
});
