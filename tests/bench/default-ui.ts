import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import { close, createIndex } from 'pagefind';

/** What Pagefind's documentation has a site put into a page. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pagefind's own</title>
<link href="/pagefind-own/pagefind-ui.css" rel="stylesheet"><script src="/pagefind-own/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>
addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search', bundlePath: '/pagefind-own/' }));
</script></body></html>`;

/** A copy of a built site with a page more, `/pagefind-own.html`, on which Pagefind's default interface searches it. */
export async function withDefaultUi(dist: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(dist, dir, { recursive: true });
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  await index.addDirectory({ path: dist });
  await index.writeFiles({ outputPath: join(dir, 'pagefind-own') });
  await close();
  writeFileSync(join(dir, 'pagefind-own.html'), PAGE);
  for (const file of ['pagefind-ui.js', 'pagefind-ui.css', 'pagefind.js', 'pagefind-worker.js']) {
    const path = join(dir, 'pagefind-own', file);
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)));
  }
  return dir;
}
