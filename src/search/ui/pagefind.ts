import type { FullTextEngine } from '../query/full-text.ts';
import { urls } from './urls.ts';

/** What is used of Pagefind's script, which the build writes beside its index. */
interface Pagefind {
  options(options: { readonly noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string; readonly score: number }[] }>;
}

const SIGNATURES = ['\u001f\u008b', 'pagefind_dcd'];

/** Whether an answer is a part of an index: gzipped, or unpacked on its way. */
async function isIndex(response: Response): Promise<boolean> {
  const head = String.fromCharCode(...new Uint8Array(await response.arrayBuffer()).subarray(0, 12));
  return response.ok && SIGNATURES.some((signature) => head.startsWith(signature));
}

/**
 * Watches the parts of the index while they load. Pagefind tells only the console of one that does not come, and then
 * finds nothing, so that the page would say "No results" of what it could not search.
 */
function watchIndex(): { readonly isWhole: () => Promise<boolean> } {
  const parts: Promise<boolean>[] = [];
  const load = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const [address] = asked;
    const isPart = typeof address === 'string' && address.includes('/pagefind/index/');
    const loading = load(...asked);
    if (isPart) parts.push(loading.then((response) => isIndex(response.clone())).catch(() => false));
    return loading;
  };
  return { isWhole: async () => (await Promise.all(parts)).every(Boolean) };
}

async function load(): Promise<FullTextEngine> {
  const address = `${urls.pagefind()}pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker is a second copy of the engine, of eleven kilobytes; so few records are searched in a millisecond.
  await pagefind.options({ noWorker: true });
  const index = watchIndex();
  await pagefind.init();
  return {
    async search(query) {
      const { results } = await pagefind.search(query);
      if (!(await index.isWhole())) throw new Error('A part of the full-text index does not load.');
      return results;
    },
  };
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
