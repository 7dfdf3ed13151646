import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import {
  circles,
  drawing,
  folderOf,
  readImports,
  specifiersIn,
  withDrawing,
  withoutShortcuts,
} from '../../drawing/imports.ts';
import { ROOT } from '../../support/paths.ts';

const imports = (table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(Object.entries(table).map(([from, targets]) => [from, new Set(targets)]));

const real = readImports(join(ROOT, 'src'));

test('CONTRIBUTING draws the imports as they are (npm run draw:imports draws them anew)', () => {
  const document = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  assert.equal(document, withDrawing(document, drawing(real)));
});

test('no folder imports from itself by way of others', () => {
  assert.deepEqual(circles(real), []);
  assert.ok(real.size > 20);
  assert.deepEqual(circles(imports({ pages: ['views'], views: ['model'], model: ['views'] })), ['views', 'model']);
});

test('parts of the search are folders of their own, and files beside them belong to the whole', () => {
  assert.equal(folderOf('search/index/stemmer.ts'), 'search/index');
  assert.equal(folderOf('posting-check/examples.ts'), 'posting-check');
  assert.equal(folderOf('views/training/handout.ts'), 'views');
});

test('imports, types among them, exports from elsewhere and late imports are read, in the head of components too', () => {
  const code = "import type { A } from '../a.ts';\nexport * from './b.ts';\nawait import('~/c.ts');";
  assert.deepEqual([...specifiersIn('x.ts', code)].sort(), ['../a.ts', './b.ts', '~/c.ts']);
  assert.deepEqual([...specifiersIn('x.astro', `---\n${code}\n---\n<p>import x from 'y';</p>`)].sort(), [
    '../a.ts',
    './b.ts',
    '~/c.ts',
  ]);
});

test('an import that a longer way tells as well is not drawn', () => {
  const table = imports({ views: ['model', 'schema'], model: ['schema'], schema: [] });
  assert.deepEqual(withoutShortcuts(table), imports({ views: ['model'], model: ['schema'], schema: [] }));
  assert.equal(
    drawing(table),
    'flowchart TD\n  model["model"]\n  schema["schema"]\n  views["views"]\n  model --> schema\n  views --> model',
  );
});

test('a document without a drawing is refused', () => {
  assert.throws(() => withDrawing('# Contributing', 'x'), /no drawing/);
});
