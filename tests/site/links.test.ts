import { test } from 'node:test';

import { brokenLinks, relativeLinksOfNotFound, unreachablePages } from '../support/checks/links.ts';
import { brokenAddressesInFiles } from '../support/checks/published-files.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

test('every link, resource and form of the site leads somewhere, fragments included', () => {
  assertNone(brokenLinks(site));
});

test('every address in data, feeds, sitemap, Markdown and citations leads somewhere', () => {
  assertNone(brokenAddressesInFiles(site));
});

test('the 404 page has no relative links, since it is shown at any address', () => {
  assertNone(relativeLinksOfNotFound(site));
});

test('every page can be reached from the home page by links', () => {
  assertNone(unreachablePages(site));
});
