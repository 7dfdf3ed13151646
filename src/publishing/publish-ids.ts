import { writeFile } from 'node:fs/promises';

import { ledgerText } from '../urls/permalinks.ts';
import { builtAddresses } from './built-addresses.ts';
import { outputFolder } from './output-folder.ts';
import { LEDGER, readLedger } from './permalink-manifest.ts';

/** `npm run publish-ids`: adds every address of the built site to the ledger. Removes none. */
const known = new Set(await readLedger());
const built = await builtAddresses(outputFolder(process.env['OUT_DIR'] ?? '', process.cwd()));
const all = known.union(built);
await writeFile(LEDGER, ledgerText(all));
console.log(`${LEDGER}: ${all.size - known.size} added, ${all.size} in all.`);
