import type { z } from 'astro/zod';

import { nearest } from '../rules/nearest.ts';

/** What the schemas say of a wrong value, in words for the people who write the content. */

export type Issue = z.core.$ZodIssue;

export function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data);
}

/** "texts[0].date". */
export function fieldOf(path: readonly PropertyKey[]): string {
  return path.map((key, at) => (typeof key === 'number' ? `[${key}]` : `${at > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** The last name on the way to a value: "date", or "duties[2]" for an entry of a list. */
function nameOf(path: readonly PropertyKey[]): string {
  const start = path.findLastIndex((key) => typeof key !== 'number');
  return fieldOf(path.slice(Math.max(0, start)));
}

export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (value instanceof Date) return `an unquoted date (${value.toISOString().slice(0, 10)} to YAML)`;
  const text = asJson(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'something that is nested too deeply';
  }
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'words',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list of two',
  object: 'named fields',
};

/** What would be right: the schema's own words, or ours where it has only the library's. */
export function expectedOf(issue: Issue): string {
  if (issue.code === 'invalid_value') return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    return TYPE_NAMES[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'too_small' && issue.message.startsWith('Too small')) {
    return issue.origin === 'array' ? 'at least one entry' : `at least ${String(issue.minimum)}`;
  }
  if (issue.code === 'too_big' && issue.message.startsWith('Too big')) return `at most ${String(issue.maximum)}`;
  return issue.message;
}

function wantsWords(issue: Issue): boolean {
  if (issue.code === 'invalid_union')
    return issue.errors.flat().some((one) => one.path.length === 0 && wantsWords(one));
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

/** How to mend it. */
export function hintOf(issue: Issue, value: unknown): string {
  if (issue.path.length === 0) return 'Write the fields that this kind of file has; see the other files of its kind.';
  const name = nameOf(issue.path);
  if (value === undefined) return `Add "${name}".`;
  if (value === null) return `Fill in "${name}".`;
  if (value instanceof Date) return `Put "${name}" in quotes.`;
  if ((typeof value === 'number' || typeof value === 'boolean') && wantsWords(issue)) return `Put "${name}" in quotes.`;
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = nearest(value, issue.values.map(String));
    if (meant !== undefined) return `Did you mean "${meant}"?`;
  }
  return `Correct "${name}".`;
}

/**
 * Of a value that may have one of several forms, what is wrong with the form that it comes nearest to; the issue
 * itself where none is nearest.
 */
export function inNearestForm(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOtherForm = ({ path, code }: Issue): boolean =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const [best, next] = issue.errors.filter((issues) => !issues.some(isOtherForm)).sort((a, b) => a.length - b.length);
  if (!best || best.length === next?.length) return [issue];
  return best.flatMap((inner) => inNearestForm({ ...inner, path: [...issue.path, ...inner.path] }));
}
