import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

/** The repository's top level. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** The built site that is tested; OUT_DIR names another folder than `dist`. */
export const DIST = resolve(ROOT, process.env['OUT_DIR'] ?? 'dist');

/** The program behind `npm run build`. */
export const BUILD_SCRIPT = 'src/publishing/build.ts';
export const BUILD = join(ROOT, BUILD_SCRIPT);

const require = createRequire(import.meta.url);

/**
 * The script behind a package's command, to be run by this same Node: works without a shell, on every system, and
 * whatever Node the machine itself has.
 */
export function commandOf(packageName: string, command = packageName): string {
  const manifest = join(ROOT, 'node_modules', packageName, 'package.json');
  const { bin } = require(manifest) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${packageName} has no command "${command}".`);
  return join(manifest, '..', script);
}

/** A JSON file's content, of a type that the caller vouches for. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
