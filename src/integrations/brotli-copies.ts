import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import { type BuildCache, kept, openCache } from '../publishing/build-cache.ts';
import { unpacked } from './pagefind-files.ts';

const brotli = promisify(brotliCompress);

/**
 * What the first round trip of a new connection carries. A page that fits it when it is packed quickly, as most do, is
 * there no sooner for being packed as well as can be, which takes fifty times as long.
 */
const FIRST_ROUND_TRIP = 14_000;
const QUICK = 6;

/** What a visitor loads who searches: a few dozen files, of which every byte is waited for. */
const SEARCH =
  /^(?:_astro\/[^/]+\.js|search\/.+\.json|posting\/check\.json|compare\/evidence\.json|pagefind\/(?!fragment\/|filter\/).+)$/;

/**
 * The ways in which Brotli may code distances that are tried for these: the default suits short files, the other scripts
 * and long lists of names.
 */
const WAYS_TO_CODE_DISTANCES = [0, 2];

/** How many files are packed at a time: a few more than are packed at once. */
const AT_A_TIME = 8;

/** The smallest window that holds all of the content: a larger one packs no better, and takes memory. */
function windowBits(length: number): number {
  const bits = Math.ceil(Math.log2(length + 1)) + 1;
  return Math.min(Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_MAX_WINDOW_BITS);
}

function pack(plain: Buffer, quality: number, wayToCodeDistances = 0): Promise<Buffer> {
  return brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: windowBits(plain.length),
      [constants.BROTLI_PARAM_NPOSTFIX]: wayToCodeDistances,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

async function packedAsWellAsCanBe(plain: Buffer, ways: readonly number[], cache: BuildCache): Promise<Buffer> {
  const quality = constants.BROTLI_MAX_QUALITY;
  const hash = createHash('sha256').update(plain).digest('hex');
  return kept(cache, `${quality} ${windowBits(plain.length)} ${ways.join()} ${hash}`, async () => {
    const tried = await Promise.all(ways.map((way) => pack(plain, quality, way)));
    return tried.reduce((shortest, one) => (one.length < shortest.length ? one : shortest));
  });
}

async function packed(path: string, content: Buffer, cache: BuildCache): Promise<Buffer> {
  if (path.endsWith('.html')) {
    const quick = await pack(content, QUICK);
    if (quick.length <= FIRST_ROUND_TRIP) return quick;
  }
  const ways = SEARCH.test(path) ? WAYS_TO_CODE_DISTANCES : [0];
  return packedAsWellAsCanBe(unpacked({ path, content }) ?? content, ways, cache);
}

/** Whether a file has a Brotli copy. */
export function isPacked(file: string): boolean {
  return file.endsWith('.html') || SEARCH.test(file);
}

/** Brotli copies that are made while the build goes on. */
export interface BrotliCopies {
  /** Makes a copy of a file, which is as it will be published. */
  readonly add: (file: string) => void;
  /** Waits until all copies are made. */
  readonly made: () => Promise<void>;
}

/**
 * Puts Brotli copies beside files, for servers that send such copies (ours, nginx with brotli_static, Caddy). Pagefind's
 * own files are gzipped inside; its script reads them unpacked as well, and Brotli makes of that a seventh less.
 */
export async function brotliCopies(dist: string): Promise<BrotliCopies> {
  const cache = await openCache('brotli', process.versions['brotli'] ?? process.version);
  const waiting: string[] = [];
  const failures: unknown[] = [];
  const running = new Set<Promise<void>>();

  const packWaiting = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      await writeFile(join(dist, `${file}.br`), await packed(file, await readFile(join(dist, file)), cache));
  };
  return {
    add: (file) => {
      waiting.push(file);
      if (running.size >= AT_A_TIME) return;
      const run = packWaiting()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => running.delete(run));
      running.add(run);
    },
    made: async () => {
      while (running.size > 0) await Promise.all(running);
      if (failures.length > 0) throw failures[0];
    },
  };
}
