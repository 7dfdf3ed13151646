import type { Catalog, Claim } from '../../model/catalog.ts';
import { type JudgedDuty, answerFor, judgeAll, spokenBy } from '../../model/judgement.ts';
import { rolesOf } from '../../model/verdict.ts';
import { type RoleId, ROLE_IDS } from '../../schema/role-ids.ts';
import { truncate } from '../../wording/formatting.ts';
import { roleAnswerInWords } from '../../wording/role-answers.ts';
import { cellInWords } from '../../wording/verdicts.ts';

/**
 * What the results page shows before any full text is there, as files for the browser. A duty's name, names, answer and
 * count are in the index of duties, so that these files leave them out.
 */

/** One line of evidence: a claim with its source. */
export interface EvidenceLine {
  /** Id of the claim. */
  readonly claim: string;
  /** "Happe, “Differentiating …”", with the text through which it is known where that is another one. */
  readonly by: string;
  readonly says: string;
  /** What could change how it counts, the first sentence; the claim's page has all of it. */
  readonly caveat?: string;
}

/** Evidence for what a duty's verdict rests on. */
export interface SideEvidence extends EvidenceLine {
  /** The role that the claim gives the duty to, or denies it. */
  readonly role: RoleId;
  readonly denies?: true;
}

/** What a result says of a duty beyond what the list of duties in the page says. */
export interface DutyAnswer {
  /** "Does this role do it?", answered. Left out where sources disagree: that is the answer for both, and the page has it. */
  readonly roles?: Readonly<Record<RoleId, string>>;
  /** At most one claim for each role that has it, and one that denies it where that decides. */
  readonly evidence: readonly SideEvidence[];
}

/** `search/answers.json`: for the results page, beside the index of duties. */
export interface AnswersFile {
  /** By id of the duty. */
  readonly duties: Readonly<Record<string, DutyAnswer>>;
}

/** `search/sources/<id>.json`: what one source says of each duty that it speaks of. */
export interface SourceFile {
  /** By id of the duty. */
  readonly duties: Readonly<
    Record<string, EvidenceLine & { /** "says it’s the community manager’s job" */ readonly stands: string }>
  >;
}

/** Letters of a text's title that fit a line of evidence. */
const TITLE = 40;

function firstSentence(text: string): string {
  return /^.+?\.(?=\s)/s.exec(text)?.[0] ?? text;
}

/** The text of a claim, and the text through which it is known where that is another one. */
export function textInWords({ text, readIn }: Claim): string {
  const reported = readIn.id === text.id ? '' : `, known through “${readIn.title}”`;
  return `“${truncate(text.title, TITLE)}”${reported}`;
}

/** A claim as a line of evidence. */
export function evidenceLine(claim: Claim): EvidenceLine {
  const { id, source, says, caveat } = claim;
  return {
    claim: id,
    by: `${source.short}, ${textInWords(claim)}`,
    says,
    ...(caveat === undefined ? {} : { caveat: firstSentence(caveat) }),
  };
}

const LONG = 180;

/** The lower, the better a claim stands for its side: of a core source, without caveat, read first hand, quoted, short. */
function weakness({ source, text, readIn, says, caveat, quoteState }: Claim): number {
  const flaws = [
    !source.core,
    caveat !== undefined,
    readIn.id !== text.id,
    quoteState !== 'checked',
    says.length > LONG,
  ];
  return flaws.reduce((sum, flaw, index) => sum + (flaw ? 2 ** (flaws.length - index) : 0), 0);
}

function strongestClaim(claims: readonly Claim[]): Claim | undefined {
  return claims.toSorted((a, b) => weakness(a) - weakness(b))[0];
}

/** Where the sources are counted that say it is not the role's job. */
const DENIALS = {
  'community-manager': 'notCommunityManager',
  'social-media-manager': 'notSocialMediaManager',
} as const;

function evidenceOf(catalog: Catalog, { duty, verdict }: JudgedDuty): SideEvidence[] {
  const statements = catalog.statementsByDuty.get(duty.id) ?? [];
  const that = (role: RoleId, stance: 'assigns' | 'denies') =>
    statements.filter((one) => one.stance === stance && rolesOf(one.role).includes(role)).map(({ claim }) => claim);
  const given = ROLE_IDS.flatMap((role): SideEvidence[] => {
    const claim = strongestClaim(that(role, 'assigns'));
    return claim ? [{ role, ...evidenceLine(claim) }] : [];
  });
  const denialDecides = (role: RoleId) => verdict.all.agreement[DENIALS[role]] > 0;
  const denied = ROLE_IDS.filter(denialDecides).flatMap((role): SideEvidence[] => {
    const claim = strongestClaim(that(role, 'denies'));
    return claim ? [{ role, denies: true, ...evidenceLine(claim) }] : [];
  });
  return [...given, ...denied];
}

function dutyAnswer(catalog: Catalog, judged: JudgedDuty): DutyAnswer {
  const answer = (role: RoleId): string =>
    roleAnswerInWords(answerFor(judged.verdict.all.value, role), role, judged.verdict.all);
  const roles = {
    'community-manager': answer('community-manager'),
    'social-media-manager': answer('social-media-manager'),
  };
  return {
    ...(judged.verdict.all.value === 'disputed' ? {} : { roles }),
    evidence: evidenceOf(catalog, judged),
  };
}

/** Makes `search/answers.json`. */
export function answersFile(catalog: Catalog): AnswersFile {
  return {
    duties: Object.fromEntries(judgeAll(catalog).map((judged) => [judged.duty.id, dutyAnswer(catalog, judged)])),
  };
}

/** Makes `search/sources/<id>.json`. */
export function sourceFile(catalog: Catalog, sourceId: string): SourceFile {
  const duties = Object.fromEntries(
    spokenBy(catalog, sourceId).flatMap(({ judged: { duty }, cell }) => {
      const telling = cell.statements.filter(({ stance }) => stance !== 'mentions').map(({ claim }) => claim);
      const claim = strongestClaim(telling) ?? strongestClaim(cell.claims);
      return claim ? [[duty.id, { stands: cellInWords(cell), ...evidenceLine(claim) }]] : [];
    }),
  );
  return { duties };
}
