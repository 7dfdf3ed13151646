import type { VerdictValue } from '../../model/verdict.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import { entitiesByPrefix } from '../index/entity-prefix.ts';
import { findDuties, isNameOfDuty } from '../query/find-duties.ts';
import type { Duties } from './duties.ts';
import { urls } from './urls.ts';

/** One line under the search field. */
export interface Option {
  readonly href: string;
  readonly name: string;
  /** Of a duty. */
  readonly verdict?: VerdictValue;
  /** What is said of it: the verdict's count, or what kind of thing it is. */
  readonly note: string;
}

const MOST = 6;
const MOST_SOURCES = 2;

/** The options for what was typed so far: duties with their verdicts, sources and pages that are named or begun. */
export function autocomplete(
  { searchIndex, verdicts, sources: all, sourceNames, suggestPages }: Duties,
  typed: string,
): Option[] {
  if (typed.trim().length < 2) return [];
  const result = findDuties(searchIndex, typed, { typing: true });
  const sources = [...new Set([...result.sources, ...entitiesByPrefix(all, typed)])]
    .slice(0, MOST_SOURCES)
    .map((id): Option => ({
      href: urls.source(id),
      name: sourceNames.get(id) ?? id,
      note: 'Source',
    }));
  const { asked, begun, isPlain } = suggestPages?.(typed) ?? { asked: [], begun: [], isPlain: false };
  // What asks for a page in its own words asks for no duty, unless one is called so.
  if (asked.length > 0 && !isNameOfDuty(result)) return [...asked, ...sources].slice(0, MOST);
  const duties = result.duties.slice(0, MOST - sources.length - begun.length).flatMap(({ id }): Option[] => {
    const about = verdicts.get(id);
    const name = searchIndex.duties.find((duty) => duty.id === id)?.name ?? id;
    return about
      ? [{ href: urls.duty(id), name, verdict: about.verdict, note: `${VERDICT_NAMES[about.verdict]}: ${about.count}` }]
      : [];
  });
  const found = result.keywords.length > 0 ? [...duties, ...sources] : [...sources, ...duties];
  return isPlain ? [...begun, ...found] : [...found, ...begun];
}
