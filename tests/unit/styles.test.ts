import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { ROOT } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';

/** Where a style's text stands: the whole sheet, or what a component has between its style tags. */
function stylesOf(file: string): readonly { file: string; line: number; text: string }[] {
  const content = readFileSync(join(ROOT, file), 'utf8');
  const isSheet = file.endsWith('.css');
  let within = isSheet;
  return content.split('\n').flatMap((text, index) => {
    if (text.includes('<style')) within = true;
    else if (text.includes('</style>')) within = isSheet;
    else if (within) return [{ file, line: index + 1, text }];
    return [];
  });
}

const lines = globSync('src/**/*.{css,astro}', { cwd: ROOT }).flatMap(stylesOf);

function linesWith(pattern: RegExp): readonly string[] {
  return lines.filter(({ text }) => pattern.test(text)).map(({ file, line, text }) => `${file}:${line} ${text.trim()}`);
}

const PHYSICAL = new RegExp(
  [
    '(?:margin|padding|border)-(?:left|right|top|bottom)\\b',
    '(?:^|[\\s;{])(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\\s*:(?!.*\\)\\s*(?:and|\\{))',
    'text-align\\s*:\\s*(?:left|right)\\b',
  ].join('|'),
);

describe('styles', () => {
  test('say start and end, block and inline, never left and right, top and bottom', () => {
    assertNone(linesWith(PHYSICAL));
  });

  test('take the heads of columns out of sight, never away from screen readers', () => {
    const removed = lines.flatMap(({ file, line, text }, index) =>
      /\bthead\b.*\{/.test(text) && /display:\s*none/.test(lines[index + 1]?.text ?? '') ? [`${file}:${line}`] : [],
    );
    assertNone(removed);
  });

  test('outrank each other by layers, never by force', () => {
    assertNone(linesWith(/!important/));
  });

  test('take colours from the tokens', () => {
    const raw = linesWith(/:[^;]*(?:#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch)a?\()/i);
    assertNone(raw.filter((line) => !line.startsWith('src/styles/tokens.css')));
  });
});
