import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

import { stringify } from 'yaml';

import type { Content, Entry } from '../../src/model/content.ts';
import type { DutyData } from '../../src/schema/duty.ts';
import { loadCatalog } from '../../src/reading/load-catalog.ts';
import { problemInWords } from '../../src/rules/problem.ts';
import { KINDS, type Kind } from '../../src/schema/kinds.ts';
import { aContent, isOfSmallContents } from './content.ts';

/** A `content/` folder on disk, made for the tests of one file and removed after them. */
export class ContentFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'content-'));
  /** Files as they were before the first change; undefined where there was none. */
  readonly #before = new Map<string, string | undefined>();

  constructor() {
    after(() => rmSync(this.path, { recursive: true, force: true }));
  }

  /** The paths of the files in a folder of it, in their order. */
  files(folder: string): string[] {
    return readdirSync(join(this.path, folder))
      .sort()
      .map((name) => `${folder}/${name}`);
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    const path = join(this.path, file);
    this.#remember(file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  /** Puts a symbolic link in the place of a file or a folder. */
  link(path: string, target: string): void {
    rmSync(join(this.path, path), { recursive: true, force: true });
    symlinkSync(target, join(this.path, path));
  }

  /** Writes another thing for a piece of a file, which must have it. */
  replace(file: string, piece: string | RegExp, other: string): void {
    const text = this.read(file);
    const changed = text.replace(piece, other);
    assert.notEqual(changed, text, `${file} has no ${String(piece)}, or had it so before`);
    this.write(file, changed);
  }

  remove(file: string): void {
    this.#remember(file);
    rmSync(join(this.path, file));
  }

  /** Puts every file back as it was before it was first written or removed. */
  undo(): void {
    for (const [file, text] of this.#before) {
      if (text === undefined) rmSync(join(this.path, file), { force: true });
      else writeFileSync(join(this.path, file), text);
    }
    this.#before.clear();
  }

  #remember(file: string): void {
    if (!this.#before.has(file))
      this.#before.set(file, existsSync(join(this.path, file)) ? this.read(file) : undefined);
  }
}

/** A copy of a folder, to be broken. */
export function copyOf(folder: string): ContentFolder {
  const copy = new ContentFolder();
  cpSync(folder, copy.path, { recursive: true });
  return copy;
}

/** Another name as people write it: bare where no other duty shares it. */
function asWritten(duty: DutyData): unknown {
  const written = (names: DutyData['otherNames']) => names.map((one) => (one.sharedWith.length > 0 ? one : one.name));
  return { ...duty, otherNames: written(duty.otherNames), searchTerms: written(duty.searchTerms) };
}

function textOf(kind: Kind, { data, body }: Entry<unknown>): string {
  if (KINDS[kind].pattern.endsWith('.json')) return JSON.stringify(data);
  const yaml = stringify(data, { customTags: (tags) => [...tags, 'timestamp'], lineWidth: 0 });
  return KINDS[kind].pattern.endsWith('.mdx') ? `---\n${yaml}---\n\n${body}` : yaml;
}

/** Every file of a content, by its path in `content/`: what its readers find when they read it. */
function filesOf(content: Content): ReadonlyMap<string, string> {
  const asFiles = { ...content, duties: content.duties.map((entry) => ({ ...entry, data: asWritten(entry.data) })) };
  const kinds = Object.keys(KINDS) as Kind[];
  return new Map(
    kinds.flatMap((kind) => asFiles[kind].map((entry) => [entry.file.replace('content/', ''), textOf(kind, entry)])),
  );
}

/** Writes a content into a folder of the caller's. */
export function writeContent(path: string, content: Content): void {
  for (const [file, text] of filesOf(content)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
}

/** `aContent()`, or a variation of it, as files. */
export function aFolder(content: Content = aContent()): ContentFolder {
  const folder = new ContentFolder();
  for (const [file, text] of filesOf(content)) folder.write(file, text);
  return folder;
}

/** A sound folder in which a piece of one file is another. */
export function aFolderWith(file: string, piece: string | RegExp, other: string): ContentFolder {
  const folder = aFolder();
  folder.replace(file, piece, other);
  return folder;
}

/** Everything that is wrong with a folder, in words. */
export async function problemsOf(folder: ContentFolder): Promise<string[]> {
  const { problems } = await loadCatalog(folder.path);
  return problems.filter((problem) => !isOfSmallContents(problem)).map(problemInWords);
}
