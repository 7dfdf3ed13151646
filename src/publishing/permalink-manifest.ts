import { readFile } from 'node:fs/promises';

import { ledgerAddresses } from '../urls/permalinks.ts';
import { BuildError } from './build-error.ts';

/** The file of every address and fragment that was ever published. */
export const LEDGER = 'content/published-ids.txt';

/**
 * The addresses in it.
 * @throws a BuildError if it is missing: without it no promise would be kept, and nobody would notice
 */
export async function readLedger(): Promise<string[]> {
  try {
    return ledgerAddresses(await readFile(LEDGER, 'utf8'));
  } catch (cause) {
    throw new BuildError(
      `${LEDGER} cannot be read: bring back this list of every published address ("git checkout -- ${LEDGER}"); ` +
        'the list of a site that was never published is an empty file.',
      { cause },
    );
  }
}
