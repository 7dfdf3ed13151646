import { join } from 'node:path';

import { defineConfig } from 'playwright/test';

import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { ROOT } from '../support/paths.ts';

// The runner of `npm test` has found the browser already; Playwright called directly looks for itself.
const executablePath = process.env['BROWSER_PATH'] ?? (await findBrowser());
if (executablePath === undefined) process.exit(1);
process.env['BROWSER_PATH'] = executablePath;

// The server takes any free port and prints its address, which Playwright hands on in this variable.
const address = process.env['SITE_ADDRESS'] ?? 'http://localhost/';

export default defineConfig({
  testDir: join(ROOT, 'tests/e2e'),
  outputDir: join(ROOT, 'node_modules/.cache/browser-tests'),
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  // A second try tells a slow machine from a fault; the report names what needed one.
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 180_000,
  // A busy machine is slow, and not wrong.
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    baseURL: address,
    // A page that glides to where the focus is would still be under way when it is looked at.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: [...BROWSER_ARGS] },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `"${process.execPath}" src/serving/serve.ts`,
    cwd: ROOT,
    env: { PORT: '0' },
    stdout: 'ignore',
    wait: { stdout: /^(?<site_address>http:\S+)$/m },
  },
});
