import { test } from 'node:test';

import { FIRST_ROUND_TRIP } from '../config/budgets.ts';
import { budgetTable } from '../support/budget-table.ts';
import { footprintOf, overBudget } from '../support/checks/footprint.ts';
import { secondRequests, tooHeavy, weights } from '../support/checks/weight.ts';
import { sayAtTheEnd } from '../support/closing-words.ts';
import { assertNone } from '../support/problems.ts';
import { searchWeights } from '../support/search-weight.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const sorted = weights(site);
const weightOf = new Map(sorted.map((weight) => [weight.path, weight]));
const footprints = site.pages.flatMap((page) => {
  const weight = weightOf.get(page.path);
  return weight ? [footprintOf(site, page, weight)] : [];
});
sayAtTheEnd(budgetTable(site, footprints));

test(`every page, its style included, weighs at most ${FIRST_ROUND_TRIP} bytes in Brotli, those that list everything at most what is said of each`, () => {
  assertNone(tooHeavy(site, sorted));
});

test('no page has more script, fonts, requests or elements than its kind may have', () => {
  assertNone(overBudget(site, footprints));
});

test('no part of the search weighs more than it may', () => {
  assertNone(
    searchWeights(site).flatMap(({ name, used, bytes }) =>
      used === 0 || used > bytes ? [`${name}: ${used} bytes, more than ${bytes} or none`] : [],
    ),
  );
});

test('every page brings its style along, so that it is read after one request', () => {
  assertNone(secondRequests(site));
});
