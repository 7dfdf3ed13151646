import { test } from 'node:test';

import { blanksBeforeStops, blanksInLinks, oldWordings } from '../support/checks/language.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

test('no page, card, Markdown file or feed speaks in words that were replaced by plainer ones', () => {
  assertNone(oldWordings(site));
});

test('no link begins or ends with a blank', () => {
  assertNone(blanksInLinks(site));
});

test('no blank stands before a comma, full stop, semicolon or colon', () => {
  assertNone(blanksBeforeStops(site));
});
