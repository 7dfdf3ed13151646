import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Catalog } from '../model/catalog.ts';
import { missingPages } from '../search/query/intents.ts';
import { type BuiltPage, recordProblems, searchRecords, type SearchRecord } from '../search/wire/records.ts';
import { type ListedRecord, packRecords } from '../search/wire/records-file.ts';
import { searchEdition } from './search-edition.ts';
import { idsByAddress, type IndexFile, pagefindFiles, recordAddress } from './pagefind-files.ts';

function refuse(problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Error(`The search index cannot be made:\n${problems.map((one) => `  ${one}`).join('\n')}`);
}

/** What the browser needs of every record to list, filter and count it. */
function listed(records: readonly SearchRecord[], ids: ReadonlyMap<string, string>): ListedRecord[] {
  return records.map((record) => {
    const { kind, id, title, summary, roles, verdict, sources } = record;
    const textId = ids.get(recordAddress(record));
    if (textId === undefined) throw new Error(`${kind} "${id}" is not in Pagefind's index.`);
    return {
      kind,
      id,
      // The search page holds the duties' names and verdicts itself.
      ...(kind === 'duty' ? {} : { title, summary }),
      roles,
      ...(verdict === undefined ? {} : { verdict }),
      sources,
      textId,
    };
  });
}

/** What is read of the first file that Pagefind's script loads. */
interface PagefindEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly page_count: number }>>;
}

/** How many records the index holds, and what Pagefind calls it: its own name tells it from that of another edition. */
async function entryIn(folder: string): Promise<{ readonly count: number; readonly hash: string }> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as PagefindEntry;
  const languages = Object.values(entry.languages);
  return {
    count: languages.reduce((sum, { page_count }) => sum + page_count, 0),
    hash: languages.map(({ hash }) => hash).join(' '),
  };
}

async function write(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Writes the search index: one record for each duty, source, dispute and standing page into Pagefind's, and a list of
 * them for the browser. Pagefind loses records with the same address or without content silently, and a wrong type
 * ends the process; so all is checked before, and counted after.
 * @param pages the pages of the site, in a fixed order
 * @returns how many records can be searched
 */
export async function writeSearchIndex(dist: string, catalog: Catalog, pages: readonly BuiltPage[]): Promise<number> {
  const records = searchRecords(catalog, pages);
  refuse([...recordProblems(records), ...missingPages(records)]);
  const files = await pagefindFiles(records);
  await write(join(dist, 'pagefind'), files);
  const { count, hash } = await entryIn(join(dist, 'pagefind'));
  if (count !== records.length)
    refuse([`${records.length} records were given to Pagefind, and ${count} are in its index`]);
  const file = { version: searchEdition(catalog), ...packRecords(listed(records, idsByAddress(files)), hash) };
  await writeFile(join(dist, 'search/records.json'), JSON.stringify(file));
  return count;
}
