import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

import { citationProblems } from '../support/checks/citations.ts';
import { brokenLinks, relativeLinksOfNotFound, unreachablePages } from '../support/checks/links.ts';
import { canonicalProblems } from '../support/checks/page-head.ts';
import { brokenAddressesInFiles, brokenAddressesInPages } from '../support/checks/published-files.ts';
import { foreignRequests } from '../support/checks/requests.ts';
import { aFolder } from '../support/content-folder.ts';
import { aWholeContent } from '../support/content.ts';
import { BUILD_SCRIPT } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { filesOf, writeFiles } from '../support/publishing/site-on-disk.ts';
import { type Site, readSite } from '../support/site.ts';

/**
 * The real build, in a copy of the project, for a public address and a path: of a small content, since every template
 * links whatever it links to, in which a duty has another id.
 */
const PLACE = { origin: 'https://jobs.example', base: '/jobs/' };
const project = copyOfProject([]);
after(() => rmSync(project, { recursive: true }));

const WAS = 'welcome-members';
const IS = 'greet-members';

const content = aFolder(aWholeContent());
for (const file of ['claims', 'duties', 'sources', 'disputes', 'postings'].flatMap((folder) => content.files(folder))) {
  content.write(file, content.read(file).replaceAll(WAS, IS));
}
renameSync(join(content.path, `duties/${WAS}.yaml`), join(content.path, `duties/${IS}.yaml`));
content.write('published-ids.txt', [`/duties/${WAS}/`, `/duties/${WAS}/cite.bib`, `/compare/#${WAS}`, ''].join('\n'));
cpSync(content.path, join(project, 'content'), { recursive: true });

const built = (path: string) => readFileSync(join(project, 'dist', path), 'utf8');

/** Builds; what went wrong, in words, or nothing. */
async function build(): Promise<string> {
  return promisify(execFile)(process.execPath, [join(project, BUILD_SCRIPT)], {
    cwd: project,
    env: { ...process.env, SITE_URL: PLACE.origin, BASE_PATH: PLACE.base, OUT_DIR: '', NO_COLOR: '1' },
    maxBuffer: 2 ** 26,
  }).then(
    () => '',
    (error: unknown) => {
      const { stdout, stderr } = error as { readonly stdout: string; readonly stderr: string };
      return `${stdout}${stderr}`.slice(-3000);
    },
  );
}

test('an id that changes without a word fails the build, which names its addresses and where to declare it, and leaves the earlier site as it was', async () => {
  const EARLIER = { 'index.html': 'earlier', 'duties/x/index.html': 'earlier duty' };
  const site = join(project, 'dist');
  writeFiles(site, EARLIER);
  const refusal = await build();
  assert.match(refusal, new RegExp(`/duties/${WAS}/$`, 'm'));
  assert.match(refusal, new RegExp(`/duties/${WAS}/cite\\.bib$`, 'm'));
  assert.match(refusal, new RegExp(`/compare/#${WAS}$`, 'm'));
  assert.match(refusal, /content\/moved\.yaml/);
  // What fails here is the last step of a build.
  assert.deepEqual(filesOf(site), EARLIER);
});

/** A small content has pages without the places that ours lead to; those are the same under every path. */
const isNotOfPlaces = (problem: string): boolean => !problem.includes('which has nothing with the id');

describe('a site published under a path', () => {
  let site: Site;
  before(async () => {
    writeFileSync(
      join(project, 'content/moved.yaml'),
      `moved:\n  - { kind: duty, was: ${WAS}, to: ${IS} }\ngone: []\n`,
    );
    assert.equal(await build(), '');
    site = readSite(join(project, 'dist'), PLACE);
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

  test('an id that is declared as moved is built, and every old link arrives', () => {
    for (const folder of ['duties', 'embed']) {
      assert.match(
        built(`${folder}/${WAS}/index.html`),
        new RegExp(`<meta http-equiv="?refresh"? content="0; url=${PLACE.base}${folder}/${IS}/"`),
      );
      // A script that the policy allows takes the fragment along, which the refresh would lose.
      const moved = built(`${folder}/${WAS}/index.html`);
      assert.match(moved, /<script[^>]*>[^<]*location\.replace\([^<]*location\.hash\)[^<]*<\/script>/);
      assert.match(built(`${folder}/${IS}/index.html`), new RegExp(`<h1[^>]*>Name of ${IS}</h1>`));
    }
    for (const [file, says] of [
      [`duties/${WAS}/cite.bib`, `/duties/${IS}/`],
      [`duties/${WAS}/index.md`, `/duties/${IS}/`],
      [`embed/${WAS}/oembed.json`, `/embed/${IS}/`],
    ] as const) {
      assert.ok(built(file).includes(says), file);
    }
    assert.equal(built('compare/index.html').match(new RegExp(`\\sid="?${WAS}["\\s>]`, 'g'))?.length, 1);
    assert.ok(built('_redirects').includes(`${PLACE.base}duties/${WAS}/* ${PLACE.base}duties/${IS}/:splat 301`));
  });
});
