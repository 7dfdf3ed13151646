import type { Urls } from '../../urls/urls.ts';
import { marksOf } from '../../views/mark-runs.ts';
import type { Catalog, Dispute } from '../../model/catalog.ts';
import { countsOf } from '../../views/counts.ts';
import { judgedById } from '../../model/judgement.ts';
import type { CellValue, VerdictValue } from '../../model/verdict.ts';
import { type RolesPage, rolesPages } from '../../views/roles-pages.ts';
import { PAGE_HEADINGS, type StandingPage } from '../../wording/headings.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import { extentInWords } from '../../wording/sentences.ts';
import { countAndCoreInWords } from '../../wording/verdicts.ts';

/** What the image of a shared link shows. */
export interface SocialImage {
  readonly kind: 'duties' | 'sources' | 'pages';
  readonly id: string;
  readonly heading: string;
  /** Small words above the heading. */
  readonly over: string;
  /** The answer in words, and its colour and shape. */
  readonly answer?: { readonly words: string; readonly value: VerdictValue };
  readonly detail: string;
  /** One mark a source. */
  readonly marks: readonly CellValue[];
}

/** Width and height in pixels, as Open Graph images have them. */
export const SOCIAL_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The image of a duty: its name and the verdict in words. */
export function dutyImage(catalog: Catalog, dutyId: string): SocialImage {
  const { duty, verdict } = judgedById(catalog, dutyId);
  const { value } = verdict.all;
  return {
    kind: 'duties',
    id: dutyId,
    over: catalog.site.name,
    heading: duty.name,
    answer: { words: VERDICT_NAMES[value], value },
    detail: countAndCoreInWords(verdict),
    marks: marksOf(verdict.all),
  };
}

/** The image of a source: who it is and what it holds. */
export function sourceImage(catalog: Catalog, sourceId: string): SocialImage {
  const source = catalog.sourceById.get(sourceId);
  if (!source) throw new Error(`No source has the id "${sourceId}".`);
  const claims = catalog.claimsBySource.get(sourceId)?.length ?? 0;
  return {
    kind: 'sources',
    id: sourceId,
    over: `${catalog.site.name} A source: ${extentInWords(source, claims)}`,
    heading: source.name,
    detail: source.summary,
    marks: [],
  };
}

function siteImage(catalog: Catalog, id: string, heading: string): SocialImage {
  const { duties, sources, claims } = countsOf(catalog);
  return {
    kind: 'pages',
    id,
    over: heading === catalog.site.name ? '' : catalog.site.name,
    heading,
    detail: `Community manager or social media manager: ${duties} duties, ${sources} sources, ${claims} statements with their evidence.`,
    marks: [],
  };
}

/** The image of the home page, and of every page that has none of its own. */
export function homeImage(catalog: Catalog): SocialImage {
  return siteImage(catalog, 'home', catalog.site.name);
}

/** Ids of the images of standing pages. They are permanent, since they stand in addresses. */
const PAGE_IMAGES = {
  difference: 'difference',
  roleIndex: 'jobs',
  duties: 'duties',
  sources: 'sources',
  matrix: 'matrix',
  wholeMatrix: 'every-source',
  thenAndNow: 'then-and-now',
  roles: 'roles',
  positions: 'positions',
  postings: 'postings',
  disputes: 'disputes',
  method: 'method',
  embeds: 'embed',
} as const satisfies Partial<Record<StandingPage, string>>;

type PageWithImage = keyof typeof PAGE_IMAGES;

/** The image of a standing page: its heading. */
export function pageImage(catalog: Catalog, page: PageWithImage): SocialImage {
  return siteImage(catalog, PAGE_IMAGES[page], PAGE_HEADINGS[page]);
}

/** The image of a page on the two jobs: its title, and what it says in short. */
export function rolesImage(catalog: Catalog, { name, title, statement }: RolesPage): SocialImage {
  return { ...siteImage(catalog, `roles-${name}`, title), detail: `${statement}.` };
}

/** The image of a dispute: its question. */
export function disputeImage(catalog: Catalog, { id, title }: Dispute): SocialImage {
  return siteImage(catalog, `dispute-${id}`, title);
}

/** Every social image of the site. */
export function allSocialImages(catalog: Catalog): SocialImage[] {
  const pages = Object.keys(PAGE_IMAGES) as PageWithImage[];
  return [
    ...catalog.duties.map(({ id }) => dutyImage(catalog, id)),
    ...catalog.sources.map(({ id }) => sourceImage(catalog, id)),
    homeImage(catalog),
    ...pages.map((page) => pageImage(catalog, page)),
    ...rolesPages(catalog).map((page) => rolesImage(catalog, page)),
    ...catalog.disputes.map((dispute) => disputeImage(catalog, dispute)),
  ];
}

/** What the image says, for those who do not see it. */
export function socialImageAlt({ heading, answer, detail }: SocialImage): string {
  return answer ? `${heading}: ${answer.words}, ${detail}.` : `${heading}. ${detail}`;
}

/** Whole address of a social image. */
export function socialImageAddress({ kind, id }: SocialImage, urls: Urls): string {
  return urls.absolute(urls.socialImage(kind, id));
}
