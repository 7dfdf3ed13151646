import type { Finding, Rule } from './rule.ts';

/**
 * Feeds and the list on the method page show the log as it is written, and ids of changes count how many of a day came
 * before: an entry out of place would be shown there, and would take another's id.
 */
export const changesInOrder: Rule = {
  id: 'changes-in-order',
  description: 'The log of changes is newest first, and nothing in it is later than the date of the data.',
  check({ content }) {
    const [site] = content.site;
    return content.changes.flatMap(({ file, data: { changes } }) =>
      changes.flatMap(({ date }, index): Finding[] => {
        const field = `changes[${index}].date`;
        const before = changes[index - 1];
        return [
          ...(before !== undefined && before.date < date
            ? [
                {
                  file,
                  field,
                  received: `"${date}" after "${before.date}"`,
                  expected: 'the newest change first',
                  hint: 'Move it above the changes that are older, or correct the date.',
                },
              ]
            : []),
          ...(site !== undefined && date > site.data.data.date
            ? [
                {
                  file,
                  field,
                  received: `"${date}", which is later than the date of the data, "${site.data.data.date}"`,
                  expected: 'no change after the day of the last change of the content',
                  hint: `Correct the date, or raise "data.date" and "data.version" in ${site.file}.`,
                },
              ]
            : []),
        ];
      }),
    );
  },
};
