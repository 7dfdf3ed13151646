import { execFile } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';

/** Installed beside its pages, where it looks for its parts, and gone with them: it serves this comparison alone. */
const VITEPRESS = 'vitepress@1.6.4';

/** Its settings for a site at `/vitepress/` that can be searched. Our Markdown holds no HTML. */
const CONFIG = `export default {
  base: '/vitepress/',
  ignoreDeadLinks: true,
  markdown: { html: false },
  themeConfig: { search: { provider: 'local' } },
};`;

/** Builds the Markdown alternates of a built site with VitePress, whose own search then has the same texts. */
export async function addVitePress(dist: string, to: string): Promise<void> {
  const docs = mkdtempSync(join(tmpdir(), 'vitepress-'));
  try {
    for (const file of globSync('**/*.md', { cwd: dist })) {
      mkdirSync(dirname(join(docs, file)), { recursive: true });
      cpSync(join(dist, file), join(docs, file));
    }
    mkdirSync(join(docs, '.vitepress'));
    writeFileSync(join(docs, '.vitepress/config.mjs'), CONFIG);
    const run = promisify(execFile);
    await run('npm', ['install', '--prefix', docs, '--no-audit', '--no-fund', VITEPRESS]);
    await run(join(docs, 'node_modules/.bin/vitepress'), ['build', docs], { maxBuffer: 2 ** 26 });
    cpSync(join(docs, '.vitepress/dist'), to, { recursive: true });
  } finally {
    rmSync(docs, { recursive: true });
  }
  for (const file of globSync('**/*.{html,js,css}', { cwd: to }))
    writeFileSync(join(to, `${file}.br`), brotliCompressSync(readFileSync(join(to, file))));
}
