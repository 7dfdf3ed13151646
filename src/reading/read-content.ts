import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Content, Entry } from '../model/content.ts';
import type { Problem } from '../rules/problem.ts';
import { KIND_NAMES, type Kind, isSingle, kindNamed } from '../schema/kinds.ts';
import { PAGE_IDS } from '../schema/prose.ts';
import { decodeFile, unreadable } from './decode.ts';
import { PLAIN_FILES, entriesIn, isFolder, kindOf, missingFile, missingFolder, noFile, strayFile } from './files.ts';
import { parseFile } from './parse-file.ts';
import { proseProblems } from './prose.ts';
import { checkShape } from './shape.ts';

/** Everything read from a `content/` folder, with all problems of syntax and shape. */
export interface Reading {
  readonly content: Content;
  readonly problems: readonly Problem[];
  /** Ids of what was left out because its shape is wrong; files that could not be used as "claims/happe". */
  readonly invalidIds: ReadonlySet<string>;
  /** Whether a whole folder could not be read: then nothing can be said of what refers to its files. */
  readonly isPartial: boolean;
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
  const id = idOf(file);
  const { schema, components, isNamedByFile = false, repeatsIds = false } = kindNamed(kind);
  const unusable = [...(repeatsIds ? [] : idsIn(text)), ...(isNamedByFile ? [id] : [])];
  const parsed = parseFile(file, text);
  if ('rule' in parsed) return { entry: undefined, problems: [parsed], invalidIds: unusable };
  const shape = checkShape(schema, file, parsed);
  const { data, invalidIds } = shape;
  const inProse = components ? proseProblems(parsed.body, file, parsed.linesBefore, components(id)) : [];
  const problems = [...shape.problems, ...inProse];
  return data === undefined
    ? { entry: undefined, problems, invalidIds: unusable }
    : { entry: { id, file, data, body: parsed.body }, problems, invalidIds };
}

/** The folders that files of content stand in. */
const FOLDERS: ReadonlySet<string> = new Set(KIND_NAMES.map((kind) => kindNamed(kind).base));

/** What each file held when it was last read: `astro dev` reads the folder for every page, and few files change. */
const lastRead = new Map<string, { readonly text: string; readonly read: ReadFile }>();

/** The id that a file gives by its name to what it holds. */
function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

async function readAgain(kind: Kind, path: string, file: string): Promise<ReadFile> {
  const text = await readFile(path).then(
    (bytes) => decodeFile(bytes, file),
    (error: unknown) => unreadable(error, file),
  );
  if (typeof text !== 'string') return { entry: undefined, problems: [text], invalidIds: [idOf(file)] };
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
    return {
      content: entries as unknown as Content,
      problems: [missingFolder(folder)],
      invalidIds: new Set(PAGE_IDS),
      isPartial: true,
    };
  }
  const found = await entriesIn(folder);
  problems.push(...found.unreadable.map(([path, error]) => unreadable(error, `${root}/${path}`)));
  let isPartial = found.unreadable.length > 0;
  for (const entry of found.entries) {
    const { path, type } = entry;
    const kind = kindOf(path);
    const wrong = noFile(entry, root);
    if (wrong) {
      problems.push(wrong);
      if (kind) {
        seen.add(kind);
        for (const id of [idOf(path), path.replace(/\.\w+$/, '')]) invalidIds.add(id);
      } else if (type === 'link' && FOLDERS.has(path)) isPartial = true;
    }
    if (type !== 'file') continue;
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
  return { content: entries as unknown as Content, problems, invalidIds, isPartial };
}
