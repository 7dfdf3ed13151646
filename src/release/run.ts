import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { z } from 'astro/zod';

import { builtAddresses } from '../publishing/built-addresses.ts';
import { outputFolder } from '../publishing/output-folder.ts';
import { readManifest } from '../publishing/permalink-manifest.ts';
import { soundContent } from '../reading/site-content.ts';
import { problemInWords } from '../rules/problem.ts';
import { archiveOf } from './archive.ts';
import { releaseProblems } from './check.ts';
import type { ReleaseFacts } from './facts.ts';

/** `npm run release -- 2.0.0`: says what keeps this edition from being published, or makes its archive. */
const FOLDER = 'release';

const versioned = z.object({ version: z.string() });
const index = versioned.extend({ date: z.string(), forPublishing: z.boolean() });

async function json<Value>(path: string, schema: z.ZodType<Value>): Promise<Value> {
  return schema.parse(JSON.parse(await readFile(path, 'utf8')));
}

async function facts(asked: string, dist: string): Promise<ReleaseFacts> {
  const { catalog } = await soundContent();
  const built = await json(join(dist, 'data/v1/index.json'), index).catch(() => undefined);
  const known = new Set(await readManifest());
  const status = execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });
  return {
    asked,
    site: catalog.site,
    changes: catalog.changes,
    editions: catalog.editions.map(({ id }) => id),
    packageVersion: (await json('package.json', versioned)).version,
    lockVersion: (await json('package-lock.json', versioned)).version,
    changelog: await readFile('CHANGELOG.md', 'utf8'),
    built,
    unlisted: built ? [...(await builtAddresses(dist))].filter((address) => !known.has(address)) : [],
    uncommitted: status.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)])),
  };
}

try {
  const asked = process.argv[2] ?? '';
  const dist = outputFolder(process.env['OUT_DIR'] ?? '', process.cwd());
  const found = await facts(asked, dist);
  const problems = releaseProblems(found);
  if (problems.length > 0) {
    const count = problems.length === 1 ? '1 thing keeps' : `${problems.length} things keep`;
    throw new Error(`${count} this edition from being published:\n\n${problems.map(problemInWords).join('\n\n')}\n`);
  }
  const target = join(FOLDER, `whose-job-is-it-${asked}.zip`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(target, await archiveOf(dist, found.site.data.date));
  console.log(`${target}: the edition of ${found.site.data.date}, ready to publish.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
