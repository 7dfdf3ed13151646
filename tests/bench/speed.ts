/**
 * `npm run bench:speed`: how long a visitor on a slow phone waits for the search of the built site, and how much is
 * loaded for it, beside Pagefind's default interface on the same site and VitePress's search of the same texts. Prints
 * figures and judges none.
 */
import { rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { join } from 'node:path';

import { type Browser, type BrowserContext, type Page, chromium } from 'playwright';

import { listen } from '../../src/serving/listen.ts';
import { createSiteServer } from '../../src/serving/server.ts';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { DIST } from '../support/paths.ts';
import { withDefaultUi } from './default-ui.ts';
import { median } from './median.ts';
import { addVitePress } from './vitepress.ts';

/** A phone on a slow network: 150 ms there and back, 1.6 Mbit/s, a quarter of this machine's speed. */
const SLOW = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false };
const SLOWER_CPU = 4;
const RUNS = 5;
const TYPED = 'moderatio';
const NEXT_LETTER = 'n';

interface Measured {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** The site as it is served for this. */
interface Bench {
  readonly address: string;
  readonly counter: Counter;
}

/** A way to search: a page, what opens the search there, and where its first result appears. */
interface Way {
  readonly name: string;
  readonly path: string;
  readonly open: (page: Page) => Promise<void>;
  readonly result: string;
  /** What changes with every answer. */
  readonly answer: string;
  /** What the answer says of the query that it is for, if it does. */
  readonly says: (query: string) => string;
}

/** A page of VitePress's, as ours has it too. */
const IN_VITEPRESS = 'vitepress/duties/create-content/';

const WAYS: readonly Way[] = [
  {
    name: 'ours, suggestions on the home page',
    path: '',
    open: (page) => page.keyboard.press('Control+k'),
    result: '[role=option]',
    answer: '[role=listbox]',
    says: () => '',
  },
  {
    name: "Pagefind's default interface",
    path: 'pagefind-own.html',
    open: (page) => page.locator('.pagefind-ui__search-input').focus(),
    result: '.pagefind-ui__result-link',
    answer: '.pagefind-ui__drawer',
    says: (query) => `for ${query}`,
  },
  {
    name: "VitePress's local search",
    path: IN_VITEPRESS,
    open: async (page) => {
      // Nothing hears the keys before its scripts have run.
      await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
      await page.keyboard.press('Control+k');
      await page.locator('#localsearch-input').waitFor();
    },
    result: '.VPLocalSearchBox .result',
    answer: '.VPLocalSearchBox',
    says: () => '',
  },
];

/** Counts what a server sends, whoever asks for it: pages, their scripts, workers. */
class Counter {
  readonly #sockets = new Set<Socket>();

  constructor(server: Server) {
    server.on('connection', (socket) => this.#sockets.add(socket));
  }

  #sent(): number {
    return [...this.#sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
  }

  /** Begins to count; the function that comes back tells how many bytes there were since. */
  start(): () => number {
    const before = this.#sent();
    return () => this.#sent() - before;
  }
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_CPU });
  return page;
}

/** Milliseconds from the next key press to the first paint with the answer to the query. */
async function untilShown(
  page: Page,
  { result, answer, says }: Way,
  query: string,
  act: () => Promise<void>,
): Promise<number> {
  // In two steps, so that the page listens before anything is pressed.
  const shown = await page.evaluateHandle(
    ({ result, answer, says }) => ({
      time: new Promise<number>((resolve) => {
        let pressed = Number.NaN;
        const start = (event: Event): void => {
          if (Number.isNaN(pressed)) pressed = event.timeStamp;
        };
        for (const type of ['keydown', 'focusin', 'beforeinput']) addEventListener(type, start, { capture: true });
        const observer = new MutationObserver((records) => {
          const place = document.querySelector(answer);
          const isAnswered = records.some(({ target }) => place?.contains(target)) && place?.textContent.includes(says);
          if (Number.isNaN(pressed) || !isAnswered || !document.querySelector(result)?.checkVisibility()) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)));
        });
        observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
      }),
    }),
    { result, answer, says: says(query) },
  );
  await act();
  return shown.evaluate(({ time }) => time);
}

