import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Plugin } from 'vite';

/**
 * Keeps the chunks that our scripts import later. Astro writes the scripts themselves, whose addresses the pages name
 * (`?worker&url`), and not what they import: the request for it would answer 404.
 * @param kept takes the code of each chunk, by its file
 */
export function laterChunks(kept: Map<string, string>): Plugin {
  return {
    name: 'later-chunks',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk' && !chunk.isEntry) kept.set(chunk.fileName, chunk.code);
      },
    },
  };
}

/** Writes the chunks beside the scripts that import them. */
export async function writeChunks(dist: string, kept: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, code] of kept) {
    await mkdir(dirname(join(dist, file)), { recursive: true });
    await writeFile(join(dist, file), code);
  }
}
