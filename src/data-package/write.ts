import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { dataFilesOf } from '../outputs/dataset/data-files.ts';
import { soundContent } from '../reading/site-content.ts';
import { publishedAt, warningOf } from '../urls/published-at.ts';
import { createUrls } from '../urls/urls.ts';
import { packageFiles } from './package-files.ts';

/** `npm run package`: writes the data as a package for npm to dist-package/, for `npm pack` or `npm publish` there. */
const FOLDER = 'dist-package';

try {
  const place = publishedAt(process.env);
  const { written } = await soundContent();
  const data = dataFilesOf(written, createUrls(place), !place.isLocal);
  const files = packageFiles(written, data, await readFile('LICENSE', 'utf8'));
  await rm(FOLDER, { recursive: true, force: true });
  for (const [path, body] of files) {
    const target = join(FOLDER, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, body);
  }
  console.log(`${FOLDER}: ${files.size} files, data ${written.site.data.version}.`);
  const warning = warningOf(place);
  if (warning !== undefined) console.warn(warning);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
