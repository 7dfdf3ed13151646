import type { RoleId } from '../schema/role-ids.ts';
import type { PageReference, RolesPageName } from '../model/page-reference.ts';
import { POSITION_ASPECT } from '../schema/position-aspect.ts';

/**
 * Makes the addresses of pages, of their fragments and of files. Addresses of pages hold no dates, file types or
 * technology, and none changes once it is published.
 */

export interface Site {
  /** Origin and nothing else: "https://example.org". */
  readonly origin: string;
  /** Path that the site is published under, with a slash at both ends: "/" or "/jobs/". */
  readonly base: string;
}

/** Files of citations: BibTeX, RIS and CSL-JSON, by the ending of their names. */
export const CITATION_FORMATS = ['bib', 'biblatex.bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** Fragments of the sections that other pages link to. */
export const FRAGMENTS = { reading: 'what-we-read' } as const;

/** The parts of the training material, each a page, in the order in which they are listed. */
export const TRAINING_PARTS = ['handout', 'slides', 'quiz', 'debate', 'plan'] as const;
export type TrainingPart = (typeof TRAINING_PARTS)[number];
/** Its files for other programs: Moodle's question format, and cards for Anki and its like. */
export type TrainingFile = 'questions.gift.txt' | 'flashcards.csv';

/** The addresses that scripts in the browser make; `createUrls` has them too. `base` is as in `Site`. */
export function createSearchUrls(base: string) {
  const at = (path: string): string => `${base}${path}`;
  const duty = (id: string): string => at(`duties/${id}/`);
  const source = (id: string): string => at(`sources/${id}/`);
  const dispute = (id: string): string => at(`disputes/${id}/`);
  const claim = (id: string): string => at(`claims/${id}/`);
  const page = ({ kind, id }: PageReference): string => {
    switch (kind) {
      case 'duty':
        return duty(id);
      case 'source':
        return source(id);
      case 'dispute':
        return dispute(id);
      case 'claim':
        return claim(id);
      case 'page':
        return at(id === '' ? '' : `${id}/`);
      default:
        return kind satisfies never;
    }
  };
  return {
    duty,
    claim,
    source,
    dispute,
    page,
    /** The results of a whole state of the search (search/query/search-params.ts); never throws, whatever was typed. */
    results: (params: [string, string][]) => at(`search/?${new URLSearchParams(params).toString()}`),
    /** What the search loads: never linked, and no promise to anybody. */
    searchFile: (file: string) => at(`search/${file}.json`),
    pagefind: () => at('pagefind/'),
  };
}

/** The addresses that the check of a posting makes in the browser; `createUrls` has them too. */
export function createPostingUrls(base: string) {
  return {
    duty: (id: string) => `${base}duties/${id}/`,
    posting: () => `${base}posting/`,
    /** The lines of a role to copy into a posting. */
    roleLines: (role: RoleId) => `${base}roles/${role}/#list`,
    /** What the check loads: never linked, and no promise to anybody. */
    postingFile: () => `${base}posting/check.json`,
  };
}

/** The addresses that the choice of evidence makes in the browser; `createUrls` has them too. */
export function createEvidenceUrls(base: string) {
  return {
    home: () => base,
    matrix: () => `${base}compare/`,
    duty: (id: string) => `${base}duties/${id}/`,
    /** What one source says, on a duty's page. */
    sourceOnDuty: (dutyId: string, sourceId: string) => `${base}duties/${dutyId}/#${sourceFragment(sourceId)}`,
    /** What the choice loads: never linked, and no promise to anybody. */
    evidenceFile: () => `${base}compare/evidence.json`,
  };
}

/**
 * Makes every address of a site published at the given place. Each function returns a path that works in a link
 * on any page; `absolute` turns such a path into a whole address.
 */
export function createUrls({ origin, base }: Site) {
  const at = (path: string): string => `${base}${path}`;
  return {
    ...createSearchUrls(base),
    ...createPostingUrls(base),
    ...createEvidenceUrls(base),
    /** A path below the base, "/duties/x/", as published (content/published-ids.txt). */
    path: (path: string) => at(path.replace(/^\//, '')),
    /** The chart of all duties, on the home page. */
    board: () => at('#board'),
    /** The essay that explains the difference. */
    difference: () => at('difference/'),
    duties: () => at('duties/'),
    /** Every name that a duty goes by, A–Z. */
    names: () => at('names/'),
    /** The duties of one group, in the list of all. */
    group: (id: string) => at(`duties/#${id}`),
    /** Every statement on a duty in full, where its page has room for the strongest only. */
    dutyStatements: (id: string) => at(`duties/${id}/all/`),
    /** The claim where it stands among others on a duty's page. */
    claimOnDuty: (dutyId: string, claimId: string) => at(`duties/${dutyId}/#${claimId}`),
    sources: () => at('sources/'),
    claimOnSource: (sourceId: string, claimId: string) => at(`sources/${sourceId}/#${claimId}`),
    /** What was read of a source, on its page: the evidence behind its silences. */
    sourceReading: (id: string) => at(`sources/${id}/#${FRAGMENTS.reading}`),
    text: (sourceId: string, textId: string) => at(`sources/${sourceId}/#${textId}`),
    matrixRow: (dutyId: string) => at(`compare/#${dutyId}`),
    /** Every source by every duty; the duties by answer unless another order is asked for. */
    wholeMatrix: (order?: string) => at(order === undefined ? 'compare/all/' : `compare/all/${order}/`),
    thenAndNow: () => at('compare/then-and-now/'),
    roles: () => at('compare/roles/'),
    /** The pages of the two jobs: the list of them, each, and one person who does both. */
    roleIndex: () => at('roles/'),
    role: (name: RolesPageName) => at(`roles/${name}/`),
    /** The row of an aspect in the table of the two; "one job or two" has a table of its own. */
    aspect: (id: string) => at(id === POSITION_ASPECT ? 'compare/positions/' : `compare/roles/#${id}`),
    positions: () => at('compare/positions/'),
    position: (id: string) => at(`compare/positions/#${id}`),
    /** What job postings ask for, or one duty there. */
    postings: (dutyId?: string) => at(`compare/postings/${dutyId === undefined ? '' : `#${dutyId}`}`),
    disputes: () => at('disputes/'),
    search: (query?: string) => at(query === undefined ? 'search/' : `search/?q=${encodeURIComponent(query)}`),
    method: (fragment?: string) => at(`method/${fragment === undefined ? '' : `#${fragment}`}`),
    socialImage: (kind: string, id: string) => at(`pictures/${kind}/${id}.png`),
    embeds: () => at('embed/'),
    embed: (dutyId: string) => at(`embed/${dutyId}/`),
    oembed: (dutyId: string) => at(`embed/${dutyId}/oembed.json`),
    /** Material to teach with: the list of it, and each part by its name. */
    training: (part?: TrainingPart) => at(part === undefined ? 'training/' : `training/${part}/`),
    /** Questions and flashcards for other programs. */
    trainingFile: (file: TrainingFile) => at(`training/${file}`),
    /** The data set for people: what is in it, and its downloads. */
    dataPage: () => at('data/'),
    /** What was frozen to be cited: the list of editions, each, and a duty in one. */
    editions: () => at('editions/'),
    edition: (id: string, dutyId?: string) => at(`editions/${id}/${dutyId === undefined ? '' : `#${dutyId}`}`),
    /** The frozen file of an edition. */
    editionFile: (id: string) => at(`editions/${id}/edition.json`),
    /** Licences of the site and of what of others is shipped with it. */
    notices: () => at('notices.txt'),
    badge: (dutyId: string) => at(`embed/${dutyId}/badge.svg`),
    data: (file: string) => at(`data/v1/${file}`),
    /** The list of changes, and one of them, on the method page. */
    changes: () => at('method/#changes'),
    change: (id: string) => at(`method/#${id}`),
    /** One correction, below the list of changes. */
    correction: (id: string) => at(`method/#${correctionFragment(id)}`),
    feed: (format: 'atom' | 'json') => at(`feed.${format}`),
    /** The Markdown alternate of a page whose path was made here. */
    markdown: (path: string) => `${path}index.md`,
    /** The citation, for a reference manager, of a page whose path was made here. */
    citation: (path: string, format: CitationFormat) => `${path}cite.${format}`,
    llms: () => at('llms.txt'),
    icon: () => at('icon.svg'),
    /** The icon for browsers that know no SVG, and for the home screens of phones. */
    bitmapIcon: () => at('favicon.ico'),
    touchIcon: () => at('apple-touch-icon.png'),
    sitemap: () => at('sitemap.xml'),
    /** A path made here, as a whole address. */
    absolute: (path: string) => new URL(path, origin).href,
  };
}

export type Urls = ReturnType<typeof createUrls>;

/** Id of the part of a duty's page that holds what one source says. */
export function sourceFragment(sourceId: string): string {
  return `from-${sourceId}`;
}

/** Id of the part of the method page that tells of one correction. */
export function correctionFragment(id: string): string {
  return `correction-${id}`;
}
