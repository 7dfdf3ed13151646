import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroIntegration } from 'astro';

import { hashOf, withPolicy } from '../publishing/csp.ts';
import { filesIn } from '../reading/files.ts';

/** The components whose inline script we ship: Astro puts them into the pages. No other inline script may run. */
const SHIPPED = /\/src\/(?:components\/SearchLoader|layouts\/CopyLoader)\.astro\?/;

/**
 * Puts its policy into every built page. The scripts that the policy allows are those of the components named above, as
 * they come out of the bundler, and not those found in the page.
 */
export function contentSecurityPolicy(): AstroIntegration {
  const shipped = new Set<string>();
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-scripts',
                generateBundle: {
                  // Before Astro takes the inline scripts out of the bundle.
                  order: 'pre',
                  handler(_options, bundle) {
                    for (const chunk of Object.values(bundle)) {
                      if (chunk.type !== 'chunk' || !SHIPPED.test(chunk.facadeModuleId ?? '')) continue;
                      shipped.add(hashOf(chunk.code.trim()));
                    }
                  },
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages = (await filesIn(dist)).filter((path) => path.endsWith('.html'));
        for (const path of pages) {
          const file = join(dist, path);
          try {
            await writeFile(file, withPolicy(await readFile(file, 'utf8'), shipped));
          } catch (error) {
            throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
          }
        }
      },
    },
  };
}
