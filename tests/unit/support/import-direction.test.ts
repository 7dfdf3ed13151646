import { equal } from 'node:assert/strict';
import { test } from 'node:test';

import { wrongWay } from '../../config/import-direction.js';

const why = (file: string, specifier: string) => wrongWay({ source: '/src', file: `/src/${file}`, specifier });

test('schemas import nothing but each other and astro/zod', () => {
  equal(why('schema/duty.ts', './id.ts'), undefined);
  equal(why('schema/duty.ts', 'astro/zod'), undefined);
  equal(why('schema/duty.ts', 'astro:content'), 'src/schema may import of packages only astro/zod, not astro:content.');
  equal(why('schema/duty.ts', '../model/verdict.ts'), 'src/schema may import itself only, not ../model/verdict.ts.');
});

test('the model imports schemas, and no package, file system or network', () => {
  equal(why('model/catalog.ts', './verdict.ts'), undefined);
  equal(why('model/catalog.ts', '../schema/id.ts'), undefined);
  equal(why('model/catalog.ts', 'node:crypto'), 'src/model may import no package, not node:crypto.');
  equal(why('model/catalog.ts', '~/rules/ids.ts'), 'src/model may import schema, not ~/rules/ids.ts.');
  equal(why('model/catalog.ts', '../../tests/x.ts'), 'src/model may import schema, not ../../tests/x.ts.');
  equal(why('model/catalog.ts', '../views/board.ts'), 'src/model may import schema, not ../views/board.ts.');
});

test('the search index imports nothing of the site, and the query nothing of the browser', () => {
  equal(why('search/index/search-index.ts', './stemmer.ts'), undefined);
  equal(
    why('search/index/search-index.ts', '../../schema/id.ts'),
    'src/search/index may import itself only, not ../../schema/id.ts.',
  );
  equal(why('search/query/find-duties.ts', '../index/search-index.ts'), undefined);
  equal(
    why('search/query/find-duties.ts', '../ui/dom.ts'),
    'src/search/query may import schema, model, search/index, search/wire, not ../ui/dom.ts.',
  );
  equal(why('search/ui/find-results.ts', 'node:fs'), 'src/search/ui may import no package, not node:fs.');
});

test('components are handed what they show; what stands in prose looks it up by id', () => {
  equal(why('components/Cell.astro', '../model/verdict.ts'), undefined);
  equal(why('components/Cell.astro', '../site/urls.ts'), undefined);
  equal(why('components/prose/DutyTag.astro', '../../site/catalog.ts'), undefined);
  equal(
    why('components/Cell.astro', '../site/catalog.ts'),
    'src/components may import schema, model, wording, urls, views, outputs, search, clipboard, choose-evidence, styles, site/urls.ts, not ../site/catalog.ts.',
  );
});

test('pages import what they need', () => {
  equal(why('pages/index.astro', '../site/catalog.ts'), undefined);
});
