import type { FullTextEngine } from '../query/full-text.ts';
import { urls } from './urls.ts';

/** What is used of Pagefind's script, which the build writes beside its index. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

async function load(): Promise<FullTextEngine> {
  const address = `${urls.pagefind()}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker is a second copy of the engine, of eleven kilobytes; so few records are searched in a millisecond.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return { search: async (query) => (await pagefind.search(query)).results };
}

let loaded: Promise<FullTextEngine> | undefined;

/** Loads Pagefind once; anew after a failure. */
export function loadPagefind(): Promise<FullTextEngine> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
