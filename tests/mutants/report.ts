import type { Failure } from './first-failure.ts';
import type { Mutant } from './mutant.ts';
import type { Ring } from './rings.ts';

/** What one ring says of a fault: the test that noticed it, if any did. */
export interface Sighting {
  readonly ring: Ring['name'];
  readonly noticedBy: Failure | undefined;
}

/** What became of a fault. */
export type Result = { readonly mutant: Mutant } & (
  | { readonly state: 'tested'; readonly sightings: readonly Sighting[] }
  /** The text to replace is no longer in the file exactly once. */
  | { readonly state: 'lost' }
  /** With the fault a test fails by another error than an assertion: the code cannot run, which shows nothing. */
  | { readonly state: 'broken'; readonly why: string }
);

/** Whether a test noticed the fault, in whichever ring. */
export function isCaught(result: Result): boolean {
  return result.state === 'tested' && result.sightings.some(({ noticedBy }) => noticedBy !== undefined);
}

function linesFor(result: Result): string[] {
  const { mutant, state } = result;
  switch (state) {
    case 'lost':
      return [`LOST: its text does not stand in ${mutant.file} exactly once`];
    case 'broken':
      return [`BROKEN: ${result.why}`];
    case 'tested': {
      const rings = result.sightings.map(
        ({ ring, noticedBy }) =>
          `${ring}  ${noticedBy ? `${noticedBy.test}  (${noticedBy.file})` : 'no test notices it'}`,
      );
      return isCaught(result) ? rings : [...rings, `SURVIVES: ${mutant.shows}`];
    }
    default:
      return state satisfies never;
  }
}

/** The table of faults with the tests that noticed them, and how many were. */
export function report(results: readonly Result[]): string {
  const width = Math.max(0, ...results.map(({ mutant }) => mutant.id.length));
  const rows = results.flatMap((result) =>
    linesFor(result).map((line, index) => `${(index === 0 ? result.mutant.id : '').padEnd(width)}  ${line}`),
  );
  return [...rows, '', `${results.filter(isCaught).length} of ${results.length} faults caught`].join('\n');
}
