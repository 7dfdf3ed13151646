import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ROOT } from '../support/paths.ts';
import { type Mutant, planted } from './mutant.ts';

/** A copy of the repository in which faults can be planted, so that the work tree stays untouched. */
export interface ScratchCopy {
  readonly root: string;
  /** Runs something while the fault is planted. Returns undefined if the text to replace is no longer there. */
  readonly withFault: <Result>(mutant: Mutant, run: () => Promise<Result>) => Promise<Result | undefined>;
  readonly remove: () => void;
}

const NOT_COPIED: ReadonlySet<string> = new Set(['.git', '.astro', 'dist', 'node_modules']);

/** Links each package, and not the folder, so that what a build caches beside them stays in the copy. */
function linkPackages(root: string): void {
  const [from, to] = [join(ROOT, 'node_modules'), join(root, 'node_modules')];
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!['.astro', '.vite', '.cache'].includes(name)) symlinkSync(realpathSync(join(from, name)), join(to, name));
  }
}

export function makeScratchCopy(): ScratchCopy {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mutants-')));
  for (const name of readdirSync(ROOT)) {
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(root, name), { recursive: true });
  }
  linkPackages(root);
  return {
    root,
    withFault: async (mutant, run) => {
      const file = join(root, mutant.file);
      const source = readFileSync(file, 'utf8');
      const faulty = planted(source, mutant);
      if (faulty === undefined) return undefined;
      writeFileSync(file, faulty);
      try {
        return await run();
      } finally {
        writeFileSync(file, source);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
