/**
 * `npm run build`: builds the site into `dist`, or into OUT_DIR, where the earlier site stays until the new one is whole.
 * Where that one is whole and was made of the same, nothing is built; `npm run build -- --anew` builds it all the same.
 * astro.config.mjs reads the other settings, SITE_URL and BASE_PATH.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type PublishedAt, publishedAt, warningOf } from '../urls/published-at.ts';
import { openCache } from './build-cache.ts';
import { BuildError, explain } from './build-error.ts';
import { buildInputs } from './build-inputs.ts';
import { soundManifest } from './build-manifest.ts';
import { outputFolder } from './output-folder.ts';
import { readManifest } from './permalink-manifest.ts';
import { replaceSite } from './replace-site.ts';
import { TIMINGS } from './timings.ts';

/** Asks for a build whatever is there. */
const ANEW = '--anew';

/** What the cache keeps of a site. */
const MANIFEST = 'manifest';

/** More than any single file of the site. */
const PROBE_BYTES = 8_000_000;

/** Says why a folder cannot be written, if that is so: what ends a process from within often cannot say it. */
async function probe(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, '.probe'), Buffer.alloc(PROBE_BYTES));
}

/** Builds with Astro in a process of its own, so that even one that crashes is told in words. */
async function buildWithAstro(draft: string): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'run-astro.ts'), draft], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Thousands of modules of packages, compiled once.
      NODE_COMPILE_CACHE: join(process.cwd(), 'node_modules/.cache/compiled'),
      ...(process.argv.includes('--timings') ? { [TIMINGS]: '1' } : {}),
    },
  });
  // Asked to end, we end it first, and then clear what it has left. It would hear of a milder signal late or never:
  // what Vite does on one has to wait for the step that is under way.
  const stop = (): void => void child.kill('SIGKILL');
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  const [code] = (await once(child, 'close')) as [code: number | null];
  process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop);
  if (code === 0) return;
  await probe(draft);
  throw new BuildError('The build has not come to its end; the site that was there before is as it was.');
}

/** Where the site will be published. Refuses an address that is none before anything is started. */
function checkedPlace(): PublishedAt {
  try {
    return publishedAt(process.env);
  } catch (error) {
    throw new BuildError(String(error instanceof Error ? error.message : error), { cause: error });
  }
}

/** Builds a site, unless the earlier one is whole and was made of the same. Says what it did. */
async function build(site: string, inputs: string | undefined): Promise<string> {
  const sites = inputs === undefined ? undefined : await openCache('sites', inputs);
  const earlier = process.argv.includes(ANEW) ? undefined : await sites?.read(MANIFEST);
  if (earlier !== undefined && earlier.toString('utf8') === (await soundManifest(site)))
    return `Nothing has changed since the site was built: ${site}`;
  const workshop = join(process.cwd(), 'node_modules/.cache/site-builds');
  const manifest = await replaceSite({ site, workshop, build: buildWithAstro });
  await sites?.write(MANIFEST, manifest);
  return `The site is built: ${site}`;
}

try {
  const place = checkedPlace();
  const warning = warningOf(place);
  if (warning !== undefined) console.warn(warning);
  // A list that is missing is told at once, and not after the build.
  await readManifest();
  const site = outputFolder(process.env['OUT_DIR'] ?? '', process.cwd());
  console.log(await build(site, await buildInputs(process.cwd(), place)));
} catch (error) {
  console.error(explain(error, process.env['OUT_DIR'] ?? 'dist') ?? error);
  process.exitCode = 1;
}
