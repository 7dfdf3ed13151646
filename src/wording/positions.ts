import { formatList, pluralise } from './formatting.ts';

/** "In texts that are surely later, 13 sources say “two jobs”, four “one job” …": how later texts answer. */
export function tallyInWords(
  tally: readonly { readonly name: string; readonly sources: readonly unknown[] }[],
): string {
  const [first, ...others] = tally.map(({ name, sources }) => ({
    count: sources.length,
    name: `“${name.toLowerCase()}”`,
  }));
  if (!first) return 'No dated text has taken a position since then.';
  const parts = [
    `${pluralise(first.count, 'source')} ${first.count === 1 ? 'says' : 'say'} ${first.name}`,
    ...others.map(({ count, name }) => `${count} ${name}`),
  ];
  return `In texts that are surely later, ${formatList(parts)}.`;
}
