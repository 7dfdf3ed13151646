import type { Catalog, Duty } from '../model/catalog.ts';
import { cellFrom, judgeAll } from '../model/judgement.ts';
import { type VerdictValue, verdictOf } from '../model/verdict.ts';

/** A duty whose core verdict changes when the core voices' texts beyond the seeds are left out. */
interface CoreDifference {
  readonly duty: Duty;
  readonly fromSeeds: VerdictValue;
  readonly fromAllTexts: VerdictValue;
}

/** What it changes that the core counts every text of its five voices, not only those of the two first posts. */
export function coreDifferences(catalog: Catalog): CoreDifference[] {
  return judgeAll(catalog).flatMap(({ duty, cells, verdict }) => {
    const narrow = cells
      .filter(({ source }) => source.core)
      .map(({ statements }) => cellFrom(statements.filter(({ claim }) => claim.text.origin === 'seeds')));
    const fromSeeds = verdictOf(narrow).value;
    const fromAllTexts = verdict.core.value;
    return fromSeeds === fromAllTexts ? [] : [{ duty, fromSeeds, fromAllTexts }];
  });
}
