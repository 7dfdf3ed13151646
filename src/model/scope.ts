import type { TextDate } from '../schema/date.ts';
import type { Scope } from '../schema/verdict.ts';
import type { CountedClaim } from './catalog.ts';

export { SCOPES, type Scope } from '../schema/verdict.ts';

/** The two eras of the argument, told apart by the date of a text. */
export type Era = 'until-2013' | 'since-2014';

/** First year of the later era. */
const TURN = 2014;

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** The era of a text. Returns undefined if its date leaves it open: a bound counts only where it settles the era. */
export function eraOf(date: TextDate): Era | undefined {
  if (date === 'unknown') return undefined;
  if (typeof date === 'string') return yearOf(date) < TURN ? 'until-2013' : 'since-2014';
  if ('before' in date) return yearOf(date.before) < TURN ? 'until-2013' : undefined;
  if ('after' in date) return yearOf(date.after) >= TURN ? 'since-2014' : undefined;
  const [from, to] = date.between;
  if (yearOf(to) < TURN) return 'until-2013';
  return yearOf(from) >= TURN ? 'since-2014' : undefined;
}

/** Whether a claim counts in a scope. */
export function isInScope({ source, text }: Pick<CountedClaim, 'source' | 'text'>, scope: Scope): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'core':
      return source.core;
    case 'until-2013':
    case 'since-2014':
      return eraOf(text.date) === scope;
    default:
      return scope satisfies never;
  }
}
