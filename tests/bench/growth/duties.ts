import type { Content, Entry } from '../../../src/model/content.ts';
import type { DutyData } from '../../../src/schema/duty.ts';
import { aDuty, entry } from '../../support/content.ts';
import { DUTY, NEIGHBOURS } from './proportions.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './words.ts';

/** Duties that the pages of every collection lead to. */
const NEEDED = ['welcome-members', 'run-campaigns', 'stay-empathetic'];

/** A group for so many duties. */
const GROUP_SIZE = 25;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const slug = (name: string): string => name.replaceAll(' ', '-');
const groupId = (index: number): string => `group-${Math.floor(index / GROUP_SIZE)}`;

export interface Duties {
  readonly duties: Content['duties'];
  readonly groups: Content['groups'];
  readonly postingExamples: Content['postingExamples'];
  readonly queryExamples: Content['queryExamples'];
  /** Ids by neighbourhood: duties that people speak of together. */
  readonly neighbourhoods: readonly (readonly string[])[];
}

/** Duties in groups, each with its names and the lines from which the check of postings learns. */
export function makeDuties(random: Random, words: Vocabulary, count: number): Duties {
  const named = Array.from({ length: count }, (_, index) => {
    const name = words.name(2);
    return { name, id: NEEDED[index] ?? slug(name), group: groupId(index) };
  });
  const ids = named.map(({ id }) => id);
  const neighbourhoods = Array.from({ length: Math.ceil(count / NEIGHBOURS) }, (_, index) =>
    ids.slice(index * NEIGHBOURS, (index + 1) * NEIGHBOURS),
  );
  const names = (length: number): DutyData['otherNames'] =>
    Array.from({ length }, () => ({ name: words.name(random.between(2, 4)), sharedWith: [] }));
  const relatedTo = (id: string, index: number): string[] => {
    const near = neighbourhoods[Math.floor(index / NEIGHBOURS)] ?? [];
    const found = Array.from({ length: DUTY.related }, () => random.oneOf(near));
    return [...new Set(found)].filter((other) => other !== id);
  };
  const duties = named.map(({ id, name, group }, index): Entry<DutyData> =>
    aDuty({
      id,
      name: capital(name).slice(0, 48).trim(),
      definition: capital(`${words.phrase(14)}.`),
      postingLine: capital(`${words.phrase(10)}.`),
      group,
      otherNames: names(DUTY.otherNames),
      searchTerms: names(DUTY.searchTerms),
      related: relatedTo(id, index),
      note: capital(`${words.phrase(20)}.`),
    }),
  );
  const examples = (folder: string, length: number) =>
    named.map(({ id, name }) =>
      entry(folder, 'yaml', id, {
        // Half of what a line says is what every line on the duty says.
        lines: Array.from({ length }, () => capital(`${name} ${words.phrase(random.between(4, 12))}.`)),
      }),
    );
  const postingExamples = examples('posting-examples/', DUTY.postingLines);
  const queryExamples = examples('query-examples/', DUTY.queryLines);
  const groups = [...new Set(named.map(({ group }) => group))].map((id) => ({ id, name: capital(words.name(2)) }));
  return { duties, groups: [entry('', 'yaml', 'groups', { groups })], postingExamples, queryExamples, neighbourhoods };
}
