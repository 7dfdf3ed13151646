import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { z } from 'astro/zod';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

import type { DutyDocument } from '../../src/search/index/index-data.ts';
import { stem } from '../../src/search/index/stemmer.ts';
import { wordClass } from '../../src/search/index/stop-words.ts';
import { synonyms } from '../../src/search/index/synonyms.ts';
import { tokenise } from '../../src/search/index/tokeniser.ts';

/** What finds duties: gives their ids, best first. */
export interface Engine {
  readonly name: string;
  readonly find: (query: string) => Promise<readonly string[]>;
  readonly stop?: () => Promise<void>;
}

/** The words that searches commonly leave out. */
const STOP_WORDS = new Set(
  `a about am an and any are as at be been but by can could did do does for from had has have how i if in into is it its
  me my of on or our should so than that the their them then there these they this those to us was we were what when
  where which who whom whose why will with would you your`.split(/\s+/),
);

/** MiniSearch as one would set it up with care: fuzzy, prefixes, stop words, titles boosted. */
export function miniSearch(duties: readonly DutyDocument[]): Engine {
  const index = new MiniSearch<{ id: string; name: string; aliases: string; definition: string }>({
    fields: ['name', 'aliases', 'definition'],
    processTerm: (term) => (STOP_WORDS.has(term.toLowerCase()) ? null : term.toLowerCase()),
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { name: 3, aliases: 2 } },
  });
  index.addAll(
    duties.map(({ id, name, definition, aliases }) => ({ id, name, definition, aliases: aliases.join('. ') })),
  );
  return {
    name: 'MiniSearch',
    find: (query) => Promise.resolve(index.search(query).map(({ id }) => z.string().parse(id))),
  };
}

/** MiniSearch with the stemmer, the stop words and the synonyms of our own index, so that only the ranking differs. */
export function miniSearchWithOurWords(duties: readonly DutyDocument[]): Engine {
  const index = new MiniSearch<{ id: string; name: string; aliases: string; definition: string }>({
    fields: ['name', 'aliases', 'definition'],
    tokenize: (text) => tokenise(text).map(({ word }) => word),
    processTerm: (term) => (['function', 'domain'].includes(wordClass(term)) ? null : stem(term)),
    searchOptions: { fuzzy: 0.2, prefix: false, boost: { name: 3, aliases: 2 } },
  });
  index.addAll(
    duties.map(({ id, name, definition, aliases }) => ({ id, name, definition, aliases: aliases.join('. ') })),
  );
  const withSynonyms = (query: string): string =>
    tokenise(query)
      .flatMap(({ word }) => [word, ...synonyms(stem(word))])
      .join(' ');
  return {
    name: 'MiniSearch with our stemmer, stop words and synonyms',
    find: (query) => Promise.resolve(index.search(withSynonyms(query)).map(({ id }) => z.string().parse(id))),
  };
}

const pagefindModule = z.object({
  options: z.custom<(options: { basePath: string; noWorker: boolean }) => Promise<void>>(),
  search: z.custom<(query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>>(),
  destroy: z.custom<() => Promise<void>>(),
});

/** How many results are looked at: each costs a request. */
const LOOKED_AT = 5;

/** Pagefind as it comes, over the same records: its browser module, run here, fetches from a server on this machine. */
export async function rawPagefind(duties: readonly DutyDocument[]): Promise<Engine> {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index.');
  for (const { id, name, definition, aliases } of duties) {
    const content = [definition, ...aliases].join('. ');
    await index.addCustomRecord({ url: `/${id}`, content, language: 'en', meta: { title: name } });
  }
  const { files } = await index.getFiles();
  await close();
  const byPath = new Map(files.map(({ path, content }) => [`/${path}`, content]));
  const server = createServer((request, response) => {
    const content = byPath.get(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(content === undefined ? 404 : 200).end(content);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server for Pagefind has no port.');

  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const script = join(folder, 'pagefind.mjs');
  await writeFile(script, byPath.get('/pagefind.js') ?? '');
  const pagefind = pagefindModule.parse({ ...(await import(pathToFileURL(script).href)) });
  await pagefind.options({ basePath: `http://localhost:${address.port}/`, noWorker: true });
  return {
    name: 'Pagefind, as it comes',
    async find(query) {
      const { results } = await pagefind.search(query);
      const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
      return pages.map(({ url }) => url.slice(url.lastIndexOf('/') + 1));
    },
    async stop() {
      await pagefind.destroy();
      server.close();
      server.closeAllConnections();
      await rm(folder, { recursive: true });
    },
  };
}
