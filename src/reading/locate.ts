import type { Problem } from '../rules/problem.ts';
import { isRecord, valueAt } from './issue.ts';
import type { Parsed } from './parse-file.ts';

/**
 * The line of what a rule found. Rules see the content without its files and name a field: "claim happe-x: duties",
 * "sides[0].claims", "<Duty id="x">". They name the value too, and that is looked for below the field.
 */

type Path = readonly PropertyKey[];

/** Every value in data, from the outside in, with the way to it. */
function* everyValue(data: unknown, path: Path = []): Generator<readonly [path: Path, value: unknown]> {
  yield [path, data];
  if (!isRecord(data)) return;
  for (const [key, value] of Object.entries(data)) {
    yield* everyValue(value, [...path, Array.isArray(data) ? Number(key) : key]);
  }
}

/** The way to the last entry that has an id, or had it: of two with one id the second is too many. */
function pathOfEntry(data: unknown, id: string): Path | undefined {
  return [...everyValue(data)].findLast(([, value]) => isRecord(value) && (value['id'] ?? value['was']) === id)?.[0];
}

/** The way to a field such as "sides[0].claims", as far as there is one. */
function pathOfField(data: unknown, field: string): Path {
  const [names = ''] = /^\w+(?:\.\w+|\[\d+\])*/.exec(field) ?? [];
  const path = [...names.matchAll(/\w+/g)].map(([name]) => (/^\d+$/.test(name) ? Number(name) : name));
  while (path.length > 0 && valueAt(data, path) === undefined) path.pop();
  return path;
}

/** The way from a value to the first text in it that is given, or that stands beside it, one step further out. */
function pathOfText(data: unknown, path: Path, text: string | undefined): Path {
  if (text === undefined) return path;
  for (let length = path.length; length >= Math.max(0, path.length - 2); length -= 1) {
    const outer = path.slice(0, length);
    const [found] = [...everyValue(valueAt(data, outer))].find(([, value]) => value === text) ?? [];
    if (found) return [...outer, ...found];
  }
  return path;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** The line of a tag, or of the beginning of a sentence, in the prose; its first line if it is not found. */
function lineInProse({ field, received }: Problem, { body, linesBefore }: Parsed): number {
  const [, sentence = ''] = /^“(.*)”$/s.exec(received) ?? [];
  const wanted = field.startsWith('<') ? field : sentence.split(' ').slice(0, 4).join(' ');
  const pattern = wanted
    .split(' ')
    .map(escaped)
    .join(String.raw`\s+`);
  const place = wanted === '' ? 0 : Math.max(0, body.search(new RegExp(pattern)));
  return linesBefore + body.slice(0, place).split('\n').length;
}

/** The line of a problem in its file, from 1; undefined if it is of the file as a whole. */
export function lineOfProblem(problem: Problem, parsed: Parsed): number | undefined {
  const { field, received } = problem;
  if (field === '(prose)' || field.startsWith('<')) return lineInProse(problem, parsed);
  if (field === '' || field.startsWith('(')) return undefined;
  const [, id = '', inEntry = ''] = /^(?:[a-z]+ )?([a-z][a-z0-9-]*)(?:: (.*))?$/s.exec(field) ?? [];
  const entry = pathOfEntry(parsed.data, id);
  const path = entry
    ? [...entry, ...pathOfField(valueAt(parsed.data, entry), inEntry)]
    : pathOfField(parsed.data, field);
  const [, quoted] = /"([^"]+)"/.exec(received) ?? [];
  return parsed.lineOf(pathOfText(parsed.data, path, quoted));
}
