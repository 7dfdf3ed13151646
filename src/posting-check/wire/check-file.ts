import type { Catalog } from '../../model/catalog.ts';
import { judgeAll } from '../../model/judgement.ts';
import { countedPostings, demandFor } from '../../model/postings.ts';
import { roleOf } from '../../model/verdict.ts';
import { POSTING_CLASSES, type PostingClass } from '../../schema/posting.ts';
import type { VerdictValue } from '../../schema/verdict.ts';
import { editionInWords } from '../../wording/sentences.ts';
import { countInWords } from '../../wording/verdicts.ts';
import type { DutyModel } from '../reader/duty-model.ts';
import { type ModelFile, packModel } from '../reader/model-file.ts';

/** What the check says of a duty. */
export interface DutyFacts {
  readonly id: string;
  readonly name: string;
  readonly verdict: VerdictValue;
  /** "18 of 27 sources". */
  readonly count: string;
  /** How many sources assign it to the role of each title, alone or with the other. */
  readonly assigned: Readonly<Record<PostingClass, number>>;
  /** How many postings under each title ask for it. */
  readonly asked: Readonly<Record<PostingClass, number>>;
}

/** How many of the duties that postings under a title ask for are whose, posting by posting. */
export interface TitleBalance {
  readonly postings: number;
  readonly communityManager: number;
  readonly socialMediaManager: number;
  readonly neither: number;
}

/** What the check knows beside how to read. */
export interface CheckFacts {
  readonly duties: readonly DutyFacts[];
  readonly titles: Readonly<Record<PostingClass, TitleBalance>>;
  /** "Whose job is it?" and its edition, for the report. */
  readonly site: string;
  readonly edition: string;
}

/** `posting/check.json`: all that the check of a posting loads beside its script. */
export interface CheckFile {
  readonly model: ModelFile;
  readonly facts: CheckFacts;
}

function titleBalance(catalog: Catalog, of: PostingClass): TitleBalance {
  const postings = countedPostings(catalog, of);
  const verdicts = new Map(judgeAll(catalog).map(({ duty, verdict }) => [duty.id, verdict.all.value]));
  const roles = postings.flatMap(({ duties }) => duties.map((id) => roleOf(verdicts.get(id) ?? 'unassigned')));
  const count = (role: ReturnType<typeof roleOf>): number => roles.filter((one) => one === role).length;
  return {
    postings: postings.length,
    communityManager: count('community-manager'),
    socialMediaManager: count('social-media-manager'),
    neither: count(undefined),
  };
}

/** Gathers what the check says of duties and titles. */
export function checkFacts(catalog: Catalog): CheckFacts {
  return {
    duties: judgeAll(catalog).map(({ duty, verdict }) => {
      const { shares, hybrids } = demandFor(catalog, duty.id);
      const { communityManager, socialMediaManager, both } = verdict.all.agreement;
      return {
        id: duty.id,
        name: duty.name,
        verdict: verdict.all.value,
        count: countInWords(verdict.all),
        assigned: {
          'community-manager': communityManager + both,
          'social-media-manager': socialMediaManager + both,
          hybrid: communityManager + socialMediaManager + both,
        },
        asked: {
          'community-manager': shares['community-manager'].count,
          'social-media-manager': shares['social-media-manager'].count,
          hybrid: hybrids.length,
        },
      };
    }),
    titles: Object.fromEntries(POSTING_CLASSES.map((one) => [one, titleBalance(catalog, one)])) as CheckFacts['titles'],
    site: catalog.site.name,
    edition: editionInWords(catalog.site),
  };
}

/** Makes `posting/check.json`. */
export function checkFile(catalog: Catalog, model: DutyModel): CheckFile {
  return { model: packModel(model), facts: checkFacts(catalog) };
}
