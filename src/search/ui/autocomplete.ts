import { findDuties } from '../query/find-duties.ts';
import { begunNames } from '../index/entities.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import type { VerdictValue } from '../../model/verdict.ts';
import { urls } from './urls.ts';
import type { Duties } from './duties.ts';

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

/** What to offer for what was typed so far: duties with their verdicts, and sources that are named or begun. */
export function optionsFor({ lexicon, said, sources: all, sourceNames }: Duties, typed: string): Option[] {
  if (typed.trim().length < 2) return [];
  const answer = findDuties(lexicon, typed, { typing: true });
  const sources = [...new Set([...answer.sources, ...begunNames(all, typed)])]
    .slice(0, MOST_SOURCES)
    .map((id): Option => ({
      href: urls.source(id),
      name: sourceNames.get(id) ?? id,
      note: 'Source',
    }));
  const duties = answer.duties.slice(0, MOST - sources.length).flatMap(({ id }): Option[] => {
    const about = said.get(id);
    const name = lexicon.duties.find((duty) => duty.id === id)?.name ?? id;
    return about
      ? [{ href: urls.duty(id), name, verdict: about.verdict, note: `${VERDICT_NAMES[about.verdict]}: ${about.count}` }]
      : [];
  });
  return answer.telling.length > 0 ? [...duties, ...sources] : [...sources, ...duties];
}
