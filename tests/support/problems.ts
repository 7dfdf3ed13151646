import { AssertionError } from 'node:assert';

/** More than these are not read anyway; the count says how many there are. */
const SHOWN = 100;
/** So many pages are named that share a problem. */
const NAMED = 3;

/** `/duties/: no title` as the place and what is wrong there. */
function split(problem: string): readonly [place: string, what: string] {
  const [, place, what] = /^(\S+):? (.*)$/s.exec(problem) ?? [];
  return place === undefined || what === undefined ? [problem, ''] : [place.replace(/:$/, ''), what];
}

/** What is wrong in many places is said once, with how many they are: a mistake of the layout is on every page. */
export function summarise(problems: readonly string[]): readonly string[] {
  const byWhat = Map.groupBy(problems, (problem) => split(problem)[1]);
  return [...byWhat].flatMap(([what, those]) => {
    if (what === '' || those.length <= NAMED) return those;
    const places = those.slice(0, NAMED).map((problem) => split(problem)[0]);
    return [`${what} (in ${those.length} places: ${places.join(', ')}, …)`];
  });
}

/** Fails with the whole list, so that one run shows all there is to mend. */
export function assertNone(problems: readonly string[]): void {
  if (problems.length === 0) return;
  const lines = summarise(problems);
  const rest = lines.length - SHOWN;
  const shown = lines.slice(0, SHOWN).map((line) => `\n  - ${line}`);
  throw new AssertionError({
    message: `${problems.length} found:${shown.join('')}${rest > 0 ? `\n  … and ${rest} more` : ''}`,
  });
}
