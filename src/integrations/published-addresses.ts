import type { Catalog } from '../model/catalog.ts';
import { brokenPermalinks } from '../urls/permalinks.ts';

function refusal(broken: readonly string[]): Error {
  const error = new Error(
    [
      `${broken.length === 1 ? 'A published address would' : `${broken.length} published addresses would`} break:`,
      ...broken.map((address) => `  ${address}`),
      `People link to them. Bring them back, or declare in content/moved.yaml what became of each id:`,
      `  moved: - { kind: duty, was: <old id>, to: <new id> }`,
      `  gone:  - { kind: duty, was: <old id>, because: "What became of it." }`,
    ].join('\n'),
  );
  error.stack = '';
  return error;
}

/**
 * Fails the build when a permalink neither exists nor redirects nor has a page that says what became of it.
 * @returns how many addresses are not among the permalinks yet
 */
export function checkPermalinks(
  permalinks: readonly string[],
  built: ReadonlySet<string>,
  { moved }: Pick<Catalog, 'moved'>,
): number {
  const broken = brokenPermalinks(permalinks, built, moved);
  if (broken.length > 0) throw refusal(broken);
  return built.difference(new Set(permalinks)).size;
}
