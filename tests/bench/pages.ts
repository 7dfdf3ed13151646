/**
 * `npm run bench:pages`: Lighthouse on the heaviest page of each kind of the built site, as a phone on a slow network
 * loads it, or on those that are named (`npm run bench:pages -- difference/ compare/roles/`). Prints the four scores,
 * the times, and every check that is not passed. Lighthouse is brought by npx, since it is too large to be installed for
 * everybody (176 MB, half a minute).
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { listen } from '../../src/serving/listen.ts';
import { createSiteServer } from '../../src/serving/server.ts';
import { BROWSER_ARGS, findBrowser } from '../support/browser.ts';
import { DIST } from '../support/paths.ts';
import { builtSizes } from './growth/built-sizes.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
/** What stands in a frame, at an address that search engines are asked to leave out, is no page to be found. */
const NOT_PAGES = /^(?:404\.html|embed\/[^/]+\/)/;

/** As much of Lighthouse's report as is printed. */
interface Report {
  readonly categories: Readonly<
    Record<
      (typeof CATEGORIES)[number],
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly numericValue?: number }>
  >;
}

async function reportOn(url: string, browser: string): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless=new ${BROWSER_ARGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout) as Report;
}

/** Checks that count and are not passed, each once. */
function failed({ categories, audits }: Report): readonly string[] {
  const counting = CATEGORIES.flatMap((name) => categories[name].auditRefs.filter(({ weight }) => weight > 0));
  return [...new Set(counting.map(({ id }) => id))].flatMap((id) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 1
      ? [`${id}: ${audit.title} (${Math.round(audit.score * 100)})`]
      : [];
  });
}

function print(path: string, report: Report): void {
  const scores = CATEGORIES.map((name) => String(Math.round((report.categories[name].score ?? 0) * 100)).padStart(5));
  const value = (id: string): number => report.audits[id]?.numericValue ?? Number.NaN;
  const time = (id: string): string => `${Math.round(value(id))} ms`.padStart(9);
  console.log(
    [
      `/${path}`.padEnd(44),
      ...scores,
      time('first-contentful-paint'),
      time('largest-contentful-paint'),
      value('cumulative-layout-shift').toFixed(3).padStart(7),
      time('total-blocking-time'),
    ].join(''),
  );
  for (const one of failed(report)) console.log(`      ${one}`);
}

async function heaviestOfEachKind(): Promise<readonly string[]> {
  const { largest } = await builtSizes(DIST);
  return largest.map(({ file }) => file.replace(/index\.html$/, '')).filter((path) => !NOT_PAGES.test(path));
}

const browser = await findBrowser();
if (browser === undefined) process.exit(1);
const named = process.argv.slice(2);
const server = createSiteServer({ dir: DIST, base: '/' });
try {
  const address = `http://localhost:${await listen(server, 0)}/`;
  console.log(
    `${'A phone, slow network, CPU slowed four times'.padEnd(44)} perf a11y  best  seo      FCP      LCP    CLS      TBT`,
  );
  for (const path of named.length > 0 ? named : await heaviestOfEachKind())
    print(path, await reportOn(new URL(path, address).href, browser));
} finally {
  server.close();
}
