import { type PageReference, pageKey } from '../../model/page-reference.ts';
import type { VerdictValue } from '../../model/verdict.ts';
import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import { type AnalyzedWord, analyze, isMostlyCommonWords } from '../index/analyzer.ts';
import { EXACT_MATCH_SCORE, WHOLE_QUERY_SCORE } from '../index/parameters.ts';
import { tokenise } from '../index/tokeniser.ts';
import { type DutyMatch, type QueryResult, isNameOfDuty } from './find-duties.ts';
import { INTENT_PAGES, detectPageIntents, dutiesOfRole, isPairIntent, isWholeJobIntent } from './intents.ts';
import { pagesByOwnWords } from './own-words.ts';
import { SAFETY_DUTY } from './safety-duty.ts';
import { isAboutDanger } from './safety.ts';
import { type Subject, subjectOf } from './topics.ts';

/** What answers a query before any full text is there, and what the full text is asked. */
export interface Blend {
  readonly duties: readonly DutyMatch[];
  /** The results that stand first, in their order. */
  readonly pinned: readonly PageReference[];
  /** The role that the query asks of, where it names one of the two. */
  readonly role?: RoleId;
  /** Whether it asks for all that this role does. */
  readonly isWholeRole: boolean;
  /** The sources that it names. */
  readonly sources: readonly string[];
  /** What the full text is searched for. */
  readonly keywords: readonly AnalyzedWord[];
  /** What it asks for that this site has no answer to, or only a part of one. */
  readonly subject?: Subject;
  /** Whether it speaks of danger to somebody. */
  readonly isDanger: boolean;
  /** Whether it asks whose job something is not. */
  readonly isNegated: boolean;
  /** Its words that nothing here holds, where the others alone were answered. */
  readonly missing: readonly string[];
  /** The query with its spelling corrected, where a word was taken for another. */
  readonly correctedQuery?: string;
}

export interface Given {
  /** Whether the words are taken as they were typed, without correction. */
  readonly exact: boolean;
  /** By id of the duty. */
  readonly verdicts: ReadonlyMap<string, { readonly verdict: VerdictValue }>;
}

const dutyPage = (id: string): PageReference => ({ kind: 'duty', id });

const isRole = (id: string): id is RoleId => ROLE_IDS.some((role) => role === id);

/** Duties that some word matches as it was typed. */
function asTyped({ duties, correction }: QueryResult): readonly DutyMatch[] {
  const misspelt = new Set(correction?.words.map(({ from }) => from));
  return duties.filter(({ words }) => words.some((word) => !misspelt.has(word)));
}

function keywordsFor(query: string, { keywords, correction }: QueryResult, exact: boolean): AnalyzedWord[] {
  if (isMostlyCommonWords(query)) return [];
  const words = exact ? [] : analyze(keywords.join(' '));
  return words.length > 0 ? words : analyze(exact ? query : (correction?.query ?? query));
}

/** The duties and entities of a result that can be meant together. */
function meantIn(result: QueryResult, exact: boolean) {
  const found = exact ? asTyped(result) : result.duties;
  // A name that only a correction makes, beside unknown words, is no name.
  const isGuess =
    found.length === 0 && result.sources.length > 0 && result.keywords.length > 0 && result.correction !== undefined;
  const sources = isGuess ? [] : result.sources;
  const roles = result.roles.filter(isRole);
  const onlyRoles =
    roles.length > 0 &&
    sources.length === 0 &&
    isWholeJobIntent(result.keywords) &&
    found.every(({ score }) => score < WHOLE_QUERY_SCORE);
  // Beside a source, stop words ("what did she say") ask for no duty.
  const meant = sources.length === 0 ? found : found.filter(({ words }) => analyze(words.join(' ')).length > 0);
  return { duties: onlyRoles ? [] : meant, sources, roles, onlyRoles, isGuess };
}

/** Whether a word matches the duty that asks for no page: "questions", of the difference in answering questions. */
function matchesBesides({ words }: DutyMatch, rest: readonly string[]): boolean {
  return analyze(words.join(' ')).some(({ word }) => rest.includes(word));
}

