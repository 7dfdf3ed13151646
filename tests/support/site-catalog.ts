import { join } from 'node:path';

import type { Catalog } from '../../src/model/catalog.ts';
import { loadCatalog } from '../../src/reading/load-catalog.ts';
import { lazy } from '../../src/search/index/lazy.ts';
import { ROOT } from './paths.ts';

/** The catalog of the site, from `content/`: read once for all files of a ring, since no test changes it. */
export const siteCatalog: () => Promise<Catalog> = lazy(async () => (await loadCatalog(join(ROOT, 'content'))).catalog);
