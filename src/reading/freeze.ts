import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalog } from '../model/catalog.ts';
import { editionOf } from '../model/edition.ts';
import type { Problem } from '../rules/problem.ts';
import { type Edition, edition, isEditionId } from '../schema/edition.ts';
import { CHECKSUMS_FILE, EDITIONS_FOLDER, checksumLine, editionFile, readChecksums, sha256 } from './frozen.ts';
import { loadCatalog } from './load-catalog.ts';

const EXAMPLE = 'npm run edition -- 2026-11';

/** Why no edition can be frozen under a name; none if one can. */
export function refusals(asked: string, { editions, site }: Pick<Catalog, 'editions' | 'site'>): Problem[] {
  const [last] = editions;
  const month = site.data.date.slice(0, 7);
  const refused = (received: string, expected: string, hint: string): Problem[] => [
    { rule: 'edition-asked', file: 'npm run edition', field: '', received, expected, hint },
  ];
  const quoted = asked === '' ? 'no name' : `"${asked}"`;
  if (!isEditionId(asked)) return refused(quoted, 'a year and a month', `Name the month: ${EXAMPLE}`);
  if (editions.some(({ id }) => id === asked))
    return refused(
      `${quoted}, an edition that there is`,
      'a month of which there is no edition: what is frozen stays as it is',
      'Freeze the next edition in a later month. What is wrong in this one is mended in the content of today.',
    );
  if (last && asked < last.id)
    return refused(`${quoted}, before the last edition`, `a month after ${last.id}`, 'Name the month of today.');
  if (asked < month)
    return refused(
      `${quoted}, before the date of the data`,
      `${month} or later: the data is of ${site.data.date}`,
      'Name the month of today, or correct the date of the data in content/site.yaml.',
    );
  return [];
}

/** The text of a file that keeps an edition: one thing a line, so that two editions can be compared line by line. */
export function editionText(frozen: Edition): string {
  const fields = Object.entries(frozen).map(([field, value]) => {
    const written = Array.isArray(value)
      ? `[\n${value.map((item: unknown) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(field)}: ${written}`;
  });
  return `{\n${fields.join(',\n')}\n}\n`;
}

/** Writes files that belong together: each is renamed when all are whole, and what was renamed goes if another fails. */
async function writeTogether(files: readonly (readonly [path: string, text: string])[], isNew: string): Promise<void> {
  const drafts = files.map(([path, text]) => ({ path, text, draft: `${path}.draft` }));
  try {
    for (const { draft, text } of drafts) await writeFile(draft, text);
    for (const { draft, path } of drafts) await rename(draft, path);
  } catch (error) {
    for (const path of [...drafts.map(({ draft }) => draft), isNew]) await rm(path, { force: true });
    throw error;
  }
}

/**
 * Freezes the answers of a content as an edition, whole or not at all.
 * @param asked the month that it is called after
 * @returns what keeps it from being frozen, or the path of the file that was written
 */
export async function freeze(folder: string, asked: string): Promise<readonly Problem[] | string> {
  const { catalog, problems } = await loadCatalog(folder);
  const refused = [...refusals(asked, catalog), ...problems];
  if (refused.length > 0) return refused;
  const text = editionText(edition.parse(editionOf(catalog, asked)));
  const place = join(folder, EDITIONS_FOLDER);
  const target = join(place, editionFile(asked));
  const checksums = (await readChecksums(folder)) + checksumLine(editionFile(asked), sha256(text));
  await mkdir(place, { recursive: true });
  await writeTogether(
    [
      [target, text],
      [join(place, CHECKSUMS_FILE), checksums],
    ],
    target,
  );
  return target;
}
