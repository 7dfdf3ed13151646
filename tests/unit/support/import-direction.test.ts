import { equal } from 'node:assert/strict';
import { test } from 'node:test';

import { wrongWay } from '../../config/import-direction.js';

const why = (file: string, specifier: string) => wrongWay({ source: '/src', file: `/src/${file}`, specifier });

test('schemas import nothing but each other and astro/zod', () => {
  equal(why('schema/duty.ts', './id.ts'), undefined);
  equal(why('schema/duty.ts', 'astro/zod'), undefined);
  equal(why('schema/duty.ts', 'astro:content'), 'src/schema may import of packages only astro/zod, not astro:content.');
  equal(why('schema/duty.ts', '../domain/verdict.ts'), 'src/schema may import itself only, not ../domain/verdict.ts.');
});

test('the domain imports schemas, and no package, file system or network', () => {
  equal(why('domain/lexicon/open.ts', '../verdict.ts'), undefined);
  equal(why('domain/lexicon/open.ts', '../../schema/id.ts'), undefined);
  equal(why('domain/lexicon/open.ts', 'node:fs'), 'src/domain may import no package, not node:fs.');
  equal(why('domain/verdict.ts', '~/rules/ids.ts'), 'src/domain may import schema, not ~/rules/ids.ts.');
  equal(why('domain/verdict.ts', '../../tests/x.ts'), 'src/domain may import schema, not ../../tests/x.ts.');
});

test('code for the browser imports the domain, and nothing of Node', () => {
  equal(why('search/find.ts', '../domain/lexicon.ts'), undefined);
  equal(why('search/find.ts', 'node:fs'), 'src/search may import no package, not node:fs.');
});

test('components are handed what they show; what stands in prose looks it up by id', () => {
  equal(why('components/Cell.astro', '../domain/verdict.ts'), undefined);
  equal(why('components/prose/DutyTag.astro', '../../catalog.ts'), undefined);
  equal(
    why('components/Cell.astro', '../catalog.ts'),
    'src/components may import schema, domain, copying, search, styles, site.ts, not ../catalog.ts.',
  );
});

test('pages and files beside the folders import what they need', () => {
  equal(why('pages/index.astro', '../catalog.ts'), undefined);
  equal(why('catalog.ts', 'astro:content'), undefined);
});
