import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { filesIn } from '../reading/files.ts';

/** What npm writes of the packages that are installed, with their versions. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * The version of all code that outputs are made by: our own, the packages (fonts among them) and Node. Of our own code
 * every file counts, since which of them an output hangs on is nothing to guess at.
 */
export async function codeVersion(project = '.'): Promise<string> {
  const source = join(project, 'src');
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\0`);
  hash.update(await readFile(join(project, INSTALLED)));
  for (const file of (await filesIn(source)).filter((path) => path.endsWith('.ts')))
    hash.update(`${file}\0`).update(await readFile(join(source, file)));
  return hash.digest('hex');
}
