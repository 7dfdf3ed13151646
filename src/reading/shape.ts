import type { z } from 'astro/zod';

import { nearest } from '../rules/nearest.ts';
import type { Problem } from '../rules/problem.ts';
import { type Issue, expectedOf, fieldOf, hintOf, inNearestForm, isRecord, shown, valueAt } from './issue.ts';
import type { Parsed } from './parse-file.ts';

function problemsOf(issue: Issue, file: string, { data, lineOf }: Parsed, fields: readonly string[]): Problem[] {
  const at = (path: readonly PropertyKey[]): string => {
    const line = lineOf(path);
    return line === undefined ? file : `${file}:${line}`;
  };
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key];
      const meant = nearest(key, fields);
      return {
        rule: 'shape',
        file: at(path),
        field: fieldOf(path),
        received: 'a field that this kind of file does not have',
        expected: 'only the fields that the schema in src/schema/ describes',
        hint: meant === undefined ? `Remove "${key}".` : `Did you mean "${meant}"?`,
      };
    });
  }
  const value = valueAt(data, issue.path);
  return [
    {
      rule: 'shape',
      file: at(issue.path),
      field: fieldOf(issue.path),
      received: shown(value),
      expected: expectedOf(issue),
      hint: hintOf(issue, value),
    },
  ];
}

/** The names of all fields that a schema knows at any depth, to suggest from. */
function fieldNamesOf(schema: unknown, seen = new Set<unknown>()): string[] {
  if (!isRecord(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const shape = isRecord(schema['shape']) ? schema['shape'] : undefined;
  const definition = isRecord(schema['def']) ? schema['def'] : {};
  const inner = ['element', 'innerType', 'options', 'in', 'items'].flatMap((key) => {
    const part = definition[key];
    const parts: unknown[] = Array.isArray(part) ? part : [part];
    return parts;
  });
  return [
    ...Object.keys(shape ?? {}),
    ...[...Object.values(shape ?? {}), ...inner].flatMap((part) => fieldNamesOf(part, seen)),
  ];
}

export interface Shaped<Data> {
  /** The data, less the entries of its list that are wrong; undefined where nothing can be saved. */
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  /** Ids of what was left out. */
  readonly invalidIds: readonly string[];
}

/** Drops the entries of the file's one list that have problems, so that the good ones can still be checked. */
function withoutWrongEntries(
  data: unknown,
  issues: readonly Issue[],
): { rest: unknown; invalidIds: string[] } | undefined {
  const [key] = issues[0]?.path ?? [];
  if (key === undefined || !isRecord(data) || !issues.every(({ path }) => path[0] === key && path.length > 1))
    return undefined;
  const entries = data[key];
  if (!Array.isArray(entries)) return undefined;
  const wrong = new Set(issues.map(({ path }) => path[1]));
  const invalidIds = entries.flatMap((entry: unknown, index) =>
    wrong.has(index) && isRecord(entry) && typeof entry['id'] === 'string' ? [entry['id']] : [],
  );
  return { rest: { ...data, [key]: entries.filter((_, index) => !wrong.has(index)) }, invalidIds };
}

/** Checks the shape of one file: all of its problems, and as much of its data as is sound. */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  parsed: Parsed,
): Shaped<z.output<Schema>> {
  const result = schema.safeParse(parsed.data);
  if (result.success) return { data: result.data, problems: [], invalidIds: [] };
  const fields = fieldNamesOf(schema);
  const problems = result.error.issues
    .flatMap(inNearestForm)
    .flatMap((issue) => problemsOf(issue, file, parsed, fields));
  const saved = withoutWrongEntries(parsed.data, result.error.issues);
  const again = saved && schema.safeParse(saved.rest);
  return { data: again?.success ? again.data : undefined, problems, invalidIds: saved?.invalidIds ?? [] };
}
