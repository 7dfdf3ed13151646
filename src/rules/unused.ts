import type { Finding, Rule } from './rule.ts';

/** A heading over nothing, or a row of empty cells, looks as if somebody had found that there is nothing. */
export const unusedEntries: Rule = {
  id: 'unused-entry',
  description:
    'Of groups, aspects, positions and circles that are in use, each has what belongs there: a duty, a claim, a source.',
  check({ content, catalog, invalidIds }) {
    // What is left out because its shape is wrong may be what uses an entry.
    if (invalidIds.size > 0) return [];
    const used = (ids: readonly (string | undefined)[]): Set<string> => new Set(ids.filter((id) => id !== undefined));
    const claims = content.claims.flatMap(({ data }) => data.claims);
    const inGroups = used(content.duties.map(({ data }) => data.group));
    const onAspects = used(claims.flatMap(({ aspects }) => aspects));
    const atPositions = used(claims.map(({ position }) => position));
    const inCircles = used(content.sources.map(({ data }) => data.circle));
    const unused = (
      files: readonly { readonly file: string }[],
      kind: string,
      entries: readonly { readonly id: string }[],
      uses: ReadonlySet<string>,
      what: string,
    ): Finding[] =>
      entries
        // A content that makes no use of a list at all needs its file and is not asked for more.
        .filter(({ id }) => uses.size > 0 && !uses.has(id))
        .map(({ id }) => ({
          file: files[0]?.file ?? '',
          field: `${kind} ${id}`,
          received: `"${id}" without a ${what}`,
          expected: 'at least one',
          hint: 'Remove it, or give it what belongs there.',
        }));
    return [
      ...unused(content.groups, 'group', catalog.groups, inGroups, 'duty'),
      ...unused(content.aspects, 'aspect', catalog.aspects, onAspects, 'claim'),
      ...unused(content.positions, 'position', catalog.positions, atPositions, 'claim'),
      ...unused(content.circles, 'circle', catalog.circles, inCircles, 'source'),
    ];
  },
};
