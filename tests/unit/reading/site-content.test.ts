import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import { forgetSiteContent, readSiteContent, soundContent } from '../../../src/reading/site-content.ts';
import { ContentFolder } from '../../support/content-folder.ts';
import { ROOT } from '../../support/paths.ts';

const start = process.cwd();

describe('the content of the site', () => {
  before(() => process.chdir(ROOT));
  after(() => process.chdir(start));

  test('is read once, until it is said to have changed', async () => {
    const first = await readSiteContent();
    assert.equal(await readSiteContent(), first);
    assert.equal((await soundContent()).catalog, first.catalog);
    forgetSiteContent();
    assert.notEqual(await readSiteContent(), first);
  });

  test('is not sound where it has problems, and every problem is told', async () => {
    const empty = new ContentFolder();
    process.chdir(empty.path);
    forgetSiteContent();
    await assert.rejects(soundContent(), { name: 'ContentError', message: /content: received no such folder/ });
    process.chdir(ROOT);
    forgetSiteContent();
  });
});
