/**
 * `npm run bench:search-open`: how long a slow phone takes to open the search index of the built site from its file, and
 * to answer a first query by it; with the code as it is shipped, in a browser that has never run it. Prints figures and
 * judges none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright';
import { build } from 'vite';

import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { DIST, ROOT } from '../support/paths.ts';
import { median } from './median.ts';

const SLOWER_CPU = [1, 4, 6];
const RUNS = 9;
const QUERY = 'who moderates discussions';
const STEPS = ['read', 'unpack', 'open', 'answer'] as const;
type Times = Readonly<Record<(typeof STEPS)[number], number>>;

/** The code of a module and all that it imports, as one script that sets `bench`. */
async function bundled(entry: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: true, lib: { entry, name: 'bench', formats: ['iife'] } },
  });
  const [output] = [outputs].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
}

const found = await findBrowser();
if (found === undefined) process.exit(1);
const executablePath: string = found;
const code = await bundled(join(ROOT, 'tests/bench/open-index.entry.ts'));
const file = readFileSync(join(DIST, 'search/suggestions.json'), 'utf8');

/** One opening in a browser of its own, so that no code of it is compiled already. */
async function openOnce(rate: number): Promise<Times> {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    return await page.evaluate<Times>(`${code};bench.openIndex(${JSON.stringify(file)}, ${JSON.stringify(QUERY)})`);
  } finally {
    await browser.close();
  }
}

const rows = [];
for (const rate of SLOWER_CPU) {
  const runs: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await openOnce(rate));
  const of = (step: (typeof STEPS)[number]): string => `${median(runs.map((times) => times[step])).toFixed(1)} ms`;
  const opened = median(runs.map(({ read, unpack, open }) => read + unpack + open));
  rows.push({
    'CPU slowed': `${rate} times`,
    ...Object.fromEntries(STEPS.map((step) => [step, of(step)])),
    opened: `${opened.toFixed(1)} ms`,
  });
}
console.log(`the median of ${RUNS} openings, each in a new browser; "opened" is the first three steps together`);
console.table(rows);
