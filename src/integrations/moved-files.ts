import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalog } from '../model/catalog.ts';
import { redirects } from '../urls/permalinks.ts';

/** The page itself, for which a redirect stands at the old address; its packed copy is called after it. */
const PAGE = 'index.html';

/**
 * Puts the files beside a page that moved (citations, Markdown, oEmbed) at its old address too. A page can send readers
 * on without a server's help; a program that asks for a file would get a page instead. They speak of the new address.
 */
export async function copyMovedFiles(dist: string, { moved }: Pick<Catalog, 'moved'>): Promise<void> {
  for (const { from, to } of redirects(moved)) {
    const beside = await readdir(join(dist, to), { withFileTypes: true });
    const files = beside.filter((entry) => entry.isFile() && !entry.name.startsWith(PAGE));
    for (const { name } of files) await copyFile(join(dist, to, name), join(dist, from, name));
  }
}
