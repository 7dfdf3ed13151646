import { deepEqual } from 'node:assert/strict';
import { test } from 'node:test';

import { brokenAddressesInFiles, brokenAddressesInPages } from '../../../support/checks/published-files.ts';
import { aPage, aSite } from '../../../support/small-site.ts';

const files = (text: string) =>
  aSite({ '/jobs/': aPage('/jobs/', '<p id="a">'), '/jobs/x.json': text, '/jobs/y.md': text }, '/jobs/');

test('addresses in files that lead somewhere are not reported', () => {
  const text =
    '"https://example.org/jobs/#a", <https://example.org/jobs/x.json>, [b](https://example.org/jobs/), https://example.net/';
  deepEqual(brokenAddressesInFiles(files(text)), []);
});

test('an address that leads nowhere, leaves the path or was made for this machine is named with its file', () => {
  const text = '{"a": "https://example.org/jobs/none/"} https://example.org/x http://localhost:4321/jobs/';
  deepEqual(brokenAddressesInFiles(files(text)).slice(0, 3), [
    '/jobs/x.json: https://example.org/jobs/none/ leads to /jobs/none/, which does not exist',
    '/jobs/x.json: https://example.org/x leaves the path /jobs/ that the site is published under',
    '/jobs/x.json: http://localhost:4321/jobs/ is of nobody',
  ]);
});

test('a whole address in a page is looked at wherever it stands: in data, in its head, in text to be copied', () => {
  const page = aPage(
    '/jobs/',
    '<code>&lt;iframe src=&quot;https://example.org/jobs/&quot;></code> <a href="https://example.net/">b</a>',
    '<script type="application/ld+json">{"@id":"https://example.org/jobs/none/#x"}</script><meta property="og:image" content="http://localhost:4321/a.png">',
  );
  deepEqual(brokenAddressesInPages(aSite({ '/jobs/': page }, '/jobs/')), [
    '/jobs/: https://example.org/jobs/none/#x leads to /jobs/none/, which does not exist',
    '/jobs/: http://localhost:4321/a.png is of nobody',
  ]);
});
