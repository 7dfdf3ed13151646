import type { Band, LineGroupKind } from '../model/bands.ts';
import type { JudgedDuty } from '../model/judgement.ts';
import { byName } from '../model/order.ts';
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
  /** Whether it is one of the few that most sources assign to the role: enough for a short posting. */
  readonly isLeading: boolean;
}

/** Lines that belong to the role in the same degree; the last group are the other role's. */
export interface LineGroup {
  readonly kind: LineGroupKind;
  readonly lines: readonly PostingLine[];
}

/** So many lines make a short list. */
export const SHORT_LIST = 10;

function lineOf({ duty, verdict }: JudgedDuty, isPreset: boolean, isLeading: boolean): PostingLine {
  const owner = roleOf(verdict.all.value);
  return {
    id: duty.id,
    line: duty.postingLine,
    name: duty.name,
    isTrait: duty.kind === 'trait',
    ...(owner === undefined ? {} : { owner }),
    count: countInWords(verdict.all),
    isPreset,
    isLeading,
  };
}

/** The duties that are only or mostly the role's and that most sources assign to it, no more than make a short list. */
function leadingIn(own: readonly JudgedDuty[], role: RoleId): ReadonlySet<string> {
  const sources = ({ verdict: { all } }: JudgedDuty): number =>
    role === 'community-manager' ? all.agreement.communityManager : all.agreement.socialMediaManager;
  const leading = own.toSorted((a, b) => sources(b) - sources(a) || byName(a.duty.name, b.duty.name));
  return new Set(leading.slice(0, SHORT_LIST).map(({ duty }) => duty.id));
}

/** The lines of a role's list, group by group: what is only and mostly its own is on the list to begin with. */
export function postingLines({ role, bands, traits, ofOther }: RolePage): readonly LineGroup[] {
  const isOwn = (band: Band): boolean => band === 'only' || band === 'mostly';
  const leading = leadingIn(
    bands.filter(({ band }) => isOwn(band)).flatMap(({ duties }) => duties),
    role,
  );
  const group = (kind: LineGroupKind, duties: readonly JudgedDuty[], isPreset: boolean): LineGroup => ({
    kind,
    lines: duties.map((judged) => lineOf(judged, isPreset, leading.has(judged.duty.id))),
  });
  return [
    ...bands.filter(({ band }) => isOwn(band)).map(({ band, duties }) => group(band, duties, true)),
    group('traits', traits, true),
    ...bands.filter(({ band }) => !isOwn(band)).map(({ band, duties }) => group(band, duties, false)),
    group('other', ofOther, false),
  ].filter(({ lines }) => lines.length > 0);
}
