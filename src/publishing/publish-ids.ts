import { writeFile } from 'node:fs/promises';

import { ledgerText } from '../urls/permalinks.ts';
import { builtAddresses } from './built-addresses.ts';
import { LEDGER, readLedger } from './permalink-manifest.ts';

/** `npm run publish-ids`: adds every address of the built site to the ledger. Removes none. */
const known = await readLedger();
const built = await builtAddresses(process.env['OUT_DIR'] ?? 'dist');
await writeFile(LEDGER, ledgerText([...known, ...built]));
const added = [...built].filter((address) => !known.includes(address)).length;
console.log(`${LEDGER}: ${added} added, ${new Set([...known, ...built]).size} in all.`);
