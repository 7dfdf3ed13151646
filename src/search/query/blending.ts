import { type PageReference, pageKey } from '../../model/page-reference.ts';
import type { VerdictValue } from '../../model/verdict.ts';
import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import { type AnalyzedWord, analyze, isMostlyCommonWords } from '../index/analyzer.ts';
import { WHOLE_QUERY_SCORE } from '../index/parameters.ts';
import type { DutyMatch, QueryResult } from './find-duties.ts';
import { INTENT_PAGES, detectPageIntents, dutiesOfRole, isWholeJobIntent } from './intents.ts';

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
  /** The query with its spelling corrected, where a word was taken for another. */
  readonly correctedQuery?: string;
}

interface Given {
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

/**
 * Blends what answers a query into one list: duties first, and the pages that it asks for after the best of them; then
 * the sources that it names, which come first where only a name was typed; where nothing but a role was, the two roles
 * side by side, and below them the duties that the verdict gives to it.
 */
export function blendResults(query: string, result: QueryResult, { exact, verdicts }: Given): Blend {
  const { duties: found, sources, roles, onlyRoles, isGuess } = meantIn(result, exact);
  const [role] = roles.length === 1 ? roles : [];
  // What is asked of both roles, or of none, is asked of the pair.
  const { pages, rest } = detectPageIntents(
    query,
    role === undefined && found.every(({ score }) => score < WHOLE_QUERY_SCORE),
  );
  const duties = pages.length === 0 ? found : found.filter((duty) => matchesBesides(duty, rest));
  const [first, ...others] = duties.map(({ id }) => dutyPage(id));
  const ofRole = onlyRoles && role !== undefined ? dutiesOfRole(role, verdicts) : [];
  return {
    duties,
    pinned: [
      ...(first === undefined ? [] : [first]),
      ...pages,
      ...others,
      ...sources.map((id) => ({ kind: 'source', id }) as const),
      ...(onlyRoles && !pages.includes(INTENT_PAGES.roles) ? [INTENT_PAGES.roles] : []),
      ...ofRole.map(dutyPage),
    ],
    ...(role === undefined ? {} : { role }),
    isWholeRole: ofRole.length > 0,
    sources,
    // Words for the whole of a job find any text about jobs; with the role's name they find texts on the role.
    keywords: keywordsFor(query, onlyRoles ? { ...result, keywords: [] } : result, exact),
    ...(exact || isGuess || result.correction === undefined ? {} : { correctedQuery: result.correction.query }),
  };
}

/** The one ranked list: pinned results, then what the full text adds, each once. What is shown already keeps its place. */
export function pinnedFirst(pinned: readonly PageReference[], found: readonly PageReference[]): PageReference[] {
  return [...new Map([...pinned, ...found].map((page) => [pageKey(page), page])).values()];
}
