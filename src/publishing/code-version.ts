import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

import { MACHINE } from './hash-files.ts';

/** What npm writes of the packages that are installed, with their versions: the path in the project. */
export const INSTALLED = 'node_modules/.package-lock.json';

/** Types are gone before a module runs. */
const TYPES_ONLY = /^(?:import|export) type\b[^;]*;/gm;

/** A path of a file beside a module, however the module loads or reads it. */
const BESIDE = /(['"`])(\.{1,2}\/[^'"`\n]+)\1/g;

/** The text of a file; undefined if there is none by this name. */
async function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

/** A module and all that it names, directly or through another, by their paths. */
async function withAllItNames(module: string): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  const waiting = [module];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = texts.has(path) ? undefined : await textOf(path);
    if (text === undefined) continue;
    texts.set(path, text);
    const folder = dirname(path);
    for (const [, , beside = ''] of text.replace(TYPES_ONLY, '').matchAll(BESIDE)) waiting.push(join(folder, beside));
  }
  return texts;
}

/**
 * The version of all code that a module's work depends on: its own, that of the files it names, the packages (fonts among
 * them) and Node. So what it has made stays good while the rest of the site changes.
 * @param module its path in the project
 */
export async function codeVersion(module: string, project = '.'): Promise<string> {
  const hash = createHash('sha256').update(`${MACHINE}\0`);
  hash.update(await readFile(join(project, INSTALLED)));
  const texts = await withAllItNames(join(project, module));
  if (texts.size === 0) throw new Error(`There is no module ${module}.`);
  for (const [path, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${relative(project, path).split(sep).join('/')}\0`).update(text);
  return hash.digest('hex');
}