/** The duties of a query: the one on keeping people safe first where somebody is in danger, none of what they cannot answer. */
function dutiesFor(
  found: readonly DutyMatch[],
  { isDanger, isElsewhere }: { isDanger: boolean; isElsewhere: boolean },
): readonly DutyMatch[] {
  if (isElsewhere) return [];
  if (!isDanger) return found;
  const safety = found.find(({ id }) => id === SAFETY_DUTY.id);
  const first: DutyMatch = {
    ...(safety ?? { words: [], name: '' }),
    id: SAFETY_DUTY.id,
    score: EXACT_MATCH_SCORE,
    rankScore: EXACT_MATCH_SCORE,
  };
  return [first, ...found.filter(({ id }) => id !== SAFETY_DUTY.id)];
}

/** What a query asks for besides duties: somebody's safety, the two roles, a subject of its own, a page of this site. */
function askedBesides(query: string, result: QueryResult) {
  const words = tokenise(query).map(({ word }) => word);
  const text = words.join(' ');
  const isDanger = isAboutDanger(text);
  const isName = isNameOfDuty(result);
  const isPair = !isDanger && !isName && isPairIntent(text, result.roles, result.keywords);
  const subject = isDanger || isName ? undefined : subjectOf(text);
  const own = isDanger || isName || isPair || subject !== undefined ? [] : pagesByOwnWords(words);
  return { isDanger, isPair, subject, own };
}

/**
 * Blends what answers a query into one list: duties first, and the pages that it asks for after the best of them; then
 * the sources that it names, which come first where only a name was typed; where nothing but a role was, the page of the
 * role, and below it the duties that the answer gives to it. Of what the site cannot answer, what we do have.
 */
export function blendResults(query: string, result: QueryResult, { exact, verdicts }: Given): Blend {
  const { duties: found, sources, roles, onlyRoles, isGuess } = meantIn(result, exact);
  const { isDanger, isPair, subject, own } = askedBesides(query, result);
  const [role] = roles.length === 1 ? roles : [];
  const kept = subject?.keepsDuties ?? Number.POSITIVE_INFINITY;
  const isElsewhere = isPair || own.length > 0 || (subject !== undefined && !found.some(({ score }) => score >= kept));
  // What is asked of both roles, or of none, is asked of the pair.
  const ofPair = role === undefined && found.every(({ score }) => score < WHOLE_QUERY_SCORE);
  const { pages: detected, rest } = isDanger ? { pages: [], rest: [] } : detectPageIntents(query, ofPair);
  const pages = [
    ...(subject?.pages ?? own),
    ...(isPair ? [INTENT_PAGES.difference, INTENT_PAGES.roles] : []),
    ...detected,
  ];
  const matching = detected.length === 0 ? found : found.filter((duty) => matchesBesides(duty, rest));
  const duties = dutiesFor(matching, { isDanger, isElsewhere });
  const [first, ...others] = duties.map(({ id }) => dutyPage(id));
  const isWhole = onlyRoles && !isDanger && subject === undefined && own.length === 0;
  const ofRole = isWhole && role !== undefined ? dutiesOfRole(role, verdicts) : [];
  return {
    duties,
    pinned: uniquePages([
      ...(first === undefined ? [] : [first]),
      ...pages,
      ...others,
      ...sources.map((id) => ({ kind: 'source', id }) as const),
      ...(isWhole && role !== undefined ? [ROLE_PAGES[role]] : []),
      ...(isWhole ? [INTENT_PAGES.roles] : []),
      ...ofRole.map(dutyPage),
    ]),
    ...(role === undefined ? {} : { role }),
    isWholeRole: ofRole.length > 0,
    sources,
    ...(subject === undefined ? {} : { subject: subject.subject }),
    isDanger,
    isNegated: result.isNegated,
    missing: result.missing,
    // Words for the whole of a job find any text about jobs; with the role's name they find texts on the role.
    keywords: isElsewhere ? [] : keywordsFor(query, onlyRoles ? { ...result, keywords: [] } : result, exact),
    ...(exact || isGuess || isElsewhere || result.correction === undefined
      ? {}
      : { correctedQuery: result.correction.query }),
  };
}

const ROLE_PAGES: Readonly<Record<RoleId, PageReference>> = {
  'community-manager': INTENT_PAGES.communityManager,
  'social-media-manager': INTENT_PAGES.socialMediaManager,
};

const uniquePages = (pages: readonly PageReference[]): PageReference[] => [
  ...new Map(pages.map((page) => [pageKey(page), page])).values(),
];

/** The one ranked list: pinned results, then what the full text adds, each once. What is shown already keeps its place. */
export function pinnedFirst(pinned: readonly PageReference[], found: readonly PageReference[]): PageReference[] {
  return uniquePages([...pinned, ...found]);
}
