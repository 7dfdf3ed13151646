import type { SearchIndex } from '../index/search-index.ts';
import { tokenise } from '../index/tokeniser.ts';
import { type DutyMatch, findDuties } from './find-duties.ts';
import { isKnownWord } from './query-parser.ts';
import { isBeyondDoubt } from './ranking.ts';
import { SAFETY_DUTY } from './safety-duty.ts';

/**
 * The answer that a plain query has at once, before the words for other queries are loaded (`further.ts`). A query is
 * plain where it holds nothing that these could change the first answer of: no unknown word, which may be misspelt or
 * mean what another does; no list; no name of a role or a source; none of a few words that turn a question.
 */

/** Lists of several duties, and what no sentence has. */
const NOT_PLAIN = /[,;:!•·|+&<>"@#/\\]|\s[-–—]\s|\sand\s/iu;

/** Negations, networks, and words for subjects that are no duty. */
const TURNS =
  /^(?:not?|never|nobody|without|\w*nt|facebook|fb|insta\w*|ig|tik|tok|tiktok|twitter|x|linkedin|youtube|yt|reddit|discord|slack|twitch|telegram|whatsapp|snapchat|pinterest|\w*manager|tools?|apps?|software|chart|department|per|ai|generative|first|both|data|postings?|sources?|quote|hours?|career|paid|site)$/;

/** The duty that a query asks for, if that is beyond doubt. */
export function sureAnswer(index: SearchIndex, query: string): DutyMatch | undefined {
  if (NOT_PLAIN.test(query)) return undefined;
  const words = tokenise(query).map(({ word }) => word);
  if (!words.every((word) => isKnownWord(index, word) && !TURNS.test(word))) return undefined;
  const { duties, roles, sources } = findDuties(index, query);
  const [best, next] = duties;
  if (best === undefined || roles.length > 0 || sources.length > 0) return undefined;
  return isBeyondDoubt(best.score, next?.score ?? 0) && best.id !== SAFETY_DUTY.id ? best : undefined;
}
