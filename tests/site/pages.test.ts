import { test } from 'node:test';

import { headingProblems, vagueLinks } from '../support/checks/outline.ts';
import { canonicalProblems, metaProblems, titleProblems } from '../support/checks/page-head.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

test('every page has a title that no other page has', () => {
  assertNone(titleProblems(site));
});

test('every page says its language, describes itself and fits the width of a phone', () => {
  assertNone(metaProblems(site));
});

test('every page names its own address as the canonical one', () => {
  assertNone(canonicalProblems(site));
});

test('every page has one h1, and no heading skips a level', () => {
  assertNone(headingProblems(site));
});

test('every link is called something that makes sense alone', () => {
  assertNone(vagueLinks(site));
});
