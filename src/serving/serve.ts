/**
 * `npm start` and `npm run preview`: serves the built site on this machine.
 * PORT (4321; the next free one if it is taken), HOST (localhost), BASE_PATH and OUT_DIR come from the environment.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { publishedAt } from '../urls/published-at.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './server.ts';

const { PORT = '4321', HOST = 'localhost', OUT_DIR = 'dist' } = process.env;
const dir = resolve(OUT_DIR);
const { base } = publishedAt(process.env);

if (!existsSync(join(dir, '404.html'))) {
  console.error(`${dir} holds no built site. Build it first: npm run build`);
  process.exit(1);
}
if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) {
  console.error(`PORT is "${PORT}"; it must be a number from 0 to 65535, for example PORT=8080.`);
  process.exit(1);
}

const port = await listen(createSiteServer({ dir, base }), Number(PORT), HOST);
console.log('The site is served until you press Ctrl+C. Its address:');
console.log(`http://${HOST}:${port}${base}`);
