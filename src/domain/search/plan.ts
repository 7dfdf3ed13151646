import { ROLE_IDS, type RoleId } from '../../schema/role-ids.ts';
import type { Answer, DutyMatch } from '../lexicon.ts';
import { askedPages } from './asked-pages.ts';
import { type TextWord, isMostlyEveryday, textWords } from './words.ts';

/** What a query asks for, as far as its words tell: what stands first, before any full text is there. */
export interface Plan {
  readonly duties: readonly DutyMatch[];
  /** Addresses below the base, in the order in which they are to stand. */
  readonly lead: readonly string[];
  /** The role that the query asks of, where it names one of the two. */
  readonly role?: RoleId;
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

/**
 * Decides what answers a query: duties first where the lexicon knows some; then the sources that are named, which come
 * first where only a name was typed; the two roles side by side where nothing but a role was.
 */
export function planResults(query: string, answer: Answer, { exact }: { readonly exact: boolean }): Plan {
  const duties = exact ? asTyped(answer) : answer.duties;
  // A name that is only read into a misspelt word, beside words that nothing is known of, is no name.
  const isGuess =
    duties.length === 0 && answer.sources.length > 0 && answer.telling.length > 0 && answer.corrected !== undefined;
  const sources = isGuess ? [] : answer.sources;
  const roles = answer.roles.filter(isRole);
  const [role] = roles;
  const onlyRoles = duties.length === 0 && sources.length === 0 && roles.length > 0 && answer.telling.length === 0;
  // What is asked of both roles, or of none, is asked of the pair.
  const pages = roles.length === 1 || duties.some(({ score }) => score >= SURE) ? [] : askedPages(query);
  return {
    duties,
    lead: [
      ...pages,
      ...duties.map(({ id }) => `/duties/${id}/`),
      ...sources.map((id) => `/sources/${id}/`),
      ...(onlyRoles && !pages.includes(ROLES_PAGE) ? [ROLES_PAGE] : []),
    ],
    ...(role !== undefined && roles.length === 1 ? { role } : {}),
    sources,
    words: wordsFor(query, answer, exact),
    ...(exact || isGuess || answer.corrected === undefined ? {} : { corrected: answer.corrected.query }),
  };
}

/** The one ranked list: what leads, then what the full text adds. What stands already keeps its place. */
export function joined(lead: readonly string[], found: readonly string[]): string[] {
  return [...new Set([...lead, ...found])];
}
