/**
 * What each kind of page and each file of the search may cost a visitor. The only place of these limits: the site ring
 * fails beyond them, and every run of `npm test` ends with what is used of them.
 */
export interface PageBudget {
  /** Path from the top of the site, as a pattern; of two that fit a page, the first counts. */
  readonly path: string;
  /** In Brotli, style included. */
  readonly bytes: number;
  /** So many of the heaviest pages of the kind may weigh more. */
  readonly longest?: { readonly count: number; readonly bytes: number };
  /** Elements of the page. */
  readonly elements: number;
  /** Bytes of script: what the page carries, as it is written, and what it loads by itself, in Brotli. */
  readonly script: number;
  readonly fonts: number;
  /** The page itself, and what it loads by itself. */
  readonly requests: number;
}

/** What the first round trip of a new connection carries: ten packets, less what their headers take. */
export const FIRST_ROUND_TRIP = 14_000;

/** Most that a page may carry of script in itself, for search and copying. */
export const STARTER = 1024;

const USUAL = { bytes: FIRST_ROUND_TRIP, elements: 1000, script: STARTER, fonts: 0, requests: 1 };
/** Pages with a tool of their own carry a starter for it as well, which loads nothing before somebody uses it. */
const WITH_TOOL = { ...USUAL, script: 2 * STARTER };

/** Pages that list everything may take more: so much, and no more without somebody's saying so here. */
export const PAGE_BUDGETS: readonly PageBudget[] = [
  { path: '', ...WITH_TOOL },
  // An essay whose every sentence has its note, with five figures.
  { path: 'difference/', ...USUAL, bytes: 16_200 },
  // The list to copy and the share of postings of every duty.
  {
    path: 'roles/(?:community|social-media)-manager/',
    ...WITH_TOOL,
    longest: { count: 1, bytes: 14_300 },
  },
  { path: 'roles/(?:both/)?', ...USUAL },
  { path: 'duties/', ...USUAL },
  // Every name of every duty.
  { path: 'names/', ...USUAL, elements: 1800 },
  // All statements on a duty, where its own page has the strongest.
  { path: 'duties/[^/]+/all/', ...USUAL, bytes: 19_500, elements: 1300 },
  // Creating content and running the accounts, of which most sources speak.
  { path: 'duties/[^/]+/', ...USUAL, longest: { count: 2, bytes: 14_400 } },
  // The rules of evidence and of the count, every change and every correction.
  { path: 'method/', ...USUAL, bytes: 16_000 },
  // Every source and every text.
  { path: 'sources/', ...USUAL, bytes: 21_000, elements: 2000 },
  { path: 'sources/[^/]+/', ...USUAL, longest: { count: 3, bytes: 22_800 }, elements: 2000 },
  { path: 'claims/[^/]+/', ...USUAL, elements: 300 },
  { path: 'disputes/', ...USUAL },
  { path: 'disputes/[^/]+/', ...USUAL, longest: { count: 1, bytes: 16_300 } },
  // Every duty by every source: a column for the main ones and a mark for each other.
  { path: 'compare/', ...WITH_TOOL, bytes: 30_000, elements: 6000 },
  // The whole matrix, and once more as a list for narrow screens.
  { path: 'compare/all/(?:by-group/|a-z/)?', ...USUAL, bytes: 80_000, elements: 15_000 },
  // Every statement on what the two are compared in.
  { path: 'compare/roles/', ...USUAL, bytes: 39_500, elements: 3200 },
  { path: 'compare/positions/', ...USUAL, bytes: 21_000, elements: 1200 },
  { path: 'compare/postings/', ...USUAL, elements: 1600 },
  { path: 'compare/[^/]+/', ...USUAL },
  // Loads the search, which it is for: its script, and the names of the duties.
  { path: 'search/', ...USUAL, script: 15_000, requests: 3 },
  { path: 'posting/', ...WITH_TOOL },
  { path: 'training/quiz/', ...WITH_TOOL },
  { path: 'training/(?:[^/]+/)?', ...USUAL },
  { path: 'data/', ...USUAL, elements: 1300 },
  { path: 'embed/[^/]+/', ...USUAL, bytes: 4000, elements: 150 },
  { path: '.*', ...USUAL },
];

/** Files that the search loads, by patterns of their paths; `bytes` is for all of one pattern, in Brotli. */
export interface SearchBudget {
  readonly name: string;
  readonly files: readonly RegExp[];
  readonly bytes: number;
}

const FIELD_SCRIPT = /^_astro\/search-box\.entry-[\w-]+\.js$/;
const PAGE_SCRIPT = /^_astro\/results-page\.entry-[\w-]+\.js$/;
const LATER_SCRIPTS = /^_astro\/(?:results-later|languages)-[\w-]+\.js$/;
const SUGGESTIONS = /^search\/suggestions\.json$/;
const ANSWERS = /^search\/answers\.json$/;
const RECORDS = /^search\/records\.json$/;
const TERM_WEIGHTS = /^search\/term-weights\.json$/;
/** One query may need any part of the index. */
const PAGEFIND = /^pagefind\/(?!fragment\/|filter\/).+(?<!\.br)$/;

export const SEARCH_BUDGETS: readonly SearchBudget[] = [
  { name: 'first answer, on other pages', files: [FIELD_SCRIPT, SUGGESTIONS], bytes: 30_000 },
  { name: 'first answer, on its own page', files: [PAGE_SCRIPT, SUGGESTIONS], bytes: 30_000 },
  { name: 'names of the duties', files: [SUGGESTIONS], bytes: 18_000 },
  { name: 'answers', files: [ANSWERS], bytes: 12_000 },
  { name: 'records', files: [RECORDS], bytes: 16_000 },
  { name: 'what was learnt of words', files: [TERM_WEIGHTS], bytes: 22_000 },
  // Loaded only for a query that may be words of one.
  { name: 'statements', files: [/^search\/statements\.json$/], bytes: 60_000 },
  { name: 'Pagefind and its index', files: [PAGEFIND], bytes: 256_000 },
  {
    name: 'everything',
    files: [PAGE_SCRIPT, LATER_SCRIPTS, SUGGESTIONS, TERM_WEIGHTS, ANSWERS, RECORDS, PAGEFIND],
    bytes: 352_000,
  },
];
