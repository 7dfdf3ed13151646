import { problemInWords } from '../rules/problem.ts';
import { freeze } from './freeze.ts';

/** `npm run edition -- 2026-11`: freezes the answers of today under the name of a month, so that they can be cited. */
const [asked = '', folder = 'content'] = process.argv.slice(2);

try {
  const frozen = await freeze(folder, asked);
  if (typeof frozen !== 'string')
    throw new Error(`The edition is not frozen:\n\n${frozen.map(problemInWords).join('\n\n')}\n`);
  console.log(`${frozen}: frozen. Commit it with the checksums beside it; npm run publish-ids promises its addresses.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
