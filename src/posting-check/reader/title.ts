import type { RoleId } from '../../schema/role-ids.ts';

/** What a posting's title says that the job is: one of the two, both, another job that is called so, or neither. */
export type TitleClass = RoleId | 'hybrid' | 'other-job' | 'none';

const SOCIAL =
  /\bsocial(?:[- ]?media)?\b(?! (?:work|care|services?|security|science|studies|impact|enterprise|policy|welfare|housing))|\bSMM\b/i;
const COMMUNITY =
  /\b(?:community|communities|forum|discord)\b(?! (?:nurse|nursing|health|care|pharmac|midwife|theatre|college|school|bank|police|transport|kitchen|garden|hospital|support worker|psychiatr|mental|learning|dental|law|lawyer|paramedic))|\bCMGR\b/i;
/** Work that makes a title one of the two jobs; "Community Nurse" is none. */
const JOB =
  /\b(?:manager|mgr|lead|head|director|officer|specialist|coordinator|co-ordinator|associate|assistant|executive|host|builder|strategist|marketer|editor|producer|intern|trainee|advocate|organi[sz]er|moderator|vp|chief|ambassador|evangelist|consultant|expert|professional|operations|engagement|person|guru|admin\w*|representative|account|creator)\b|^(?:head of )?social$/i;

/**
 * Words of the work of other community managers: they let flats, run associations of owners, or look after desks.
 * Each counts once.
 */
const OTHER_JOBS: readonly { readonly id: OtherJob; readonly words: RegExp }[] = [
  {
    id: 'housing',
    words:
      /\b(?:apartments?|leas(?:e|es|ing)|rents?|rental units?|vacant|vacanc(?:y|ies)|evict\w*|LIHTC|section 8|property manag\w+|landlord|move-?(?:in|out)s?|resident(?:s|ial)?|multifamily|units?|maintenance|turns|on-?site|grounds|delinquen\w+|Yardi|RealPage|occupancy|housing|student accommodation|deposits?)\b/gi,
  },
  {
    id: 'association',
    words:
      /\b(?:HOA|homeowners?(?:’|')?|owners(?:’|')? association|condominiums?|condos?|covenants?|CC&Rs?|CAM|CMCA|AMS|board meetings?|assessments?|violation letters?|violations?|architectural|landscap\w+|bylaws|reserve stud(?:y|ies)|strata|association manag\w+|associations?|body corporate)\b/gi,
  },
  {
    id: 'coworking',
    words:
      /\b(?:co-?working|desks?|meeting rooms?|front desk|reception|key cards?|flexible (?:office|workspace)s?|offices|building|coffee machines?|deliveries|restock\w*|tours?|hospitality|tenants?|private studios?|facilit(?:y|ies)|mail|members?hips?|workspaces?)\b/gi,
  },
];
/** Another job of the name, by what it looks after. */
export type OtherJob = 'housing' | 'association' | 'coworking';

/** So many different words of another job make a posting one; beside so few lines of either of the two jobs. */
const LEAST_WORDS = 4;

/** The other job of the name that a posting is of; undefined if it is of none. `dutyLines` is how many lines hold a duty. */
export function otherJobIn(text: string, dutyLines: number): OtherJob | undefined {
  const found = OTHER_JOBS.map(({ id, words }) => ({
    id,
    count: new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase().replace(/s$/, ''))).size,
  })).sort((a, b) => b.count - a.count)[0];
  return found !== undefined && found.count >= LEAST_WORDS && found.count > dutyLines ? found.id : undefined;
}

/** Which of the two jobs a title names. */
export function titleClass(title: string): Exclude<TitleClass, 'other-job'> {
  const bare = title.replace(/\([^)]*\)/g, ' ');
  if (!JOB.test(bare)) return 'none';
  const isSocial = SOCIAL.test(bare);
  const isCommunity = COMMUNITY.test(bare);
  if (isSocial && isCommunity) return 'hybrid';
  if (isSocial) return 'social-media-manager';
  return isCommunity ? 'community-manager' : 'none';
}

/** What announces a job in a sentence, and what is said of it after its name. */
const ANNOUNCED =
  /\b(?:looking for|searching for|in search of|seek(?:s|ing)?|hiring|recruiting|wanted|join (?:us|our team|\w+) as|needs?|become our):? (?:(?:an?|our|the|your|new) )*([^,.;:!?()–—]+)/i;
const AFTER_NAME = /\s(?:to|who|for|at|in|with|that|based|and you)\s.*$/i;

/** The job that a first line names in a sentence: "We are looking for a Community Manager to join our team!" */
export function announcedTitle(line: string): string | undefined {
  const named = ANNOUNCED.exec(line)?.[1]?.replace(AFTER_NAME, '').trim();
  return named === undefined || titleClass(named) === 'none' ? undefined : named;
}
