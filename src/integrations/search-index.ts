import type { AstroIntegration } from 'astro';

/** Placeholder until records exist. */
export function searchIndex(): AstroIntegration {
  return { name: 'search-index', hooks: {} };
}
