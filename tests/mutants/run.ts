/**
 * `npm run test:mutants`: plants one fault at a time in a copy of the repository and looks whether a unit test notices
 * it. Fails where none does. `-- --site` builds the site with each fault as well and runs the site tests; words that
 * follow choose faults: `npm run test:mutants -- --site footnotes`.
 */
import { parseArgs } from 'node:util';

import { FailedWithoutAssertion, firstFailure } from './first-failure.ts';
import { MUTANTS } from './mutants.ts';
import type { Mutant } from './mutant.ts';
import { type Result, type Sighting, isCaught, report } from './report.ts';
import { type Ring, SITE_RING, UNIT_RING, noticedBy } from './rings.ts';
import { type ScratchCopy, makeScratchCopy } from './scratch-copy.ts';

const { values, positionals } = parseArgs({ options: { site: { type: 'boolean' } }, allowPositionals: true });
const rings: readonly Ring[] = values.site === true ? [UNIT_RING, SITE_RING] : [UNIT_RING];
const chosen = MUTANTS.filter(({ id }) => positionals.length === 0 || positionals.some((word) => id.includes(word)));

async function sightingsIn(root: string, mutant: Mutant): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  for (const ring of rings) sightings.push({ ring: ring.name, noticedBy: await noticedBy(ring, root, mutant) });
  return sightings;
}

async function resultOf(copy: ScratchCopy, mutant: Mutant): Promise<Result> {
  try {
    const sightings = await copy.withFault(mutant, () => sightingsIn(copy.root, mutant));
    return sightings ? { mutant, state: 'tested', sightings } : { mutant, state: 'lost' };
  } catch (error) {
    if (error instanceof FailedWithoutAssertion) return { mutant, state: 'broken', why: error.message };
    throw error;
  }
}

/** The tests that noticed something must pass where nothing is planted. Returns the one that does not, if any. */
async function failsAnyway({ root }: ScratchCopy, results: readonly Result[]): Promise<string | undefined> {
  const sightings = results.flatMap((result) => (result.state === 'tested' ? result.sightings : []));
  for (const ring of rings) {
    const files = sightings.flatMap((one) => (one.ring === ring.name && one.noticedBy ? one.noticedBy.file : []));
    if (files.length === 0) continue;
    const failure = (await ring.prepare(root)) ?? (await firstFailure(root, [...new Set(files)]));
    if (failure) return `${failure.file}: ${failure.test}`;
  }
  return undefined;
}

if (chosen.length === 0) throw new Error(`No fault is called ${positionals.join(' or ')}.`);
const copies = [makeScratchCopy(), makeScratchCopy()] as const;
try {
  const waiting = chosen.values();
  const results = new Map<Mutant, Result>();
  await Promise.all(
    copies.map(async (copy) => {
      for (const mutant of waiting) results.set(mutant, await resultOf(copy, mutant));
    }),
  );
  const inOrder = chosen.flatMap((mutant) => results.get(mutant) ?? []);
  console.log(report(inOrder));
  const wrong = await failsAnyway(copies[0], inOrder);
  if (wrong !== undefined) console.error(`This test fails without any fault, so that it shows nothing: ${wrong}`);
  process.exitCode = wrong === undefined && inOrder.every(isCaught) ? 0 : 1;
} finally {
  for (const copy of copies) copy.remove();
}
