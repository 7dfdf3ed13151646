import assert from 'node:assert/strict';
import { test } from 'node:test';

import { loadFromString } from 'html-metadata';

import { citationTags } from '../../../../src/outputs/citation/citation-tags.ts';
import { citedPages } from '../../../../src/outputs/citation/cite-files.ts';
import { escapeHtml } from '../../../../src/outputs/html.ts';
import { PLACE, aDifficultCatalog } from '../../../support/citation/content.ts';

/** Read by the library that Wikipedia's Citoid reads pages with. */
test('the tags in the head of a page give back its item: the whole title, the author and the day', async () => {
  for (const { items } of citedPages(aDifficultCatalog(), PLACE, false)) {
    const [item] = items;
    assert.ok(item);
    const head = citationTags(item).map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">`);
    const { highwirePress: read = {} } = await loadFromString(`<html><head>${head.join('')}</head></html>`);
    assert.deepEqual(
      [read.title, [read.author].flat(), read.publication_date],
      [item.title, ['Somebody'], '2026/11/21'],
    );
  }
});
