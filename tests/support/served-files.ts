import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { DIST } from './paths.ts';

/** What hosts read themselves, copies under other names, and the list of files that the build writes last. */
const NOT_SERVED = /^(?:_headers|_redirects|build-manifest\.json)$|\.br$/;

/** Every file of the built site that has an address, by its path below the site's, in a fixed order. */
export function servedFiles(): readonly string[] {
  return readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_SERVED.test(entry.name))
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
