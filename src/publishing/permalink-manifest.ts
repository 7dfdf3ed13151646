import { readFile } from 'node:fs/promises';

import { ledgerAddresses } from '../urls/permalinks.ts';

/** The file of every address and fragment that was ever published. */
export const LEDGER = 'content/published-ids.txt';

/** The addresses in it; none before the first publication. */
export async function readLedger(): Promise<string[]> {
  return ledgerAddresses(await readFile(LEDGER, 'utf8').catch(() => ''));
}
