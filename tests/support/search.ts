import type { Locator, Page } from 'playwright/test';

import { toSearchParams, parseSearchParams } from '../../src/search/query/search-params.ts';

/** The search page with this query; `filters` as in an address: "kind=duty". */
export function resultsPath(query: string, filters = ''): string {
  const { state } = parseSearchParams(`q=${encodeURIComponent(query)}&${filters}`, []);
  return `search/?${new URLSearchParams(toSearchParams(state)).toString()}`;
}

/** The results that are listed, in their order. */
export function results(page: Page): Locator {
  return page.getByRole('list', { name: 'Search results' }).locator('> li');
}

/** The list once nothing is added to it any more. */
export function whole(page: Page): Locator {
  return page.locator('[aria-busy="false"]').and(page.getByRole('list', { name: 'Search results' }));
}

/** Where each result leads: the path of its first link. */
export function paths(page: Page): Promise<readonly string[]> {
  return results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
}

/** The field of the search, whether or not script has made a combobox of it. */
export function field(page: Page): Locator {
  return page.getByRole('search').locator('input');
}

/** The index of all duties with their other names, at the end of the search page. */
export function index(page: Page): Locator {
  return page.getByRole('heading', { name: 'All duties', level: 2 });
}
