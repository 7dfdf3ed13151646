import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

import { suggest } from '../rules/nearest.ts';
import type { Problem } from '../rules/problem.ts';
import { KINDS, KIND_NAMES, type Kind } from '../schema/kinds.ts';

/** Files of `content/` that hold no entities. */
export const PLAIN_FILES = ['published-ids.txt', 'editions/SHA256SUMS'];

/** What a file of `content/` holds, told by its folder and name. */
export function kindOf(path: string): Kind | undefined {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, Math.max(0, slash));
  const name = path.slice(slash + 1);
  return KIND_NAMES.find((kind) => {
    const { base, pattern } = KINDS[kind];
    return base === folder && (pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern);
  });
}

/** Paths of all files in a folder, at any depth, with slashes on every system. */
export async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What stands in a folder under a name. */
type EntryType = 'file' | 'folder' | 'link' | 'other';

export interface FolderEntry {
  /** From the top of the folder, with slashes on every system. */
  readonly path: string;
  readonly type: EntryType;
}

/**
 * Everything in a folder, at any depth, and the folders that could not be read. Links are named and not followed: what
 * they lead to is not in the repository, or is there twice, or holds them.
 */
export async function entriesIn(
  folder: string,
  below = '',
): Promise<{
  readonly entries: readonly FolderEntry[];
  readonly unreadable: readonly [path: string, error: unknown][];
}> {
  let found;
  try {
    found = await readdir(join(folder, below), { withFileTypes: true });
  } catch (error) {
    return { entries: [], unreadable: [[below, error]] };
  }
  const parts = await Promise.all(
    found.map(async (entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isFile()) return { entries: [{ path, type: 'file' } as const], unreadable: [] };
      if (entry.isSymbolicLink()) return { entries: [{ path, type: 'link' } as const], unreadable: [] };
      if (!entry.isDirectory()) return { entries: [{ path, type: 'other' } as const], unreadable: [] };
      const inner = await entriesIn(folder, path);
      return { entries: [{ path, type: 'folder' } as const, ...inner.entries], unreadable: inner.unreadable };
    }),
  );
  return {
    entries: parts.flatMap(({ entries }) => entries).sort((a, b) => (a.path < b.path ? -1 : 1)),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

/** Something that is no file, where only files are read: skipped in silence, it would be missing on the site. */
export function noFile({ path, type }: FolderEntry, root: string): Problem | undefined {
  const expected = 'a file of its own';
  const at = { rule: 'no-file', file: `${root}/${path}`, field: '' };
  switch (type) {
    case 'link':
      return { ...at, received: 'a symbolic link', expected, hint: 'Put what it leads to in its place.' };
    case 'other':
      return { ...at, received: 'a pipe, a socket or a device', expected, hint: 'Remove it.' };
    case 'folder':
      return kindOf(path) === undefined
        ? undefined
        : { ...at, received: 'a folder', expected, hint: 'Rename the folder, or move its files up.' };
    case 'file':
      return undefined;
  }
}

/** A file that no kind of content has: a writer's slip, and silence would leave it out of the site. */
export function strayFile(path: string, root: string): Problem {
  const homes = Object.values(KINDS).map(({ base, pattern }) => (base === '' ? pattern : `${base}/${pattern}`));
  const here = homes.filter((home) => home.includes('/') && path.startsWith(home.slice(0, home.indexOf('/') + 1)));
  const right = (here.length > 0 ? here : homes).map((home) => `${root}/${home}`);
  const single = homes.filter((home) => !home.includes('*'));
  return {
    rule: 'unknown-file',
    file: `${root}/${path}`,
    field: '',
    received: 'a file of no known kind',
    expected: `${right.length > 1 ? 'one of ' : ''}${right.join(', ')}`,
    hint: suggest(path, single, `Move or rename it, or keep it outside of ${root}/.`),
  };
}

export function missingFile(kind: Kind, root: string): Problem {
  return {
    rule: 'missing-file',
    file: `${root}/${KINDS[kind].pattern}`,
    field: '',
    received: 'no such file',
    expected: 'this file, of which the site needs one',
    hint: 'Add it, or restore it.',
  };
}

export async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

export function missingFolder(folder: string): Problem {
  return {
    rule: 'missing-file',
    file: folder,
    field: '',
    received: 'no such folder',
    expected: 'the folder that holds the content',
    hint: 'Run this at the top of the repository, or name the folder.',
  };
}
