import assert from 'node:assert/strict';
import { test } from 'node:test';

import { publishedAt } from '../../src/urls/published-at.ts';
import { citablePages, citationProblems } from '../support/checks/citations.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const { isLocal } = publishedAt(process.env);

test('every duty, source, dispute and claim, and the site, has its citations beside it, for its own address', () => {
  assert.ok(citablePages(site).length > 400);
  assertNone(citationProblems(site, isLocal));
});
