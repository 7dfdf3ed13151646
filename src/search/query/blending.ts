import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import type { Answer, DutyMatch } from './find-duties.ts';
import { askedPages, dutiesOfRole, tellsOfWholeJob } from './intents.ts';
import type { VerdictValue } from '../../model/verdict.ts';
import { type TextWord, isMostlyEveryday, textWords } from '../index/analyzer.ts';

/** What a query asks for, as far as its words tell: what stands first, before any full text is there. */
export interface Plan {
  readonly duties: readonly DutyMatch[];
  /** Urls below the base, in the order in which they are to stand. */
  readonly lead: readonly string[];
  /** The role that the query asks of, where it names one of the two. */
  readonly role?: RoleId;
  /** Whether it asks for all that this role does. */
  readonly isWholeRole: boolean;
  /** The sources that it names. */
  readonly sources: readonly string[];
  /** Words for the full text. */
  readonly words: readonly TextWord[];
  /** The query with its spelling put right, where a word was read as another. */
  readonly corrected?: string;
}

const ROLES_PAGE = '/compare/roles/';

/** From this score on a duty answers the whole query, and no page is asked for. */
const SURE = 1;

interface Given {
  readonly exact: boolean;
  /** What is said of each duty, by its id. */
  readonly said: ReadonlyMap<string, { readonly verdict: VerdictValue }>;
}

const isRole = (id: string): id is RoleId => ROLE_IDS.some((role) => role === id);

/** Duties that some word speaks for as it was typed. */
function asTyped({ duties, corrected }: Answer): readonly DutyMatch[] {
  const misspelt = new Set(corrected?.words.map(({ from }) => from));
  return duties.filter(({ words }) => words.some((word) => !misspelt.has(word)));
}

function wordsFor(query: string, { telling, corrected }: Answer, exact: boolean): TextWord[] {
  if (isMostlyEveryday(query)) return [];
  const words = exact ? [] : textWords(telling.join(' '));
  return words.length > 0 ? words : textWords(exact ? query : (corrected?.query ?? query));
}

/** What a query names, as far as it can be meant. */
function namedIn(answer: Answer, exact: boolean) {
  const found = exact ? asTyped(answer) : answer.duties;
  // A name that is only read into a misspelt word, beside words that nothing is known of, is no name.
  const isGuess =
    found.length === 0 && answer.sources.length > 0 && answer.telling.length > 0 && answer.corrected !== undefined;
  const sources = isGuess ? [] : answer.sources;
  const roles = answer.roles.filter(isRole);
  const onlyRoles =
    roles.length > 0 &&
    sources.length === 0 &&
    tellsOfWholeJob(answer.telling) &&
    found.every(({ score }) => score < SURE);
  // Beside a name, words that any sentence holds ("what did she say") ask for no duty.
  const meant = sources.length === 0 ? found : found.filter(({ words }) => textWords(words.join(' ')).length > 0);
  return { duties: onlyRoles ? [] : meant, sources, roles, onlyRoles, isGuess };
}

/** Whether a word speaks for the duty that does not ask for a page: "questions", of the difference in answering questions. */
function isBesides({ words }: DutyMatch, rest: readonly string[]): boolean {
  return textWords(words.join(' ')).some(({ word }) => rest.includes(word));
}

/**
 * Decides what answers a query: duties first where the lexicon knows some; then the sources that are named, which come
 * first where only a name was typed; where nothing but a role was, the two roles side by side, and below them the
 * duties that the verdict gives to it.
 */
export function planResults(query: string, answer: Answer, { exact, said }: Given): Plan {
  const { duties: found, sources, roles, onlyRoles, isGuess } = namedIn(answer, exact);
  const [role] = roles.length === 1 ? roles : [];
  // What is asked of both roles, or of none, is asked of the pair.
  const { pages, rest } = askedPages(query, role === undefined && found.every(({ score }) => score < SURE));
  const duties = pages.length === 0 ? found : found.filter((duty) => isBesides(duty, rest));
  const [first, ...others] = duties.map(({ id }) => `/duties/${id}/`);
  const ofRole = onlyRoles && role !== undefined ? dutiesOfRole(role, said) : [];
  return {
    duties,
    lead: [
      ...(first === undefined ? [] : [first]),
      ...pages,
      ...others,
      ...sources.map((id) => `/sources/${id}/`),
      ...(onlyRoles && !pages.includes(ROLES_PAGE) ? [ROLES_PAGE] : []),
      ...ofRole.map((id) => `/duties/${id}/`),
    ],
    ...(role === undefined ? {} : { role }),
    isWholeRole: ofRole.length > 0,
    sources,
    // Words for the whole of a job find any text about jobs; with the role's name they find texts on the role.
    words: wordsFor(query, onlyRoles ? { ...answer, telling: [] } : answer, exact),
    ...(exact || isGuess || answer.corrected === undefined ? {} : { corrected: answer.corrected.query }),
  };
}

/** The one ranked list: what leads, then what the full text adds. What stands already keeps its place. */
export function joined(lead: readonly string[], found: readonly string[]): string[] {
  return [...new Set([...lead, ...found])];
}
