/** For `tsc` and the linter, which cannot read components: `astro check` knows each one's own properties. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const Component: AstroComponentFactory;
  export default Component;
}

interface ImportMetaEnv {
  /** The edition of the search's files (src/integrations/search-edition.ts). */
  readonly SEARCH_VERSION: string;
}
