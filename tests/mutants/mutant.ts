/** A fault to plant, to see whether a test notices it. */
export interface Mutant {
  /** Names the fault in the table and on the command line: "board/least-sure-first". */
  readonly id: string;
  /** The file that it is planted in, from the top of the repository. */
  readonly file: string;
  /** What stands there now, exactly once. */
  readonly text: string;
  readonly replacement: string;
  /** What a reader would be shown. */
  readonly shows: string;
}

/** The source with the fault in it. Returns undefined if the text to replace is not there exactly once. */
export function planted(source: string, { text, replacement }: Mutant): string | undefined {
  const [before, after, ...more] = source.split(text);
  return before === undefined || after === undefined || more.length > 0 ? undefined : before + replacement + after;
}

/** Test files with the one that mirrors the mutant's file first, then those of the same folder of `src`. */
export function nearestFirst(testFiles: readonly string[], { file }: Mutant): string[] {
  const own = file.replace(/^src\//, 'tests/unit/').replace(/\.ts$/, '.test.ts');
  const folder = own.split('/').slice(0, 3).join('/');
  const distance = (test: string): number => (test === own ? 0 : test.startsWith(`${folder}/`) ? 1 : 2);
  return testFiles.toSorted((a, b) => distance(a) - distance(b));
}
