import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { RecordsFile } from '../../src/search/wire/records-file.ts';
import { createSearchUrls } from '../../src/urls/urls.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

const named = (pattern: RegExp): readonly string[] =>
  [...site.paths].filter((path) => pattern.test(path.slice(site.base.length)));

const fieldScript = named(/^_astro\/search-box\.entry-[\w-]+\.js$/);
const pageScript = named(/^_astro\/results-page\.entry-[\w-]+\.js$/);
const laterScripts = named(/^_astro\/(?:results-later|languages)-[\w-]+\.js$/);
const suggestions = named(/^search\/suggestions\.json$/);
const answers = named(/^search\/answers\.json$/);
const records = named(/^search\/records\.json$/);
/** One query may need any part of the index. */
const pagefind = named(/^pagefind\/(?!fragment\/|filter\/).+(?<!\.br)$/);

describe('the search', () => {
  test('is a script for the field and one for its page with what they load later, three files and an index', () => {
    assert.deepEqual(
      [fieldScript, pageScript, suggestions, answers, records].map(({ length }) => length),
      [1, 1, 1, 1, 1],
    );
    assert.equal(named(/^_astro\/complete-duties-[\w-]+\.js$/).length, 1);
    assert.equal(laterScripts.length, 2);
    assert.ok(pagefind.some((path) => path.endsWith('/pagefind.js')));
  });

  test('has files of one edition', () => {
    const editions = named(/^search\/(?:.+\/)?[^/]+\.json$/).map(
      (path) => (JSON.parse(site.read(path).toString('utf8')) as { readonly version?: string }).version,
    );
    assert.ok(editions.length > 4);
    assert.equal(new Set(editions).size, 1);
    assert.match(editions[0] ?? '', /^[0-9a-f]{8}$/);
    const scripts = [...fieldScript, ...pageScript].map((path) => site.read(path).toString('utf8'));
    for (const script of scripts) assert.ok(script.includes(editions[0] ?? ' '));
  });

  test('lists one record for each page of a duty, source or dispute and for each standing page', () => {
    const [path = ''] = records;
    const listed = (JSON.parse(site.read(path).toString('utf8')) as RecordsFile).records.map(
      createSearchUrls('/').page,
    );
    assert.equal(new Set(listed).size, listed.length);
    const built = new Set(site.pages.map((page) => page.path.slice(site.base.length - 1)));
    const expected = [...built].filter(
      (address) => !/^\/(?:(?:claims|embed|editions)\/[^/]+\/|duties\/[^/]+\/all\/|search\/|404\.html)$/.test(address),
    );
    assertNone(expected.filter((address) => !listed.includes(address)).map((address) => `${address} has no record`));
    assertNone(listed.filter((address) => !built.has(address)).map((address) => `${address} is no page`));
  });

  test('knows a file for each source that somebody may name', () => {
    const sources = site.pages.flatMap(({ path }) => /sources\/([^/]+)\/$/.exec(path)?.[1] ?? []);
    assertNone(
      sources.filter((id) => !site.paths.has(`${site.base}search/sources/${id}.json`)).map((id) => `no file for ${id}`),
    );
  });
});
