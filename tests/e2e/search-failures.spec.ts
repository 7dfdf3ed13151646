import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { type Page, type Route, test as unwatchedOnOwnPage } from 'playwright/test';

import { expect, unwatched as test } from '../support/e2e.ts';
import { kindOf, listPages } from '../support/page-list.ts';
import { DIST } from '../support/paths.ts';
import { builtAnswerLine, field, index, indexSection, results, resultsPath } from '../support/search.ts';

const DUTIES = listPages().filter(({ path }) => kindOf(path) === 'duties/*').length;

/** A query that the names of the duties answer at once, one that they answer after all, and one for the full text. */
const PLAIN = 'who moderates discussions?';
const LONG = 'does a community manager moderate discussions?';
const ONLY_TEXT = 'hashes';

const NO_SCRIPT = /The search does not start: its script does not load/;
const LOADING = /The search is still loading/;
const NOT_STARTED = /The search could not be started: its files do not load or do not answer/;
const OTHER_EDITION = /the site was published anew since this page was opened\. Reload the page/;
const NO_TEXT = /The full text could not be searched: its index does not load, or is not whole/;
const TEXT_LOADING = /The full text is still loading/;
const TEXT_OF_OTHER_EDITION = /The full text could not be searched: the site was published anew/;

/** What a server may answer in place of a file. */
type Answer = (route: Route) => Promise<void>;
const missing: Answer = (route) => route.fulfill({ status: 404, body: 'Not found' });
const busy: Answer = (route) => route.fulfill({ status: 503, body: 'Busy' });
const blocked: Answer = (route) => route.abort();
const empty: Answer = (route) => route.fulfill({ status: 200, body: '' });
const signIn: Answer = (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Sign in' });
const never: Answer = () => Promise.resolve();
/** The file that is asked for, from the built site: one fetched from the server fails a test that ends meanwhile. */
function fileOf(route: Route): Buffer {
  const base = new URL(test.info().project.use.baseURL ?? '').pathname;
  return readFileSync(join(DIST, new URL(route.request().url()).pathname.slice(base.length)));
}
const half = (whole: Buffer): Buffer => whole.subarray(0, whole.length / 2);
const cut: Answer = (route) => route.fulfill({ body: half(fileOf(route)) });
/** As servers send a part of the full text that take its Brotli copy: unpacked. */
const cutUnpacked: Answer = (route) => route.fulfill({ body: half(gunzipSync(fileOf(route))) });
/** The file with some words replaced. */
const changed =
  (from: RegExp, to: string): Answer =>
  (route) =>
    route.fulfill({ body: fileOf(route).toString().replace(from, to) });
const foreign = changed(/"version":"[^"]+"/, '"version":"00000000"');

/** What stands: the answer, and below it all duties with the reason; or only one of them. */
interface Fault {
  readonly what: string;
  readonly file: string;
  readonly answer: Answer;
  readonly query: string;
  readonly stands: 'answer' | 'answer and index' | 'index';
  readonly says?: RegExp;
}

const fault = (
  what: string,
  file: string,
  answer: Answer,
  query: string,
  stands: Fault['stands'],
  says?: RegExp,
): Fault => ({ what, file, answer, query, stands, ...(says ? { says } : {}) });

const NAMES = '**/search/suggestions.json';
const RECORDS = '**/search/records.json';
const ANSWERS = '**/search/answers.json';
const ENTRY = '**/pagefind/pagefind-entry.json*';
const PARTS = '**/pagefind/index/**';

const FAULTS: readonly Fault[] = [
  fault('a script that is missing', '**/_astro/*.js', missing, PLAIN, 'index', NO_SCRIPT),
  fault('a script that is blocked', '**/_astro/*.js', blocked, PLAIN, 'index', NO_SCRIPT),
  fault('a script that hangs', '**/_astro/*.js', never, PLAIN, 'index', LOADING),
  fault('a later script that is missing', '**/results-later-*.js', missing, PLAIN, 'answer and index', NOT_STARTED),
  fault('a later script that is missing, asked more', '**/results-later-*.js', missing, LONG, 'index', NOT_STARTED),
  fault('names that are missing', NAMES, missing, PLAIN, 'index', NOT_STARTED),
  fault('names that are cut', NAMES, cut, PLAIN, 'index', NOT_STARTED),
  fault('names that are a page to sign in', NAMES, signIn, PLAIN, 'index', NOT_STARTED),
  fault('names that hang', NAMES, never, PLAIN, 'index', LOADING),
  fault('names of another edition', NAMES, foreign, PLAIN, 'index', OTHER_EDITION),
  fault('evidence that is cut', ANSWERS, cut, PLAIN, 'answer'),
  fault('evidence of another edition', ANSWERS, foreign, LONG, 'answer'),
  fault('statements that are refused', '**/search/statements.json', busy, PLAIN, 'answer'),
  fault('a list of pages that is refused', RECORDS, busy, PLAIN, 'answer and index', NO_TEXT),
  fault('a list of pages that is cut', RECORDS, cut, PLAIN, 'answer and index', NO_TEXT),
  fault('a list of pages of another edition', RECORDS, foreign, PLAIN, 'answer and index', TEXT_OF_OTHER_EDITION),
  fault('full text that is missing', '**/pagefind/**', missing, PLAIN, 'answer and index', NO_TEXT),
  fault('full text that hangs', '**/pagefind/**', never, PLAIN, 'answer and index', TEXT_LOADING),
  fault('full text that hangs, asked for', '**/pagefind/**', never, ONLY_TEXT, 'index', TEXT_LOADING),
  fault(
    'full text of another edition',
    ENTRY,
    changed(/"hash":"\w+"/, '"hash":"en_0000000000"'),
    ONLY_TEXT,
    'index',
    TEXT_OF_OTHER_EDITION,
  ),
  fault('an engine that is cut', '**/pagefind/wasm.*', cut, PLAIN, 'answer and index', NO_TEXT),
  fault('a part of the full text that is missing', PARTS, missing, ONLY_TEXT, 'index', NO_TEXT),
  fault('a part of the full text that is blocked', PARTS, blocked, PLAIN, 'answer and index', NO_TEXT),
  fault('a part of the full text that is cut', PARTS, cut, ONLY_TEXT, 'index', NO_TEXT),
  fault('a part of the full text that is cut and unpacked', PARTS, cutUnpacked, ONLY_TEXT, 'index', NO_TEXT),
  fault('a part of the full text that is empty', PARTS, empty, ONLY_TEXT, 'index', NO_TEXT),
  fault('a part of the full text that is a page to sign in', PARTS, signIn, ONLY_TEXT, 'index', NO_TEXT),
  fault('words of a page that are missing', '**/pagefind/fragment/**', missing, ONLY_TEXT, 'index', NO_TEXT),
];

/** All duties with their answers, so that the browser can search the page. */
async function expectIndex(page: Page): Promise<void> {
  await expect(index(page)).toBeVisible();
  const items = indexSection(page).getByRole('listitem');
  await expect(items).toHaveCount(DUTIES);
  const moderation = items.filter({ has: page.getByRole('link', { name: 'Moderate discussions', exact: true }) });
  await expect(moderation).toContainText(builtAnswerLine('moderate-discussions'));
}

async function expectAnswer(page: Page): Promise<void> {
  await expect(results(page).first()).toContainText('Moderate discussions');
  await expect(results(page).first()).toContainText(builtAnswerLine('moderate-discussions'));
}

test.describe('where the search cannot run', () => {
  for (const { what, file, answer, query, stands, says } of FAULTS) {
    test(`with ${what}, it says so, and shows what there is`, async ({ page }) => {
      await page.route(file, answer);
      const asked = page.waitForRequest(file);
      // A page with a file that hangs never finishes loading.
      await page.goto(resultsPath(query), { waitUntil: 'commit' });
      await asked;
      if (says) await expect(page.getByText(says).filter({ visible: true }).first()).toBeVisible();
      if (stands === 'index') await expect(results(page)).toHaveCount(0);
      else await expectAnswer(page);
      if (stands === 'answer') await expect(index(page)).toBeHidden();
      else await expectIndex(page);
      await expect(page.getByText('No results').filter({ visible: true })).toHaveCount(0);
    });
  }

  test('without JavaScript, all duties stand, with the reason', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(resultsPath(PLAIN));
    await expectIndex(page);
    await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
    await expect(page.getByText('its script does not load')).toBeHidden();
    await context.close();
  });

  unwatchedOnOwnPage('where there is no WebAssembly, the answers stand', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto(resultsPath(PLAIN));
    await expectAnswer(page);
    await expect(page.locator('#search-after').getByText(NO_TEXT)).toBeVisible();
  });

  test('with names that come late, they are searched after all, and what was typed meanwhile stays', async ({
    page,
  }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(NAMES, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(resultsPath(PLAIN), { waitUntil: 'commit' });
    await expect(page.getByText(LOADING).filter({ visible: true }).first()).toBeVisible();
    await field(page).fill('welcome');
    release();
    await expectAnswer(page);
    await expect(index(page)).toBeHidden();
    await expect(field(page)).toHaveValue('welcome');
  });

  test('offline, a query after the first is answered', async ({ page, context }) => {
    await page.goto('search/');
    await field(page).fill('mod');
    await expect(page.getByRole('option').first()).toBeVisible();
    await context.setOffline(true);
    await field(page).fill(PLAIN);
    await page.keyboard.press('Enter');
    await expectAnswer(page);
    await expect(index(page)).toBeVisible();
  });

  for (const file of ['**/_astro/*.js', NAMES]) {
    test(`the field of other pages is still a form without ${file}`, async ({ page }) => {
      await page.route(file, blocked);
      await page.goto('duties/welcome-members/');
      await field(page).pressSequentially('moderation');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/search\/\?q=moderation$/);
    });
  }
});
