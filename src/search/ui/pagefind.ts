import { type FullTextEngine, type Passage, withDots, withoutTitle } from '../query/full-text.ts';
import { ForeignVersion } from '../wire/versioned.ts';
import { urls } from './urls.ts';

interface SubResult {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
  readonly anchor?: { readonly id: string };
}

/** What is used of a page that Pagefind found. */
interface Fragment {
  readonly content: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string };
  readonly sub_results: readonly SubResult[];
}

/** What is used of Pagefind's script, which the build writes beside its index. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{
    readonly results: readonly { readonly id: string; readonly data: () => Promise<Fragment> }[];
  }>;
}

/** Words around a match, and how many statements of a page are shown. */
const EXCERPT_WORDS = 24;
const MOST_PASSAGES = 3;

/** How parts of an index begin, and how they do while they are packed. */
const SIGNATURE = 'pagefind_dcd';
const GZIP = '\u001f\u008b';

const beginsWith = (bytes: ArrayBuffer, text: string): boolean =>
  String.fromCharCode(...new Uint8Array(bytes.slice(0, text.length))) === text;

/**
 * A part of an index as Pagefind gets it: unpacked already, which Pagefind would do a second time. Throws where it is
 * none, or not whole: Pagefind unpacks what it can of one that is cut, and finds nothing in it.
 */
async function unpacked(response: Response): Promise<Response> {
  const bytes = await response.arrayBuffer();
  // Few browsers that run the engine cannot unpack a file themselves.
  const isPacked = beginsWith(bytes, GZIP) && typeof DecompressionStream !== 'undefined';
  const stream = isPacked ? new Response(bytes).body?.pipeThrough(new DecompressionStream('gzip')) : undefined;
  const part = stream ? await new Response(stream).arrayBuffer() : bytes;
  if (!response.ok || !(beginsWith(part, SIGNATURE) || beginsWith(part, GZIP)))
    throw new Error(`${response.url} is no part of an index.`);
  return new Response(part);
}

/** Whether the list of its parts is that of an index. */
async function isOf(response: Response, version: string): Promise<boolean> {
  const { languages } = (await response.json()) as { languages: Readonly<Record<string, { readonly hash: string }>> };
  return Object.values(languages).some(({ hash }) => hash === version);
}

/**
 * Watches the parts of the index while they load. Pagefind tells only the console of one that does not come, and then
 * finds nothing, so that the page would say "No results" of what it could not search.
 */
function watchIndex(version: string): { readonly whenWhole: () => Promise<void> } {
  const parts: Promise<Response>[] = [];
  let its = Promise.resolve(true);
  const load = globalThis.fetch;
  globalThis.fetch = async (...asked) => {
    const [address] = asked;
    const path = typeof address === 'string' ? address : '';
    const loading = load(...asked);
    if (/\/pagefind\/(?:index|fragment)\//.test(path)) {
      const part = loading.then(unpacked);
      parts.push(part);
      return part;
    }
    if (path.includes('/pagefind-entry.json')) its = loading.then((response) => isOf(response.clone(), version));
    return loading;
  };
  return {
    whenWhole: async () => {
      if (!(await its)) throw new ForeignVersion('The full-text index is of another edition.');
      const loaded = await Promise.allSettled(parts);
      if (loaded.some(({ status }) => status === 'rejected'))
        throw new Error('A part of the full-text index does not load.');
    },
  };
}

/** The parts of a page that hold the match; its own words where no part does. */
function passagesOf({ excerpt, meta, sub_results: parts }: Fragment): readonly Passage[] {
  const ofParts = parts.flatMap(({ title, anchor, excerpt: words }): Passage[] =>
    anchor === undefined ? [] : [{ title, fragment: anchor.id, excerpt: withDots(withoutTitle(words, title)) }],
  );
  return ofParts.length > 0
    ? ofParts.slice(0, MOST_PASSAGES)
    : [{ excerpt: withDots(withoutTitle(excerpt, meta.title)) }];
}

async function load(version: string): Promise<FullTextEngine> {
  const address = `${urls.pagefind()}pagefind.js?${version}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Its worker is a second copy of the engine, of eleven kilobytes; so few records are searched in a millisecond.
  await pagefind.options({ noWorker: true, excerptLength: EXCERPT_WORDS });
  const index = watchIndex(version);
  // What goes wrong in the engine is told by what went wrong with its files.
  const fromWhole = async <Value>(work: Promise<Value>): Promise<Value> => {
    await Promise.allSettled([work]);
    await index.whenWhole();
    return work;
  };
  await fromWhole(pagefind.init());
  return {
    async search(query) {
      const { results } = await fromWhole(pagefind.search(query));
      return results.map(({ id, data }) => ({
        id,
        load: async () => {
          const fragment = await fromWhole(data());
          return { content: fragment.content, passages: passagesOf(fragment) };
        },
      }));
    },
  };
}

let loaded: Promise<FullTextEngine> | undefined;

/** Loads Pagefind with the index of this version once; anew after a failure. */
export function loadPagefind(version: string): Promise<FullTextEngine> {
  loaded ??= load(version).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
