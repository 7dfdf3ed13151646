import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { filesIn } from '../../../src/reading/files.ts';

interface Weight {
  readonly file: string;
  readonly bytes: number;
}

export interface BuiltSizes {
  readonly pages: number;
  /** What the search may load, Pagefind's excerpts left out. */
  readonly searchIndex: number;
  /** The script of the search box and the names of the duties. */
  readonly firstAnswer: number;
  /** The largest page of each kind in Brotli, the largest first. */
  readonly largest: readonly (Weight & { readonly kind: string })[];
}

/** Folders with a page for each of many things. */
const MANY = /^(claims|disputes|duties|embed|sources)\/[^/]+\//;

/** What a page is one of: `duties/x/all/index.html` is a `duties/…/all/`. */
function kindOf(file: string): string {
  return `/${file.replace(MANY, '$1/…/').replace(/index\.html$/, '')}`;
}

/** Bytes on their way: of the copy that the build has packed, or would have. */
function packedBytes(dist: string, file: string): number {
  const copy = statSync(join(dist, `${file}.br`), { throwIfNoEntry: false });
  return copy?.size ?? brotliCompressSync(readFileSync(join(dist, file))).byteLength;
}

/** Measures a built site. */
export async function builtSizes(dist: string): Promise<BuiltSizes> {
  const files = await filesIn(dist);
  const weigh = (pattern: RegExp): number =>
    files.filter((file) => pattern.test(file)).reduce((sum, file) => sum + packedBytes(dist, file), 0);
  const pages = files.filter((file) => file.endsWith('.html'));
  const byKind = Map.groupBy(pages, kindOf);
  const largest = [...byKind].flatMap(([kind, own]) => {
    const [heaviest] = own
      .map((file) => ({ kind, file, bytes: packedBytes(dist, file) }))
      .toSorted((a, b) => b.bytes - a.bytes);
    return heaviest ?? [];
  });
  return {
    pages: pages.length,
    searchIndex: weigh(/^(?:search\/.+\.json|pagefind\/(?!fragment\/).+(?<!\.br))$/),
    firstAnswer: weigh(/^(?:_astro\/search-box\.entry-[\w-]+\.js|search\/suggestions\.json)$/),
    largest: largest.toSorted((a, b) => b.bytes - a.bytes),
  };
}
