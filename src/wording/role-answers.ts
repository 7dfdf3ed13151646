import type { RoleId } from '../schema/role.ts';
import type { RoleAnswer } from '../model/judgement.ts';
import type { Cell, Verdict } from '../model/verdict.ts';
import { formatList } from './formatting.ts';
import { ROLE_NAMES } from './labels.ts';
import { countInWords } from './verdicts.ts';

/** Sources that are named before the rest is counted. */
const NAMED = 3;

/** "Happe and Ng give", "Happe, Ng, Isaf and 4 more give". */
function sourcesDo(sources: readonly { readonly short: string }[], one: string, many: string): string {
  const names = sources.slice(0, NAMED).map(({ short }) => short);
  const rest = sources.length - names.length;
  return `${formatList(rest > 0 ? [...names, `${rest} more`] : names)} ${sources.length === 1 ? one : many}`;
}

/** What is judged of a duty, as far as a question about a role needs it. */
interface Judged {
  readonly cells: readonly (Cell & { readonly source: { readonly short: string } })[];
  readonly verdict: { readonly all: Verdict };
}

function givenToOther({ cells }: Judged, role: RoleId): string {
  const other = role === 'community-manager' ? 'social-media-manager' : 'community-manager';
  const givers = cells.filter(({ value }) => value === other).map(({ source }) => source);
  if (givers.length === 0) return 'nobody who was read gives it to either';
  return `${sourcesDo(givers, 'gives', 'give')} it to the ${ROLE_NAMES[other]}`;
}

/** A question whether a role does a duty, answered: silence reads "no source says so", never "no". */
export function roleAnswerInWords(answer: RoleAnswer, role: RoleId, judged: Judged): string {
  const count = countInWords(judged.verdict.all);
  switch (answer) {
    case 'yes':
      return `Yes: ${count}`;
    case 'yes-and-both':
      return `Yes, and to both: ${count}`;
    case 'split':
      return `Sources split: ${count}`;
    case 'no': {
      const deniers = judged.cells.filter(({ denies }) => denies.includes(role)).map(({ source }) => source);
      const who = sourcesDo(deniers, 'denies', 'deny');
      return `No: ${who} it to the ${ROLE_NAMES[role]} and no source gives it to that role; ${givenToOther(judged, role)}`;
    }
    case 'no-source':
      return `No source says so; ${givenToOther(judged, role)}`;
    default:
      return answer satisfies never;
  }
}
