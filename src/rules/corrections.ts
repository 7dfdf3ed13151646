import { suggest } from './nearest.ts';
import type { Checked, Finding, Rule } from './rule.ts';

type Kind = 'claim' | 'duty' | 'source' | 'dispute';

/** Ids that there are or were: what was withdrawn may have been wrong as well, and its address still says so. */
function idsOf({ content }: Checked, kind: Kind): ReadonlySet<string> {
  const present = {
    claim: () => content.claims.flatMap(({ data }) => data.claims.map(({ id }) => id)),
    duty: () => content.duties.map(({ id }) => id),
    source: () => content.sources.map(({ id }) => id),
    dispute: () => content.disputes.map(({ id }) => id),
  }[kind]();
  const earlier = content.moved.flatMap(({ data: { moved, gone } }) =>
    [...moved, ...gone].filter((one) => one.kind === kind).map(({ was }) => was),
  );
  return new Set([...present, ...earlier]);
}

/**
 * Corrections are promises to readers who relied on what was wrong: each has an address, leads to what it is about, and
 * says since when, which cannot be after the day of its correction.
 */
export const corrections: Rule = {
  id: 'corrections',
  description:
    'What the log of changes names is or was published; each correction has an id of its own and mends something earlier.',
  check(checked) {
    const { content, invalidIds } = checked;
    const known = {
      claim: idsOf(checked, 'claim'),
      duty: idsOf(checked, 'duty'),
      source: idsOf(checked, 'source'),
      dispute: idsOf(checked, 'dispute'),
    };
    const unknown = (file: string, field: string, kind: Kind, ids: readonly string[] = []): Finding[] =>
      ids
        .filter((one) => !known[kind].has(one) && !invalidIds.has(one))
        .map((one) => ({
          file,
          field,
          received: `"${one}"`,
          expected: `the id of a ${kind} that there is, or that content/moved.yaml has`,
          hint: suggest(one, known[kind], 'Correct the id.'),
        }));
    const seen = new Set<string>();
    return content.changes.flatMap(({ file, data: { changes } }) =>
      changes.flatMap(({ date, touched, corrections: those = [] }, at) => [
        ...unknown(file, `changes[${at}].touched.claims`, 'claim', touched?.claims),
        ...unknown(file, `changes[${at}].touched.duties`, 'duty', touched?.duties),
        ...unknown(file, `changes[${at}].touched.sources`, 'source', touched?.sources),
        ...unknown(file, `changes[${at}].touched.disputes`, 'dispute', touched?.disputes),
        ...those.flatMap(({ id, claims, duties, since }, index): Finding[] => {
          const field = (name: string): string => `changes[${at}].corrections[${index}].${name}`;
          const isTaken = seen.has(id);
          seen.add(id);
          return [
            ...(isTaken
              ? [
                  {
                    file,
                    field: field('id'),
                    received: `"${id}" once more`,
                    expected: 'an id that no other correction has',
                    hint: 'Give it another id; the one that was published first keeps its own.',
                  },
                ]
              : []),
            ...(since > date
              ? [
                  {
                    file,
                    field: field('since'),
                    received: `"${since}", which is after the correction, "${date}"`,
                    expected: 'the day of an edition that had it wrong',
                    hint: 'Correct one of the two days.',
                  },
                ]
              : []),
            ...unknown(file, field('claims'), 'claim', claims),
            ...unknown(file, field('duties'), 'duty', duties),
          ];
        }),
      ]),
    );
  },
};
