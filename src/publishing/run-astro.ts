/** Runs Astro's build in a process of its own: `node run-astro.ts <folder>`. Its parent is build.ts. */
import { build } from 'astro';

import { ContentError } from '../reading/load-catalog.ts';
import { explain } from './build-error.ts';

const [outDir = ''] = process.argv.slice(2);

// Whoever ends the parent ends the build.
const end = (): never => process.exit(1);
process.on('disconnect', end);

try {
  await build({ root: process.cwd(), outDir, logLevel: 'warn' });
} catch (error) {
  const words = error instanceof ContentError ? error.message : explain(error, outDir);
  console.error(words ?? error);
  process.exitCode = 1;
}
process.off('disconnect', end);
process.disconnect?.();
