import { join } from 'node:path';

import type { Locator, Page } from 'playwright/test';

import { toSearchParams, parseSearchParams } from '../../src/search/query/search-params.ts';
import { type SuggestionsFile, unpackSuggestions } from '../../src/search/wire/suggestions-file.ts';
import { VERDICT_NAMES } from '../../src/wording/labels.ts';
import { DIST, readJson } from './paths.ts';

/** The search page with this query; `filters` as in an address: "kind=duty". */
export function resultsPath(query: string, filters = ''): string {
  const { state } = parseSearchParams(`q=${encodeURIComponent(query)}&${filters}`, []);
  return `search/?${new URLSearchParams(toSearchParams(state)).toString()}`;
}

/** The results that are listed, in their order. */
export function results(page: Page): Locator {
  return page.getByRole('list', { name: 'Search results' }).locator('> li');
}

/** The list once nothing is added to it any more: the full text may come late, after a sentence that says so. */
export function whole(page: Page): Locator {
  return page
    .locator('main:not(:has-text("The full text could not be searched"), :has-text("The full text is still loading"))')
    .getByRole('list', { name: 'Search results' })
    .and(page.locator('[aria-busy="false"]'));
}

/** Where each result leads: the path of its first link. */
export function paths(page: Page): Promise<readonly string[]> {
  return results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''));
}

/** The field of the search, whether or not script has made a combobox of it. */
export function field(page: Page): Locator {
  return page.getByRole('search').locator('input');
}

/** The heading of the index of all duties, at the end of the search page. */
export function index(page: Page): Locator {
  return page.getByRole('heading', { name: 'All duties', level: 2 });
}

/** Everything of the index, its heading too. */
export function indexSection(page: Page): Locator {
  return page.locator('section').filter({ has: index(page) });
}

/** The answer of a duty in the built site, and its count: "Mostly community manager" and "18 of 27 sources". */
export function builtAnswer(id: string): { readonly answer: string; readonly count: string } {
  const { indexData, verdicts } = unpackSuggestions(readJson(join(DIST, 'search/suggestions.json')) as SuggestionsFile);
  const summary = verdicts[indexData.duties.findIndex((duty) => duty.id === id)];
  if (summary === undefined) throw new Error(`The built site has no duty ${id}.`);
  return { answer: VERDICT_NAMES[summary.verdict], count: summary.count };
}

/** Both in one line, as results and suggestions say them: "Mostly community manager: 18 of 27 sources". */
export function builtAnswerLine(id: string): string {
  const { answer, count } = builtAnswer(id);
  return `${answer}: ${count}`;
}
