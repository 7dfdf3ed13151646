import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

import { unpacked } from './pagefind-files.ts';

const brotli = promisify(brotliCompress);

/** What a visitor loads who searches: a few dozen files, of which every byte is waited for. */
const LOADED = /^(?:_astro\/[^/]+\.js|search\/.+\.json|pagefind\/(?!fragment\/).+)$/;

/**
 * Puts a Brotli copy beside every file that the search loads, for servers that send such copies (ours, nginx, Caddy).
 * Pagefind's own files are gzipped inside; it reads them unpacked as well, and Brotli makes of that a seventh less.
 */
export async function packSearch(dist: string): Promise<void> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => LOADED.test(path));
  await Promise.all(
    paths.map(async (path) => {
      const file = join(dist, path);
      const content = await readFile(file);
      const plain = unpacked({ path, content }) ?? content;
      const packed = await brotli(plain, {
        params: { [constants.BROTLI_PARAM_SIZE_HINT]: plain.length, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
      });
      await writeFile(`${file}.br`, packed);
    }),
  );
}
