import { gunzipSync } from 'node:zlib';

import { close, createIndex } from 'pagefind';
import { minify } from 'vite';

import { escapeHtml } from '../outputs/html.ts';
import type { SearchRecord } from '../search/wire/records.ts';
import { createSearchUrls } from '../urls/urls.ts';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Ready-made interfaces that Pagefind writes beside its index, and the engine for pages of no known language. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)\./;

/** Pagefind stems the words, and ranks a page by the parts in which they stand. */
const LANGUAGE = 'en';

/** The address that a record has in Pagefind's index, the same wherever the site is published. */
export const recordAddress = createSearchUrls('/').page;

/** Pagefind's answers, unwrapped; throws what it complains of. */
function without<Answer extends { readonly errors: readonly string[] }>(what: string, answer: Answer): Answer {
  if (answer.errors.length > 0) throw new Error(`Pagefind, ${what}: ${answer.errors.join('; ')}`);
  return answer;
}

/** Pagefind's script comes with long names, which are a fifth of it. */
async function minified({ path, content }: IndexFile): Promise<IndexFile> {
  const { code, errors } = await minify(path, Buffer.from(content).toString('utf8'), { module: true });
  if (errors.length > 0)
    throw new Error(`${path} cannot be minified: ${errors.map(({ message }) => message).join('; ')}`);
  return { path, content: Buffer.from(code) };
}

/** A record as the page that Pagefind reads: its parts have headings, so that each is a result of its own. */
function documentOf({ title, content, sections }: SearchRecord): string {
  const parts = sections.map(({ title: heading, fragment, text }) => {
    const head =
      heading === undefined || fragment === undefined
        ? ''
        : `<h2 id="${escapeHtml(fragment)}" data-pagefind-weight="1">${escapeHtml(heading)}</h2>`;
    return `${head}<p>${escapeHtml(text)}</p>`;
  });
  return `<!doctype html><html lang="${LANGUAGE}"><title>${escapeHtml(title)}</title><body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(content)}</p>${parts.join('')}</body></html>`;
}

/** The index of the records, as files. */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index } = without('making an index', await createIndex({ forceLanguage: LANGUAGE }));
    if (!index) throw new Error('Pagefind made no index and did not say why.');
    for (const record of records) {
      const address = recordAddress(record);
      // No filters: Pagefind writes them in no fixed order, so that no two builds would be the same. The search filters
      // by search/records.json itself.
      const answer = await index.addHTMLFile({ url: address, content: documentOf(record) });
      without(`adding ${address}`, answer);
    }
    const { files } = without('writing the index', await index.getFiles());
    const used = files.filter(({ path }) => !UNUSED.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
    return await Promise.all(used.map(async (file) => (file.path === 'pagefind.js' ? minified(file) : file)));
  } finally {
    await close();
  }
}

const SIGNATURE = 'pagefind_dcd';

/** Pagefind's files are gzipped and begin with a word of its own: what they hold, so that it can be packed better. */
export function unpacked({ path, content }: IndexFile): Buffer | undefined {
  if (content[0] !== 0x1f || content[1] !== 0x8b) return undefined;
  const data = gunzipSync(content);
  if (data.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`${path} is not as this version of Pagefind writes it.`);
  return data;
}

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;

/** The id under which Pagefind finds each record, by address: the name of the file that holds it. */
export function idsByAddress(files: readonly IndexFile[]): ReadonlyMap<string, string> {
  return new Map(
    files.flatMap((file): [string, string][] => {
      const id = FRAGMENT.exec(file.path)?.[1];
      const data = id === undefined ? undefined : unpacked(file);
      if (id === undefined || data === undefined) return [];
      const { url } = JSON.parse(data.toString('utf8', SIGNATURE.length)) as { readonly url: string };
      return [[url, id]];
    }),
  );
}
