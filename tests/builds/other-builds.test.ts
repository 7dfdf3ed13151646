import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { buildInto } from '../support/build.ts';
import { citationProblems } from '../support/checks/citations.ts';
import { brokenLinks, relativeLinksOfNotFound, unreachablePages } from '../support/checks/links.ts';
import { canonicalProblems } from '../support/checks/page-head.ts';
import { brokenAddressesInFiles, brokenAddressesInPages } from '../support/checks/published-files.ts';
import { foreignRequests } from '../support/checks/requests.ts';
import { differences } from '../support/checks/same.ts';
import { aWholeContent } from '../support/content.ts';
import { aFolder } from '../support/content-folder.ts';
import { DIST } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { type Site, readSite } from '../support/site.ts';

/** A small content has pages without the places that ours lead to; those are the same under every path. */
const isNotOfPlaces = (problem: string): boolean => !problem.includes('which has nothing with the id');

/** What the build step did not build: the site for another address, and the same site once more. */
describe('a site published under a path', () => {
  const place = { origin: 'https://jobs.example', base: '/jobs/' };
  // Of a small content: every template links, whatever it links to.
  const project = copyOfProject([]);
  let dir: string;
  let site: Site;
  before(async () => {
    cpSync(aFolder(aWholeContent()).path, join(project, 'content'), { recursive: true });
    writeFileSync(join(project, 'content/published-ids.txt'), '');
    dir = await buildInto({ SITE_URL: place.origin, BASE_PATH: place.base }, project);
    site = readSite(dir, place);
  });
  after(() => {
    rmSync(project, { recursive: true });
    rmSync(dir, { recursive: true });
  });

  test('every link, resource and form leads somewhere under that path', () => {
    assertNone(
      [...brokenLinks(site), ...relativeLinksOfNotFound(site), ...unreachablePages(site)].filter(isNotOfPlaces),
    );
  });

  test('every address in data, feeds, sitemap, Markdown and citations leads somewhere under that path', () => {
    assertNone(brokenAddressesInFiles(site).filter(isNotOfPlaces));
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
