import type { Band, LineGroupKind } from '../model/bands.ts';
import type { JudgedDuty } from '../model/judgement.ts';
import { roleOf } from '../model/verdict.ts';
import type { RoleId } from '../schema/role-ids.ts';
import { countInWords } from '../wording/verdicts.ts';
import type { RolePage } from './role-page.ts';

/** One line for a posting, with what may be said of it. */
export interface PostingLine {
  /** Id of the duty. */
  readonly id: string;
  /** The line itself, in the imperative. */
  readonly line: string;
  /** The duty as a term. */
  readonly name: string;
  readonly isTrait: boolean;
  /** The role whose duty it is, alone or mostly; absent if it is neither's. */
  readonly owner?: RoleId;
  /** The count behind that: "18 of 27 sources". */
  readonly count: string;
  /** Whether it is on the list before anybody chooses. */
  readonly isPreset: boolean;
}

/** Lines that belong to the role in the same degree; the last group are the other role's. */
export interface LineGroup {
  readonly kind: LineGroupKind;
  readonly lines: readonly PostingLine[];
}

function lineOf({ duty, verdict }: JudgedDuty, isPreset: boolean): PostingLine {
  const owner = roleOf(verdict.all.value);
  return {
    id: duty.id,
    line: duty.postingLine,
    name: duty.name,
    isTrait: duty.kind === 'trait',
    ...(owner === undefined ? {} : { owner }),
    count: countInWords(verdict.all),
    isPreset,
  };
}

/** The lines of a role's list, group by group: what is only and mostly its own is on the list to begin with. */
export function postingLines({ bands, traits, ofOther }: RolePage): readonly LineGroup[] {
  const isOwn = (band: Band): boolean => band === 'only' || band === 'mostly';
  const group = (kind: LineGroupKind, duties: readonly JudgedDuty[], isPreset: boolean): LineGroup => ({
    kind,
    lines: duties.map((judged) => lineOf(judged, isPreset)),
  });
  return [
    ...bands.filter(({ band }) => isOwn(band)).map(({ band, duties }) => group(band, duties, true)),
    group('traits', traits, true),
    ...bands.filter(({ band }) => !isOwn(band)).map(({ band, duties }) => group(band, duties, false)),
    group('other', ofOther, false),
  ].filter(({ lines }) => lines.length > 0);
}
