import type { Edition, EditionClaim, EditionDuty, EditionSource } from '../schema/edition.ts';
import type { AddressedKind } from '../schema/moved.ts';
import type { Catalog, Claim, Source } from './catalog.ts';
import { type Answer, type JudgedDuty, judgeAll } from './judgement.ts';
import { type MovedIds, movedIds } from './moved-ids.ts';

/**
 * What changed between an edition and today. Ids that are no more are looked up in the log of moved addresses, so that
 * what has another id is not taken for something new. Wordings are not compared: an edition does not keep them.
 */

/** A thing of the edition that there is no more, with what became of it by the log; absent where that says nothing. */
export interface Withdrawn<Was> {
  readonly was: Was;
  readonly because?: string;
}

/** A duty that there still is, and what became of its answer. */
export interface KeptDuty {
  readonly was: EditionDuty;
  readonly now: JudgedDuty;
  /** `recounted`: the same answer, from other counts. */
  readonly answer: 'same' | 'recounted' | 'changed';
}

export interface SinceEdition {
  /** In the order of the edition. */
  readonly kept: readonly KeptDuty[];
  readonly withdrawnDuties: readonly Withdrawn<EditionDuty>[];
  readonly newDuties: readonly JudgedDuty[];
  readonly newClaims: readonly Claim[];
  readonly withdrawnClaims: readonly Withdrawn<EditionClaim>[];
  /** Statements that now count for another role, another duty or another stance. */
  readonly recoded: readonly { readonly was: EditionClaim; readonly now: Claim }[];
  readonly newSources: readonly Source[];
  readonly withdrawnSources: readonly Withdrawn<EditionSource>[];
}

function withdrawn<Was extends { readonly id: string }>(kind: AddressedKind, was: Was, log: MovedIds): Withdrawn<Was> {
  const because = log.because(kind, was.id);
  return { was, ...(because === undefined ? {} : { because }) };
}

/** What of a list is still there, what is not, and what is new. */
function compare<Was extends { readonly id: string }, Now extends object>(
  kind: AddressedKind,
  earlier: readonly Was[],
  today: readonly Now[],
  idOf: (now: Now) => string,
  log: MovedIds,
) {
  const byId = new Map(today.map((now) => [idOf(now), now]));
  const pairs = earlier.map((was) => ({ was, now: byId.get(log.present(kind, was.id)) }));
  const known = new Set(pairs.flatMap(({ now }) => now ?? []));
  return {
    kept: pairs.flatMap(({ was, now }) => (now === undefined ? [] : [{ was, now }])),
    withdrawn: pairs.flatMap(({ was, now }) => (now === undefined ? [withdrawn(kind, was, log)] : [])),
    added: today.filter((now) => !known.has(now)),
  };
}

/** What is counted of an answer. Sources that only mention a duty never count. */
const countsOf = ({ agreement }: Pick<Answer, 'agreement'>): readonly number[] => [
  agreement.communityManager,
  agreement.socialMediaManager,
  agreement.both,
  agreement.notCommunityManager,
  agreement.notSocialMediaManager,
];

/** What became of an answer. */
export function answerSince(was: Answer, now: Answer): KeptDuty['answer'] {
  if (was.value !== now.value) return 'changed';
  return countsOf(was).every((count, index) => count === countsOf(now)[index]) ? 'same' : 'recounted';
}

/** For whom, and of what, a statement counts. */
function codingOf({ role, duties }: Pick<Claim, 'role' | 'duties'>, presentDuty = (id: string): string => id): string {
  const said = duties.map(({ duty, stance }) => `${presentDuty(duty)} ${stance}`);
  return [role, ...[...new Set(said)].sort()].join('\n');
}

/** Compares an edition with a catalog. */
export function sinceEdition(edition: Edition, catalog: Catalog): SinceEdition {
  const log = movedIds(catalog);
  const duties = compare('duty', edition.duties, judgeAll(catalog), ({ duty }) => duty.id, log);
  const claims = compare('claim', edition.claims, catalog.claims, ({ id }) => id, log);
  const sources = compare('source', edition.sources, catalog.sources, ({ id }) => id, log);
  return {
    kept: duties.kept.map(({ was, now }) => ({ was, now, answer: answerSince(was.answer, now.verdict.all) })),
    withdrawnDuties: duties.withdrawn,
    newDuties: duties.added,
    newClaims: claims.added,
    withdrawnClaims: claims.withdrawn,
    recoded: claims.kept.filter(({ was, now }) => codingOf(was, (id) => log.present('duty', id)) !== codingOf(now)),
    newSources: sources.added,
    withdrawnSources: sources.withdrawn,
  };
}
