import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findBrowser } from './browser.ts';
import { runCommand } from './command.ts';
import type { Outcome } from './outcome.ts';
import { readJson } from './paths.ts';

/** What is used of the report of Playwright's JSON reporter. */
interface JsonReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number };
  /** Problems outside of any test, such as a file that cannot be loaded. */
  readonly errors: readonly unknown[];
}

/** A test that passes on its second try has passed; Playwright's list names it as flaky. */
function outcomeOf({ stats, errors }: JsonReport): Outcome {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

/** Runs the browser tests with Playwright's runner and counts from its JSON report. */
export async function runBrowserTests(args: readonly string[] = []): Promise<Outcome> {
  const browser = await findBrowser();
  if (browser === undefined) return { passed: 0, failed: 1 };
  console.log(`Browser: ${browser}`);

  const folder = mkdtempSync(join(tmpdir(), 'browser-tests-'));
  const reportFile = join(folder, 'report.json');
  try {
    const ok = await runCommand(
      'playwright',
      ['test', '--config', 'tests/config/playwright.config.ts', '--reporter', 'list,json', ...args],
      // Playwright decides on colours itself, and warns where it is told.
      { env: { BROWSER_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile, NO_COLOR: undefined } },
    );
    const { passed, failed } = outcomeOf(readJson(reportFile) as JsonReport);
    // A run that ends badly without a failed test to show for it must not count as a success.
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch (error) {
    console.error(`The browser tests left no report: ${String(error)}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
