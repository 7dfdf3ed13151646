import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { builtAddresses } from '../../../src/publishing/built-addresses.ts';

/** A built site of these files. */
function builtSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

test('an address that stays: every page, every place in it, and every file that people store links to', async (t) => {
  const dist = builtSite({
    'index.html':
      '<main id="main"><p id="answer"></p><input id="find"><pattern id="run"></pattern></main><p id="footer"></p>',
    'duties/x/index.html': '<main id="main"><article id="claim"></article></main>',
    'duties/x/cite.bib': '',
    'duties/x/index.md': '',
    'embed/x/oembed.json': '',
    'data/v1/duties.csv': '',
    'feed.atom': '',
    'llms.txt': '',
    'sitemap.xml': '',
    'a-form/that-comes-later.txt': '',
  });
  t.after(() => {
    rmSync(dist, { recursive: true });
  });
  assert.deepEqual([...(await builtAddresses(dist))].sort(), [
    '/',
    '/#answer',
    '/a-form/that-comes-later.txt',
    '/data/v1/duties.csv',
    '/duties/x/',
    '/duties/x/#claim',
    '/duties/x/cite.bib',
    '/duties/x/index.md',
    '/embed/x/oembed.json',
    '/feed.atom',
    '/llms.txt',
    '/sitemap.xml',
  ]);
});

test('no promise: what only our pages and the host load, and the parts of the search', async (t) => {
  const dist = builtSite({
    '404.html': '<main id="main"><p id="lost"></p></main>',
    '_astro/field.abc.js': '',
    _headers: '',
    'build-manifest.json': '{}',
    'icon.svg': '',
    'index.html.br': '',
    'pagefind/pagefind.js': '',
    'pictures/duties/x.png': '',
    'search/index.html': '<main id="main"><section id="results"></section></main>',
    'search/records.json': '',
  });
  t.after(() => {
    rmSync(dist, { recursive: true });
  });
  assert.deepEqual([...(await builtAddresses(dist))], ['/search/']);
});
