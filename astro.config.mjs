import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentCheck } from './src/integrations/content-check.ts';
import { finishSite } from './src/integrations/finish-site.ts';
import { preparedOutputs } from './src/integrations/prepare-outputs.ts';
import { publishedAt } from './src/urls/published-at.ts';

const place = publishedAt(process.env);
const { origin, base } = place;

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  // The default, 'jsx', drops line breaks between inline elements: "one</a>, <a>two" would lose its space.
  compressHTML: true,
  // One request a page: what fits the first round trip.
  build: { inlineStylesheets: 'always', format: 'directory' },
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [contentCheck(), mdx(), preparedOutputs(), finishSite()],
  vite: {
    build: {
      rolldownOptions: {
        // Astro's own marks in MDX files; each would be warned of.
        checks: { moduleLevelDirective: false },
      },
    },
  },
});
