import { writeFile } from 'node:fs/promises';

import { formatManifest } from '../urls/permalinks.ts';
import { builtAddresses } from './built-addresses.ts';
import { outputFolder } from './output-folder.ts';
import { MANIFEST_FILE, readManifest } from './permalink-manifest.ts';

/** `npm run publish-ids`: adds every address of the built site to the permalink manifest. Removes none. */
const known = new Set(await readManifest());
const built = await builtAddresses(outputFolder(process.env['OUT_DIR'] ?? '', process.cwd()));
const all = known.union(built);
await writeFile(MANIFEST_FILE, formatManifest(all));
console.log(`${MANIFEST_FILE}: ${all.size - known.size} added, ${all.size} in all.`);
