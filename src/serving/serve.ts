/**
 * `npm start` and `npm run preview`: serves the built site on this machine.
 * PORT (4321; the next free one if it is taken), HOST (localhost), BASE_PATH and OUT_DIR come from the environment.
 */
import { isIPv6 } from 'node:net';
import { resolve } from 'node:path';

import { publishedAt } from '../urls/published-at.ts';
import { listen, parsePort } from './listen.ts';
import { createSiteServer } from './server.ts';
import { isWholeSite } from './whole-site.ts';

/** A setting of the environment; an empty one counts as none. */
function setting(name: string, fallback: string): string {
  const given = process.env[name] ?? '';
  return given === '' ? fallback : given;
}

try {
  const dir = resolve(setting('OUT_DIR', 'dist'));
  const { base } = publishedAt(process.env);
  const wished = parsePort(setting('PORT', '4321'));
  if (!(await isWholeSite(dir))) throw new Error(`${dir} holds no whole site. Build it first: npm run build`);

  const host = setting('HOST', 'localhost');
  const port = await listen(createSiteServer({ dir, base }), wished, host);
  console.log('The site is served until you press Ctrl+C. Its address:');
  console.log(`http://${isIPv6(host) ? `[${host}]` : host}:${port}${base}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
