import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './paths.ts';

/** Where Node keeps what it has compiled of packages, by the contents of each file. */
const COMPILED = 'node_modules/.cache/compiled';

/**
 * A copy of what the project is built from, in a new folder, with the packages of this one, compiled already where they
 * are. What else builds keep beside packages belongs to one tree and stays behind.
 */
export function copyOfProject(parts: readonly string[] = ['content']): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of ['src', 'public', 'LICENSE', 'astro.config.mjs', 'package.json', 'tsconfig.json', ...parts]) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((name) => !/^\.(astro|vite|cache)/.test(name))) {
    symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  }
  mkdirSync(join(copy, 'node_modules/.cache'));
  mkdirSync(join(ROOT, COMPILED), { recursive: true });
  symlinkSync(join(ROOT, COMPILED), join(copy, COMPILED));
  return copy;
}
