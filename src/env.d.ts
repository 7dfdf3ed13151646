/** For `tsc` and ESLint, which cannot read components: `astro check` knows each one's own properties. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const Component: AstroComponentFactory;
  export default Component;
}
