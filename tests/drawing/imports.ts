import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

import ts from 'typescript';

/** The folders that each folder imports from, without itself. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Folders whose parts are houses of their own: each part is drawn for itself. */
const IN_PARTS = ['search', 'posting-check'];

/** The folder of `src` that a file below it is drawn in: `search/index` of `search/index/stemmer.ts`. */
export function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  const isPart = IN_PARTS.includes(first) && second !== '' && !second.includes('.');
  return isPart ? `${first}/${second}` : first;
}

const FRONTMATTER = /^---\n(?<code>[^]*?)\n---$/m;

/** What a file of TypeScript, or the head of an Astro component, imports. */
export function specifiersIn(path: string, text: string): readonly string[] {
  const code = path.endsWith('.astro') ? (FRONTMATTER.exec(text)?.groups?.['code'] ?? '') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Which folders of `source` import from which, read from all of its files. */
export function readImports(source: string): Imports {
  const below = (path: string): string => relative(source, path).split(sep).join('/');
  const imports = new Map<string, Set<string>>();
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|js|astro)$/.test(entry.name) && entry.parentPath !== source)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const from = folderOf(below(file));
    const targets = imports.get(from) ?? imports.set(from, new Set()).get(from);
    for (const specifier of specifiersIn(file, readFileSync(file, 'utf8'))) {
      const isOurs = /^(?:\.|~\/)/.test(specifier);
      if (!isOurs) continue;
      const path = specifier.startsWith('~/') ? resolve(source, specifier.slice(2)) : resolve(dirname(file), specifier);
      const to = folderOf(below(path));
      if (to !== from && to !== '..') targets?.add(to);
    }
  }
  return imports;
}

/** Everything that a folder imports from, directly or through others. */
function reachable(imports: Imports, from: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const to of imports.get(from) ?? []) {
    if (seen.has(to)) continue;
    seen.add(to);
    reachable(imports, to, seen);
  }
  return seen;
}

/** Folders that import from themselves by way of others, which none should. */
export function circles(imports: Imports): readonly string[] {
  return [...imports.keys()].filter((folder) => reachable(imports, folder).has(folder));
}

/**
 * The arrows that a drawing needs: an import that a longer way tells as well is left out, since fifteen folders may use
 * the schema, and fifteen arrows to it hide all others.
 */
export function withoutShortcuts(imports: Imports): Imports {
  return new Map(
    [...imports].map(([from, targets]) => {
      const direct = [...targets].filter(
        (to) => ![...targets].some((other) => other !== to && reachable(imports, other).has(to)),
      );
      return [from, new Set(direct)];
    }),
  );
}

/** The drawing, in Mermaid's language: a box for each folder, an arrow from it to what it imports. */
export function drawing(imports: Imports): string {
  const folders = [...new Set([...imports].flatMap(([from, targets]) => [from, ...targets]))].sort();
  const name = (folder: string): string => folder.replaceAll(/[^a-z]/g, '_');
  const boxes = folders.map((folder) => `  ${name(folder)}["${folder}"]`);
  const arrows = folders.flatMap((from) =>
    [...(withoutShortcuts(imports).get(from) ?? [])].sort().map((to) => `  ${name(from)} --> ${name(to)}`),
  );
  return ['flowchart TD', ...boxes, ...arrows].join('\n');
}

const BEGIN = '```mermaid\n';
const END = '\n```';

/** The document with the drawing in the place of the one that it has. Throws if it has none. */
export function withDrawing(document: string, drawn: string): string {
  const begin = document.indexOf(BEGIN) + BEGIN.length;
  const end = document.indexOf(END, begin);
  if (begin < BEGIN.length || end < 0) throw new Error('The document has no drawing, a block of Mermaid, to replace.');
  return document.slice(0, begin) + drawn + document.slice(end);
}
