import { deepEqual, match, ok } from 'node:assert/strict';
import { test } from 'node:test';

import { type Machine, searchBrowser } from '../../support/browser.ts';

const OWN = '/playwright/chrome';
const INSTALLED = '/usr/bin/chromium';

/** A machine on which the given files are browsers that start; notes what is installed, in order. */
function aMachine(working: readonly string[], machine: Partial<Machine> = {}) {
  const present = new Set(working);
  const done: string[] = [];
  const install = (what: string, path?: string) => () => {
    done.push(what);
    if (path !== undefined) present.add(path);
    return Promise.resolve(path !== undefined);
  };
  const all: Machine = {
    named: undefined,
    playwrightOwn: OWN,
    installed: () => [...present].filter((path) => path !== OWN),
    works: (path) => present.has(path),
    installPlaywrightOwn: install('playwright'),
    installDebianPackage: install('debian'),
    ...machine,
  };
  return { all, done, install };
}

test('the browser that BROWSER_PATH names comes first', async () => {
  const { all, done } = aMachine(['/opt/chrome', OWN, INSTALLED], { named: '/opt/chrome' });
  deepEqual(await searchBrowser(all), { path: '/opt/chrome' });
  deepEqual(done, []);
});

test('a named browser that does not start is a problem, not a reason to take another one', async () => {
  const found = await searchBrowser(aMachine([OWN], { named: '/opt/nothing' }).all);
  ok('problem' in found);
  match(found.problem, /BROWSER_PATH is "\/opt\/nothing"/);
});

test("Playwright's own comes before an installed one", async () => {
  deepEqual(await searchBrowser(aMachine([INSTALLED, OWN]).all), { path: OWN });
});

test('an installed one is taken before anything is installed', async () => {
  const { all, done } = aMachine([INSTALLED], { named: '' });
  deepEqual(await searchBrowser(all), { path: INSTALLED });
  deepEqual(done, []);
});

test("where there is none, Debian's package is installed", async () => {
  const { all, done, install } = aMachine([]);
  const machine = { ...all, installDebianPackage: install('debian', INSTALLED) };
  deepEqual(await searchBrowser(machine), { path: INSTALLED });
  deepEqual(done, ['debian']);
});

test("where that fails, does not start or is no choice, Playwright's own is installed", async () => {
  const { all, done, install } = aMachine([]);
  const machine = { ...all, installPlaywrightOwn: install('playwright', OWN) };
  deepEqual(await searchBrowser(machine), { path: OWN });
  deepEqual(await searchBrowser({ ...machine, installDebianPackage: undefined }), { path: OWN });
  deepEqual(done, ['debian', 'playwright']);
});

test('where nothing can be installed, one message says what to do', async () => {
  const found = await searchBrowser(aMachine([], { installDebianPackage: undefined }).all);
  ok('problem' in found);
  match(found.problem, /^No browser .*BROWSER_PATH.*npx playwright install/s);
});
