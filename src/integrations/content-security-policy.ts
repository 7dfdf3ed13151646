import type { Plugin } from 'vite';

import { hashOf } from '../publishing/csp.ts';

/** The components whose inline script we ship: Astro puts them into the pages. No other inline script may run. */
const SHIPPED =
  /\/src\/(?:components\/(?:KeepFragment|ChooseLoader|PostingLoader|SearchLoader|roles\/LinesLoader|training\/QuizLoader)|layouts\/CopyLoader)\.astro\?/;

/**
 * Finds the inline scripts that the policy of pages allows: those of the components named above, as they come out of the
 * bundler, and not those found in a page.
 * @param shipped takes their hashes
 */
export function shippedScripts(shipped: Set<string>): Plugin {
  return {
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
  };
}
