import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** SHA-256 of every file of a folder, by path. */
function fingerprints(dir: string): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(dir, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** How two folders differ: files that only one has, and files that are not the same, byte by byte. */
export function differences(one: string, other: string): readonly string[] {
  const [before, after] = [fingerprints(one), fingerprints(other)];
  const all = [...new Set([...before.keys(), ...after.keys()])].sort();
  return all.flatMap((file) => {
    if (!after.has(file)) return [`${file} is missing the second time`];
    if (!before.has(file)) return [`${file} is new the second time`];
    return before.get(file) === after.get(file) ? [] : [`${file} differs`];
  });
}
