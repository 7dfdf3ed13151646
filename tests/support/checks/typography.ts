import { tablesOf } from '../data/data-set.ts';
import type { Site } from '../site.ts';
import { READ_FILES, attributesOf, linesOf, withoutForeign } from './language.ts';

/** Marks as a typesetter would have them: none straight, none turned the wrong way. Quotations stay to the letter. */

/** An opening mark with nothing to open, or a closing one with nothing to close. */
const TURNED = /[“‘](?=[\s,.;:!?)]|$)|(?<=^|[\s([])”/u;
/** The content security policy stands in a `meta` as well, and is nothing to read. */
const POLICY = 'default-src ';
const STRAIGHT = /["']/;

function wrongMarks(path: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const at = [STRAIGHT, TURNED].map((mark) => line.search(mark)).find((index) => index >= 0);
    return at === undefined ? [] : [`${path}: "…${line.slice(Math.max(0, at - 30), at + 30)}…"`];
  });
}

/** All texts in a value that was read from JSON, without those that are HTML. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /<\w/.test(value) ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Markdown without code, addresses and what is marked as a quotation. */
function markdownLines(text: string): readonly string[] {
  return text
    .replace(/`[^`]*`/g, '…')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\\([^\w\s])/g, '$1')
    .split('\n')
    .filter((line) => !/^\s*>/.test(line));
}

/** JSON files whose texts are shown as they are. */
const SHOWN = /\/(?:feed|oembed)\.json$|\/search\/(?:answers|records|sources\/[^/]+)\.json$/;

/** Straight marks, and marks turned the wrong way, in what pages and the files beside them say in our words. */
export function wrongTypography(site: Site): readonly string[] {
  const foreign = tablesOf(site)
    .claims.flatMap(({ quote }) => quote ?? [])
    .filter((words) => STRAIGHT.test(words) || TURNED.test(words));
  const check = (path: string, lines: readonly string[]): readonly string[] =>
    wrongMarks(
      path.slice(site.base.length - 1),
      lines.map((line) => (STRAIGHT.test(line) || TURNED.test(line) ? withoutForeign(foreign, line) : line)),
    );
  const inPages = site.pages.flatMap((page) => {
    const shown = page.elements.filter(({ tagName }) => tagName === 'body' || tagName === 'title');
    return check(page.path, [
      ...shown.flatMap(linesOf),
      ...attributesOf(page).filter((words) => !words.startsWith(POLICY)),
    ]);
  });
  const inFiles = [...site.paths].flatMap((path) => {
    const text = () => site.read(path).toString('utf8');
    if (SHOWN.test(path)) return check(path, textsIn(JSON.parse(text())));
    return READ_FILES.test(path) && !/\.(?:json|atom)$/.test(path) ? check(path, markdownLines(text())) : [];
  });
  return [...inPages, ...inFiles];
}
