import { readFile, writeFile } from 'node:fs/promises';

import { ledgerAddresses, ledgerText } from '../domain/published.ts';
import { builtAddresses } from './built-addresses.ts';

/** `npm run publish-ids`: adds every address of the built site to the ledger. Removes none. */
const LEDGER = 'content/published-ids.txt';
const known = ledgerAddresses(await readFile(LEDGER, 'utf8').catch(() => ''));
const built = await builtAddresses(process.env['OUT_DIR'] ?? 'dist');
await writeFile(LEDGER, ledgerText([...known, ...built]));
const added = [...built].filter((address) => !known.includes(address)).length;
console.log(`${LEDGER}: ${added} added, ${new Set([...known, ...built]).size} in all.`);
