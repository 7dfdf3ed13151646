import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from './paths.ts';

/**
 * A copy of what the project is built from, in a new folder, with the packages of this one. What builds keep beside
 * packages belongs to one tree and stays behind.
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
  return copy;
}
