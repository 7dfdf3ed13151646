import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { contentCheck } from './src/integrations/content-check.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { hostingFiles } from './src/integrations/hosting-files.ts';
import { movedFiles } from './src/integrations/moved-files.ts';
import { publishedAddresses } from './src/integrations/published-addresses.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { publishedAt, warningOf } from './src/urls/published-at.ts';

const place = publishedAt(process.env);
const { origin, base } = place;
const warning = warningOf(place);
if (warning !== undefined) console.warn(warning);

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
  integrations: [
    contentCheck(),
    mdx(),
    // Before whatever reads or packs the built pages.
    contentSecurityPolicy(),
    searchIndex(),
    sitemap(),
    movedFiles(),
    // The last two look at everything that the others have written.
    hostingFiles(),
    publishedAddresses(),
  ],
});
