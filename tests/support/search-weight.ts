import { SEARCH_BUDGETS, type SearchBudget } from '../config/budgets.ts';
import type { Site } from './site.ts';

/** What files of the search weigh on their way: their Brotli copies. */
export function searchWeight(site: Site, { files }: SearchBudget): number {
  return [...site.paths]
    .filter((path) => files.some((pattern) => pattern.test(path.slice(site.base.length))))
    .reduce((sum, path) => sum + site.read(`${path}.br`).byteLength, 0);
}

/** Each budget of the search with what is used of it. */
export function searchWeights(site: Site): readonly (SearchBudget & { readonly used: number })[] {
  return SEARCH_BUDGETS.map((budget) => ({ ...budget, used: searchWeight(site, budget) }));
}
