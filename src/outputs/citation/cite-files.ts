import type { Urls, CitationFormat } from '../../urls/urls.ts';
import { COMPARISONS } from '../../urls/comparisons.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { CslItem } from './csl.ts';
import {
  type CitedSite,
  claimItems,
  comparisonItem,
  disputeItem,
  dutyItem,
  editionItem,
  essayItem,
  postingsItem,
  rolesPageItem,
  siteItem,
  sourceItem,
} from './items.ts';
import { essayPage } from '../../views/essay-page.ts';
import { rolesPages } from '../../views/roles-pages.ts';
import { biblatexOf, bibtexOf } from './bibtex.ts';
import { cslJsonOf, risOf } from './exchange.ts';

/** What the files of citations beside a page hold. */
export interface Cited {
  /** Path of the page. */
  readonly path: string;
  readonly items: readonly CslItem[];
}

const WRITERS: Readonly<Record<CitationFormat, (items: readonly CslItem[]) => string>> = {
  bib: bibtexOf,
  'biblatex.bib': biblatexOf,
  ris: risOf,
  json: cslJsonOf,
};

/** Every page that can be cited, with its items; a claim's texts stand beside it. */
export function citedPages(catalog: Catalog, urls: Urls, isLocal: boolean): Cited[] {
  const cited: CitedSite = { site: catalog.site, urls, isLocal };
  return [
    { path: urls.home(), items: [siteItem(cited)] },
    { path: urls.difference(), items: [essayItem(cited, essayPage(catalog))] },
    ...rolesPages(catalog).map((page) => ({ path: urls.role(page.name), items: [rolesPageItem(cited, page)] })),
    ...catalog.duties.map((duty) => ({ path: urls.duty(duty.id), items: [dutyItem(cited, duty)] })),
    ...catalog.sources.map((source) => ({ path: urls.source(source.id), items: [sourceItem(cited, source)] })),
    ...catalog.disputes.map((dispute) => ({ path: urls.dispute(dispute.id), items: [disputeItem(cited, dispute)] })),
    ...COMPARISONS.map((one) => ({ path: urls[one](), items: [comparisonItem(cited, one)] })),
    { path: urls.postings(), items: [postingsItem(cited)] },
    ...catalog.editions.map((edition) => ({ path: urls.edition(edition.id), items: [editionItem(cited, edition)] })),
    ...catalog.claims.map((claim) => ({ path: urls.claim(claim.id), items: claimItems(cited, claim) })),
  ];
}

/** A file of citations, in UTF-8. */
export function citeFile(items: readonly CslItem[], format: CitationFormat): string {
  return WRITERS[format](items);
}
