import { rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';

import { buildInto } from '../support/build.ts';
import { citationProblems } from '../support/checks/citations.ts';
import { brokenLinks, relativeLinksOfNotFound, unreachablePages } from '../support/checks/links.ts';
import { canonicalProblems } from '../support/checks/page-head.ts';
import { brokenAddressesInFiles, brokenAddressesInPages } from '../support/checks/published-files.ts';
import { foreignRequests } from '../support/checks/requests.ts';
import { differences } from '../support/checks/same.ts';
import { DIST } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';
import { type Site, readSite } from '../support/site.ts';

/** What the build step did not build: the site for another address, and the same site once more. */
describe('a site published under a path', () => {
  const place = { origin: 'https://example.org', base: '/jobs/' };
  let dir: string;
  let site: Site;
  before(async () => {
    dir = await buildInto({ SITE_URL: place.origin, BASE_PATH: place.base });
    site = readSite(dir, place);
  });
  after(() => {
    rmSync(dir, { recursive: true });
  });

  test('every link, resource and form leads somewhere under that path', () => {
    assertNone([...brokenLinks(site), ...relativeLinksOfNotFound(site), ...unreachablePages(site)]);
  });

  test('every address in data, feeds, sitemap, Markdown and citations leads somewhere under that path', () => {
    assertNone(brokenAddressesInFiles(site));
  });

  test('every address in structured data, pictures and text to be copied leads somewhere under that path', () => {
    assertNone(brokenAddressesInPages(site));
  });

  test('every canonical address is under that address and path', () => {
    assertNone(canonicalProblems(site));
  });

  test('every citation is for its page’s address there, and for publishing', () => {
    assertNone(citationProblems(site, false));
  });

  test('nothing is fetched from anywhere else', () => {
    assertNone(foreignRequests(site));
  });
});

test('two builds of the same state are the same, byte by byte', async (t) => {
  const dir = await buildInto({});
  t.after(() => {
    rmSync(dir, { recursive: true });
  });
  assertNone(differences(DIST, dir));
});
