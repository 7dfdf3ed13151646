import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Catalog } from '../model/catalog.ts';
import { headersFile, redirectsFile } from '../urls/hosting-rules.ts';
import type { Site } from '../urls/urls.ts';

/** What a host reads itself, and copies that are sent under the name of what they are copies of. */
const NOT_SERVED = /^_(headers|redirects)$|\.br$/;

/**
 * Writes `_headers` and `_redirects` beside the built pages; hosts that do not know them serve the site as well.
 * @param files all files of the site
 * @param permalinks every address that was ever published
 */
export async function writeHostingFiles(
  dist: string,
  files: readonly string[],
  site: Site,
  { moved }: Pick<Catalog, 'moved'>,
  permalinks: readonly string[],
): Promise<void> {
  const served = files.filter((path) => !NOT_SERVED.test(path));
  await writeFile(join(dist, '_headers'), headersFile(site, served));
  await writeFile(join(dist, '_redirects'), redirectsFile(site, moved, permalinks));
}
