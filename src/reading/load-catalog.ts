import type { Catalog } from '../model/catalog.ts';
import { checkContent } from '../rules/index.ts';
import { type Problem, reportOf } from '../rules/problem.ts';
import { isQuotedFrom } from './fingerprint.ts';
import { readContent } from './read-content.ts';

export interface Loaded {
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/** Reads and checks a `content/` folder: the catalog, and every problem of syntax, shape and meaning. */
export async function loadCatalog(folder: string): Promise<Loaded> {
  const reading = await readContent(folder);
  const { catalog, problems } = checkContent(reading.content, isQuotedFrom, reading.invalidIds);
  return { catalog, problems: [...reading.problems, ...problems] };
}

/** Thrown where content must be sound to go on: its message is the whole report, for writers, without a stack. */
export class ContentError extends Error {
  constructor(problems: readonly Problem[]) {
    super(reportOf(problems));
    this.name = 'ContentError';
    this.stack = '';
  }
}
