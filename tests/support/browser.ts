/** Finds the Chromium that the browser tests run in, and brings one where there is none. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright';

import { runCommand, runProgram } from './command.ts';

/** What the search asks of the machine; tests give their own answers. */
export interface Machine {
  /** The browser named by the environment variable BROWSER_PATH. */
  readonly named: string | undefined;
  /** Where Playwright keeps, or would keep, its own. */
  readonly playwrightOwn: string;
  /** Where installed browsers are, as far as they are in the usual places. */
  readonly installed: () => readonly string[];
  /** Whether the file is a browser that starts: a stub or one that lacks libraries does not. */
  readonly works: (path: string) => boolean;
  readonly installPlaywrightOwn: () => Promise<boolean>;
  /** Undefined where this is not Debian or Ubuntu, or we are not root. */
  readonly installDebianPackage: (() => Promise<boolean>) | undefined;
}

export type Found = { readonly path: string } | { readonly problem: string };

const NONE_FOUND = `No browser for the browser tests was found, and none could be installed. Do one of these:
  - name one: BROWSER_PATH=/path/to/chrome npm test
  - install Chrome or Chromium so that it is on the PATH
  - npx playwright install --with-deps chromium`;

/**
 * The order: the one named, Playwright's own, an installed one; then install Debian's package, which brings the
 * libraries that it needs, then Playwright's own.
 */
export async function searchBrowser(machine: Machine): Promise<Found> {
  if (machine.named !== undefined && machine.named !== '') {
    if (machine.works(machine.named)) return { path: machine.named };
    return { problem: `BROWSER_PATH is "${machine.named}", which is no browser that starts.` };
  }
  const present = () => [machine.playwrightOwn, ...machine.installed()].find((path) => machine.works(path));
  const attempts = [machine.installDebianPackage, machine.installPlaywrightOwn];

  let path = present();
  for (const install of attempts) {
    if (path !== undefined) break;
    if (install && (await install())) path = present();
  }
  return path === undefined ? { problem: NONE_FOUND } : { path };
}

// The one without a window first: it draws the same pages, without the processes of a browser's own interface.
const NAMES = [
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'chrome.exe',
];
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installedBrowsers(): readonly string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].filter(isExecutable);
}

function startsAsBrowser(path: string): boolean {
  if (!isExecutable(path)) return false;
  // Chrome for Windows opens a window instead of printing its version.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

async function installDebianPackage(): Promise<boolean> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram('apt-get', ['update'], env);
  const install = (name: string) => runProgram('apt-get', ['install', '--yes', '--no-install-recommends', name], env);
  // Older releases do not pack the one without a window by itself.
  return (await install('chromium-headless-shell')) || install('chromium');
}

function thisMachine(): Machine {
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  return {
    named: process.env['BROWSER_PATH'],
    playwrightOwn: chromium.executablePath(),
    installed: installedBrowsers,
    works: startsAsBrowser,
    installPlaywrightOwn: () =>
      // It tries five times; where nothing answers, half its usual patience is enough.
      runCommand('playwright', ['install', 'chromium'], { env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' } }),
    installDebianPackage: isDebianRoot ? installDebianPackage : undefined,
  };
}

/** The path of a browser that starts; where there is none, says why and gives nothing. */
export async function findBrowser(): Promise<string | undefined> {
  const found = await searchBrowser(thisMachine());
  if ('path' in found) return found.path;
  console.error(found.problem);
  return undefined;
}

/**
 * How Chromium is started: without services that call out, and without its sandbox where we are root, which it
 * otherwise refuses to start as.
 */
export const BROWSER_ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
