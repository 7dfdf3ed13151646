import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Content, Entry } from '../model/content.ts';
import type { Problem } from '../rules/problem.ts';
import { KIND_NAMES, type Kind, isSingle, kindNamed } from '../schema/kinds.ts';
import { PAGE_IDS } from '../schema/prose.ts';
import { PLAIN_FILES, filesIn, isFolder, kindOf, missingFile, missingFolder, strayFile } from './files.ts';
import { parseFile } from './parse-file.ts';
import { proseProblems } from './prose.ts';
import { checkShape } from './shape.ts';

/** Everything read from a `content/` folder, with all problems of syntax and shape. */
export interface Reading {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Ids of what was left out because its shape is wrong; files that could not be used as "claims/happe". */
  readonly invalidIds: ReadonlySet<string>;
}

/** Every id that a file which could not be used would have given: what refers to them is not at fault. */
function idsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])"?id"?:\s*["']?([\w-]+)/g)].map(([, id = '']) => id);
}

interface ReadFile {
  /** Undefined where nothing of the file can be used. */
  readonly entry: Entry<unknown> | undefined;
  readonly problems: readonly Problem[];
  /** Ids of what was left out. */
  readonly invalidIds: readonly string[];
}

function readOne(kind: Kind, file: string, text: string): ReadFile {
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
  const { schema, components, isNamedByFile = false } = kindNamed(kind);
  const unusable = [...idsIn(text), ...(isNamedByFile ? [id] : [])];
  const parsed = parseFile(file, text);
  if ('rule' in parsed) return { entry: undefined, problems: [parsed], invalidIds: unusable };
  const shape = checkShape(schema, file, parsed);
  const { data, invalidIds } = shape;
  const inProse = components ? proseProblems(parsed.body, file, parsed.linesBefore, components) : [];
  const problems = [...shape.problems, ...inProse];
  return data === undefined
    ? { entry: undefined, problems, invalidIds: unusable }
    : { entry: { id, file, data, body: parsed.body }, problems, invalidIds };
}

/** What each file held when it was last read: `astro dev` reads the folder for every page, and few files change. */
const lastRead = new Map<string, { readonly text: string; readonly read: ReadFile }>();

async function readAgain(kind: Kind, path: string, file: string): Promise<ReadFile> {
  const text = await readFile(path, 'utf8');
  const last = lastRead.get(path);
  if (last?.text === text && last.read.entry?.file === file) return last.read;
  const read = readOne(kind, file, text);
  lastRead.set(path, { text, read });
  return read;
}

/**
 * Reads a `content/` folder. Never throws for what is wrong in the files: it returns every problem, and the content
 * that is sound. `root` is the name under which messages show the folder.
 */
export async function readContent(folder: string, root = 'content'): Promise<Reading> {
  const entries = Object.fromEntries(KIND_NAMES.map((kind): [Kind, Entry<unknown>[]] => [kind, []])) as Record<
    Kind,
    Entry<unknown>[]
  >;
  const problems: Problem[] = [];
  const invalidIds = new Set<string>();
  const seen = new Set<Kind>();

  if (!(await isFolder(folder))) {
    // That the standing pages are missing too is no second problem.
    return { content: entries as unknown as Content, problems: [missingFolder(folder)], invalidIds: new Set(PAGE_IDS) };
  }
  for (const path of await filesIn(folder)) {
    const kind = kindOf(path);
    if (kind === undefined) {
      if (!PLAIN_FILES.includes(path)) problems.push(strayFile(path, root));
      continue;
    }
    seen.add(kind);
    const read = await readAgain(kind, join(folder, path), `${root}/${path}`);
    problems.push(...read.problems);
    for (const id of read.invalidIds) invalidIds.add(id);
    if (read.entry) entries[kind].push(read.entry);
    else invalidIds.add(path.replace(/\.\w+$/, ''));
  }

  problems.push(
    ...KIND_NAMES.filter((kind) => isSingle(kind) && !seen.has(kind)).map((kind) => missingFile(kind, root)),
  );
  // Every entry was parsed by the schema of its kind just above, which the index signature cannot express.
  return { content: entries as unknown as Content, problems, invalidIds };
}
