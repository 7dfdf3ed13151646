import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

import { BUILD_MANIFEST } from '../urls/hosting-rules.ts';
import { BuildError } from './build-error.ts';

const ELSEWHERE = 'set OUT_DIR to a folder of its own';

/** Whether a folder holds another, or is it. */
function holds(folder: string, other: string): boolean {
  const path = relative(folder, other);
  return path === '' || !(path === '..' || path.startsWith(`..${sep}`) || resolve(path) === path);
}

/**
 * The folder that the site is to be built into, with links followed, so that a link to the site stays one.
 * @param given as the person who builds names it; empty for `dist`
 * @param project the folder of the project
 * @throws a BuildError if what is there is no site and would be lost
 */
export function outputFolder(given: string, project: string): string {
  const named = resolve(project, given === '' ? 'dist' : given);
  const folder = existsSync(named) ? realpathSync(named) : named;
  if (holds(folder, realpathSync(project))) {
    throw new BuildError(`OUT_DIR is "${given}", which holds the project: ${ELSEWHERE}.`);
  }
  if (!existsSync(folder)) return folder;
  if (!lstatSync(folder).isDirectory()) throw new BuildError(`${folder} is a file: move it away, or ${ELSEWHERE}.`);
  const isSite = [BUILD_MANIFEST, 'index.html', '404.html'].some((file) => existsSync(join(folder, file)));
  if (!isSite && readdirSync(folder).length > 0) {
    throw new BuildError(`${folder} holds files that are no site, and would lose them: empty it, or ${ELSEWHERE}.`);
  }
  return folder;
}