async function search(page: Page, way: Way, { address, counter }: Bench): Promise<Measured> {
  await page.goto(new URL(way.path, address).href);
  const bytes = counter.start();
  const milliseconds = await untilShown(page, way, TYPED, async () => {
    await way.open(page);
    await page.keyboard.insertText(TYPED);
  });
  return { milliseconds, bytes: bytes() };
}

/** From the address of the results to the first of them, and to the end of the list. */
async function results(page: Page, { address, counter }: Bench): Promise<{ first: Measured; all: Measured }> {
  const bytes = counter.start();
  await page.goto(new URL(`search/?q=${TYPED}${NEXT_LETTER}`, address).href, { waitUntil: 'commit' });
  await page.locator('#search-results > li').first().waitFor();
  const now = () => page.evaluate(() => performance.now());
  const first = { milliseconds: await now(), bytes: bytes() };
  await page.locator('#search-results[aria-busy=false]').waitFor();
  return { first, all: { milliseconds: await now(), bytes: bytes() } };
}

function print(what: string, measured: readonly Measured[]): void {
  const time = median(measured.map(({ milliseconds }) => milliseconds));
  const bytes = median(measured.map((one) => one.bytes));
  console.log(`${what.padEnd(60)} ${time.toFixed(0).padStart(6)} ms ${(bytes / 1000).toFixed(1).padStart(8)} kB`);
}

async function repeat<Result>(
  browser: Browser,
  measure: (context: BrowserContext) => Promise<Result>,
): Promise<Result[]> {
  const found: Result[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const context = await browser.newContext();
    found.push(await measure(context));
    await context.close();
  }
  return found;
}

async function bench(browser: Browser, here: Bench): Promise<void> {
  const { address, counter } = here;
  for (const way of WAYS) {
    const runs = await repeat(browser, async (context) => {
      const page = await slowPage(context);
      const cold = await search(page, way, here);
      const warm = await search(page, way, here);
      const bytes = counter.start();
      const letter = await untilShown(page, way, TYPED + NEXT_LETTER, () => page.keyboard.insertText(NEXT_LETTER));
      return { cold, warm, letter: { milliseconds: letter, bytes: bytes() } };
    });
    print(
      `${way.name}: first result, cold`,
      runs.map(({ cold }) => cold),
    );
    print(
      `${way.name}: first result, warm`,
      runs.map(({ warm }) => warm),
    );
    print(
      `${way.name}: a further letter`,
      runs.map(({ letter }) => letter),
    );
  }
  for (const state of ['cold', 'warm'] as const) {
    const runs = await repeat(browser, async (context) => {
      const page = await slowPage(context);
      if (state === 'warm') {
        await results(page, here);
        await page.goto(address);
      }
      return results(page, here);
    });
    print(
      `ours, page of results from its address: first result, ${state}`,
      runs.map(({ first }) => first),
    );
    print(
      `ours, page of results from its address: all, ${state}`,
      runs.map(({ all }) => all),
    );
  }
}

const executablePath = await findBrowser();
if (executablePath === undefined) process.exit(1);
const dir = await withDefaultUi(DIST);
await addVitePress(DIST, join(dir, 'vitepress'));
const server = createSiteServer({ dir, base: '/' });
const counter = new Counter(server);
const browser = await chromium.launch({ executablePath, args: [...BROWSER_ARGS] });
try {
  const port = await listen(server, 0);
  console.log(
    `150 ms, 1.6 Mbit/s, CPU slowed ${SLOWER_CPU} times; the median of ${RUNS} runs. "kB" is what was loaded meanwhile.\n`,
  );
  await bench(browser, { address: `http://localhost:${port}/`, counter });
} finally {
  await browser.close();
  server.close();
  rmSync(dir, { recursive: true });
}
