import { type Alias, type Document, LineCounter, isMap, isNode, isScalar, parseDocument, visit } from 'yaml';

import type { Problem } from '../rules/problem.ts';

/** What stands in one file of `content/` before its shape is checked. */
export interface Parsed {
  readonly data: unknown;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly linesBefore: number;
  /** Line of a field, from 1, or undefined where the file has no such field. */
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)([\s\S]*)$/;

interface Yaml {
  readonly document: Document;
  /** Line in the file, from 1, of a place in the YAML. */
  readonly lineAt: (place: number) => number;
}

function parseYaml(text: string, linesBefore: number): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { customTags: (tags) => [...tags, 'timestamp'], lineCounter: lines });
  return { document, lineAt: (place) => lines.linePos(place).line + linesBefore };
}

/** The name of a field, or the entry of a list. */
function nodeAt(document: Document, path: readonly PropertyKey[]): unknown {
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return document.getIn(path, true);
  return parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))?.key;
}

function lineOf({ document, lineAt }: Yaml, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = nodeAt(document, path.slice(0, length));
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return undefined;
}

function syntaxProblem(file: string, line: number | undefined, message: string): Problem {
  const isJson = file.endsWith('.json');
  return {
    rule: 'syntax',
    file: line === undefined ? file : `${file}:${line}`,
    field: '',
    received: message.includes('call stack') ? 'lists or fields that are nested too deeply' : message,
    expected: `${isJson ? 'JSON' : 'YAML'} that can be read`,
    hint: isJson
      ? 'Make the file anew, or mend its commas, quotes and brackets.'
      : 'Mind the indentation, and quote words that hold ": " or start with a special character.',
  };
}

/** The first thing in the YAML that cannot be read. */
function errorIn({ document, lineAt }: Yaml, file: string): Problem | undefined {
  const [error] = document.errors;
  // The message goes on with the place, which stands in ours already, and a drawing of it.
  if (error) return syntaxProblem(file, lineAt(error.pos[0]), error.message.replace(/ at line \d+.*$/s, ''));
  if (document.directives?.yaml.explicit === true)
    return syntaxProblem(file, 1, 'a directive of another version of YAML');
  // A tag that is not known is dropped, and what it stands before is read as something else.
  const [warning] = document.warnings;
  if (warning) return syntaxProblem(file, lineAt(warning.pos[0]), warning.message.replace(/ at line \d+.*$/s, ''));
  // To YAML, "*word" repeats something said before. Here it can only be prose that lacks its quotes.
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  const [alias] = aliases;
  return (
    alias && syntaxProblem(file, alias.range ? lineAt(alias.range[0]) : undefined, `"*${alias.source}" without quotes`)
  );
}

function parseJson(file: string, text: string): Parsed | Problem {
  try {
    const data: unknown = JSON.parse(text);
    let yaml: Yaml | undefined;
    return { data, body: '', linesBefore: 0, lineOf: (path) => lineOf((yaml ??= parseYaml(text, 0)), path) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /\(line (\d+)/.exec(message)?.[1];
    const what = message.replace(/(, (\.\.\.)?"| in JSON at position ).*$/s, '');
    return syntaxProblem(file, line === undefined ? undefined : Number(line), what);
  }
}

/**
 * Parses YAML, JSON or MDX with YAML front matter. Unquoted dates become dates, as Astro's own
 * reader has them, so that the schema can refuse them.
 */
export function parseFile(file: string, written: string): Parsed | Problem {
  const text = written.replace(/^\uFEFF/, '');
  if (file.endsWith('.json')) return parseJson(file, text);
  const isMdx = file.endsWith('.mdx');
  const [, front, body = ''] = isMdx ? (FRONT_MATTER.exec(text) ?? []) : [text, text];
  if (front === undefined) {
    return {
      rule: 'shape',
      file,
      field: '(front matter)',
      received: 'no front matter between two lines of ---',
      expected: 'YAML between --- and --- at the top of the file',
      hint: 'Add it; see the other files of this folder.',
    };
  }
  const yaml = parseYaml(front, isMdx ? 1 : 0);
  const linesBefore = isMdx ? text.slice(0, text.length - body.length).split('\n').length - 1 : 0;
  return errorIn(yaml, file) ?? { data: yaml.document.toJS(), body, linesBefore, lineOf: (path) => lineOf(yaml, path) };
}
