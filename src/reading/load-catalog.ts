import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path/posix';

import { type Catalog, buildCatalog } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import { checkContent } from '../rules/index.ts';
import { type Problem, reportOf } from '../rules/problem.ts';
import { isQuotedFrom } from './fingerprint.ts';
import { frozenProblems } from './frozen.ts';
import { lineOfProblem } from './locate.ts';
import { parseFile } from './parse-file.ts';
import { readContent } from './read-content.ts';

export interface Loaded {
  readonly content: Content;
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/** The name under which messages show the folder. */
const ROOT = 'content';

/** What rules found, with its lines: the files in which something was found are read once more for them. */
async function withLines(problems: readonly Problem[], folder: string): Promise<Problem[]> {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const located = [...byFile].map(async ([file, those]) => {
    const text = await readFile(join(folder, relative(ROOT, file)), 'utf8').catch(() => undefined);
    const parsed = text === undefined ? undefined : parseFile(file, text);
    if (!parsed || 'rule' in parsed) return those;
    return those.map((problem) => {
      const line = lineOfProblem(problem, parsed);
      return line === undefined ? problem : { ...problem, file: `${file}:${line}` };
    });
  });
  return (await Promise.all(located)).flat();
}

/** Reads and checks a `content/` folder: its files, the catalog, and every problem of syntax, shape and meaning. */
export async function loadContent(folder: string): Promise<Loaded> {
  const { content, invalidIds, isPartial, ...reading } = await readContent(folder, ROOT);
  const found = [...reading.problems, ...(await frozenProblems(folder, ROOT))];
  if (isPartial) return { content, catalog: buildCatalog(content, isQuotedFrom), problems: found };
  const { catalog, problems } = checkContent(content, isQuotedFrom, invalidIds);
  return { content, catalog, problems: [...found, ...(await withLines(problems, folder))] };
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
