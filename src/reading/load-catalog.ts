import type { Catalog } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import { checkContent } from '../rules/index.ts';
import { type Problem, reportOf } from '../rules/problem.ts';
import { isQuotedFrom } from './fingerprint.ts';
import { readContent } from './read-content.ts';

export interface Loaded {
  readonly content: Content;
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/** Reads and checks a `content/` folder: its files, the catalog, and every problem of syntax, shape and meaning. */
export async function loadContent(folder: string): Promise<Loaded> {
  const { content, invalidIds, ...reading } = await readContent(folder);
  const { catalog, problems } = checkContent(content, isQuotedFrom, invalidIds);
  return { content, catalog, problems: [...reading.problems, ...problems] };
}

/** The same, without the files. */
export async function loadCatalog(folder: string): Promise<Pick<Loaded, 'catalog' | 'problems'>> {
  const { catalog, problems } = await loadContent(folder);
  return { catalog, problems };
}

/** Thrown where content must be sound to go on: its message is the whole report, for writers, without a stack. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(reportOf(problems));
    this.name = 'ContentError';
    this.stack = '';
  }
}
