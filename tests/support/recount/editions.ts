import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'yaml';

import { DIST, ROOT, readJson } from '../paths.ts';
import { assertNone } from '../problems.ts';
import { type Agreement, type AnswerValue, type Verdict, answers, wholeOf } from './answers.ts';
import { type Claim, claims, index, sources } from './data.ts';
import { linkTo } from './pages.ts';
import { asSet } from './typography.ts';

/** Editions as they are published, and what is another today, by code of its own. */

/** As much of an answer as an edition keeps. */
type FrozenAnswer = Pick<Verdict, 'value' | 'agreement' | 'certainty'>;

interface FrozenDuty {
  readonly id: string;
  readonly name: string;
  readonly kind: 'work' | 'trait';
  readonly group: string;
  readonly answer: FrozenAnswer & { readonly denying: number };
  readonly disputes: readonly string[];
}

type FrozenClaim = Pick<Claim, 'id' | 'source' | 'text' | 'role' | 'duties'>;

interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Edition {
  readonly id: string;
  readonly version: string;
  readonly date: string;
  readonly totals: Readonly<Record<string, number>>;
  readonly groups: readonly Named[];
  readonly disputes: readonly { readonly id: string; readonly title: string }[];
  readonly duties: readonly FrozenDuty[];
  readonly claims: readonly FrozenClaim[];
  readonly sources: readonly (Named & { readonly texts: readonly { readonly id: string }[] })[];
}

/** The published file of an edition, below the site. */
export function fileOf(id: string): string {
  return join(DIST, 'editions', id, 'edition.json');
}

/** Every edition that the data lists, the latest first. */
export const editions = index.editions.map(({ id }) => asSet(readJson(fileOf(id))) as Edition);

/** The address of the page of an edition, below the site's. */
export const pathOf = ({ id }: Edition): string => `/editions/${id}/`;

/** Asserts that no edition has a problem. */
export function onEach(problems: (edition: Edition) => readonly string[]): void {
  assertNone(editions.flatMap(problems));
}

/** An answer of an edition as words and marks are made of one. */
export function asVerdict({ value, agreement, certainty }: FrozenAnswer): Verdict {
  return { value, agreement, certainty, decisive: [], cells: [] };
}

interface Move {
  readonly kind: string;
  readonly was: string;
  readonly to: string;
}

// The data does not say what moved.
const log = parse(readFileSync(join(ROOT, 'content/moved.yaml'), 'utf8')) as {
  readonly moved: readonly Move[];
  readonly gone: readonly Omit<Move, 'to'>[];
};

/** The id that something has today. */
function idToday(kind: string, id: string): string {
  return log.moved.find((move) => move.kind === kind && move.was === id)?.to ?? id;
}

/** Where a thing of an edition is linked to: its page of today, or the one that says why it is gone; else nowhere. */
export function linkToday(
  kind: string,
  folder: string,
  id: string,
  isThere: (id: string) => boolean,
): readonly string[] {
  const present = idToday(kind, id);
  const isExplained = log.gone.some((one) => one.kind === kind && one.was === id);
  return isThere(present) || isExplained ? [linkTo(`/${folder}/${present}/`)] : [];
}

/** What was and what is, of everything that an edition and today both have. */
function pairs<Was extends { readonly id: string }, Now>(
  kind: string,
  was: readonly Was[],
  now: readonly Now[],
  idOf: (one: Now) => string,
) {
  const found = was.map((one) => ({ was: one, now: now.find((other) => idOf(other) === idToday(kind, one.id)) }));
  const kept = found.flatMap(({ was: then, now: today }) => (today === undefined ? [] : [{ was: then, now: today }]));
  return {
    kept,
    gone: found.filter(({ now: today }) => today === undefined).map(({ was: then }) => then),
    fresh: now.filter((one) => !kept.some(({ now: today }) => today === one)),
  };
}

/** How an answer was counted, as one string. */
const tally = (agreement: Agreement): string =>
  [
    wholeOf(agreement),
    agreement.communityManager,
    agreement.socialMediaManager,
    agreement.notCommunityManager,
    agreement.notSocialMediaManager,
  ].join();

const coding = ({ role, duties }: FrozenClaim, move = (id: string): string => id): string =>
  [role, ...duties.map(({ duty, stance }) => `${move(duty)}=${stance}`).toSorted()].join();

/** What became of an answer: `same`, `recounted` from other sources, or `changed`. */
export function becameOf(was: FrozenAnswer, now: FrozenAnswer): 'same' | 'recounted' | 'changed' {
  if ((was.value satisfies AnswerValue) !== now.value) return 'changed';
  return tally(was.agreement) === tally(now.agreement) ? 'same' : 'recounted';
}

/** Everything that is another today than in an edition. */
export function differencesFrom(edition: Edition) {
  const ofDuties = pairs('duty', edition.duties, answers, ({ duty }) => duty.id);
  const ofClaims = pairs('claim', edition.claims, claims, ({ id }) => id);
  const ofSources = pairs('source', edition.sources, sources, ({ id }) => id);
  const that = (became: string) => ofDuties.kept.filter(({ was, now }) => becameOf(was.answer, now.all) === became);
  return {
    kept: ofDuties.kept,
    changed: that('changed'),
    recounted: that('recounted'),
    newDuties: ofDuties.fresh,
    renamed: ofDuties.kept.filter(
      ({ was, now: { duty } }) => was.id !== duty.id || was.name !== duty.name || was.group !== duty.group,
    ),
    goneDuties: ofDuties.gone,
    newClaims: ofClaims.fresh,
    goneClaims: ofClaims.gone,
    recoded: ofClaims.kept.filter(({ was, now }) => coding(was, (id) => idToday('duty', id)) !== coding(now)),
    newSources: ofSources.fresh,
    goneSources: ofSources.gone,
  };
}
