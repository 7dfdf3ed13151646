import { test } from 'node:test';

import { LIMIT, excepted, inWords, secondRequests, tooHeavy, weights } from '../support/checks/weight.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const sorted = weights(site);

test(`every page, its style included, weighs at most ${LIMIT} bytes in Brotli, those that list everything at most what is said of each`, (t) => {
  const lists = excepted(site, sorted);
  for (const weight of sorted.filter(({ path }) => lists.has(path)))
    t.diagnostic(`${inWords(weight)} (may weigh ${lists.get(weight.path) ?? LIMIT})`);
  const heaviest = sorted.find(({ path }) => !lists.has(path));
  if (heaviest) t.diagnostic(`${inWords(heaviest)} (the heaviest of the others)`);
  assertNone(tooHeavy(site, sorted));
});

test('every page brings its style along, so that it is read after one request', () => {
  assertNone(secondRequests(site));
});
