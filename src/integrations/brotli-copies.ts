import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import { filesIn } from '../reading/files.ts';
import { unpacked } from './pagefind-files.ts';

const brotli = promisify(brotliCompress);

/** Short pages are many, and fit any first round trip: they are packed a little less well and many times as fast. */
const SHORT_PAGE = 40_000;
const SHORT_PAGE_QUALITY = 6;

/** What a visitor loads who searches: a few dozen files, of which every byte is waited for. */
const SEARCH = /^(?:_astro\/[^/]+\.js|search\/.+\.json|pagefind\/(?!fragment\/|filter\/).+)$/;

async function packed(path: string, content: Buffer): Promise<Buffer> {
  const plain = unpacked({ path, content }) ?? content;
  const isShort = path.endsWith('.html') && plain.length < SHORT_PAGE;
  return brotli(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: isShort ? SHORT_PAGE_QUALITY : constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}

/**
 * Puts a Brotli copy beside every page and every file that the search loads, for servers that send such copies (ours,
 * nginx with brotli_static, Caddy). Pagefind's own files are gzipped inside; its script reads them unpacked as well,
 * and Brotli makes of that a seventh less.
 */
export async function writeBrotliCopies(dist: string): Promise<void> {
  const paths = (await filesIn(dist)).filter((path) => path.endsWith('.html') || SEARCH.test(path));
  await Promise.all(
    paths.map(async (path) =>
      writeFile(join(dist, `${path}.br`), await packed(path, await readFile(join(dist, path)))),
    ),
  );
}
