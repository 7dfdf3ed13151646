import { withCodes } from '../schema/characters.ts';

/** Something wrong in `content/`, told so that its author can mend it without reading any code. */
export interface Problem {
  /** Id of the rule that found it. */
  readonly rule: string;
  /** Path from the project's root, with a line where one is known: "content/claims/happe.yaml:12". */
  readonly file: string;
  /** Where in the file: "claims[3].quote"; empty where it is the file itself. */
  readonly field: string;
  /** What stands there. */
  readonly received: string;
  /** What would be right. */
  readonly expected: string;
  /** How to mend it, an instruction. */
  readonly hint: string;
}

/** One problem as text: where and what on the first line, then what was expected and a hint. */
export function problemInWords({ rule, file, field, received, expected, hint }: Problem): string {
  const where = field === '' ? file : `${file}: ${field}`;
  const lines = [`${where}: received ${received}  [${rule}]`, `    expected: ${expected}`, `    hint: ${hint}`];
  // What is received may be anything: a terminal would obey its control characters.
  return withCodes(lines.join('\n'));
}

/** What is found when files are read: whatever refers to them, or rests on them, can only follow from it. */
const CAUSES: readonly string[] = [
  'missing-file',
  'unknown-file',
  'no-file',
  'unreadable-file',
  'syntax',
  'shape',
  'prose',
];

/** All problems of a run as one message, causes before what may follow from them, by file, each told once. */
export function reportOf(problems: readonly Problem[]): string {
  const [causes, others] = [true, false].map((isCause) =>
    problems
      .filter(({ rule }) => CAUSES.includes(rule) === isCause)
      .map(problemInWords)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true })),
  ) as [string[], string[]];
  const told = [...new Set([...causes, ...others])];
  const count = told.length === 1 ? '1 problem' : `${told.length} problems`;
  return `${count} in the content:\n\n${told.join('\n\n')}\n`;
}
