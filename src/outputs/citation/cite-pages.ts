import type { Urls } from '../../urls/urls.ts';
import type { Comparison } from '../../urls/comparisons.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Catalog, Claim, Dispute, Page, Source } from '../../model/catalog.ts';
import type { CiteEntry, CitePage } from './cite-page.ts';
import type { CslItem } from './csl.ts';
import {
  type CitedSite,
  asOf,
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
import type { RolesPage } from '../../views/roles-pages.ts';
import { comparisonSentence } from '../comparison-sentence.ts';
import { disputePage } from '../../views/dispute-page.ts';
import type { JudgedDuty } from '../../model/judgement.ts';
import {
  ESSAY_SENTENCE,
  claimSentence,
  disputeSentence,
  dutySentence,
  postingsSentence,
  siteSentence,
  sourceSentence,
} from '../../wording/citation-sentences.ts';
import { editionSentence } from '../../wording/editions.ts';
import { shareLink } from '../share-link.ts';
import { entriesOf } from './entries.ts';
import { asCitedIn, unseen } from './entry.ts';

/** Over the citations of the texts of a claim, by how many they are. */
const TEXT_HEADING = 'The text that says it';
const REPORTED_HEADING = 'The text that says it, as cited in the text that we read';
const REPORTING_HEADING = 'The text that we read';

/** Tells items of a site apart: a text may be cited in more than one language, and by its address or without. */
export function itemKey({ id, language = '', URL = '' }: CslItem): string {
  return [id, language, URL].join(' ');
}

/** The items whose entries a page shows that cites these: itself first, then the text that says it and where that was read. */
export function shownItems([item, text, reporting]: readonly CslItem[]): readonly CslItem[] {
  const said = text !== undefined && reporting !== undefined ? unseen(text) : text;
  return [item, said, reporting].filter((one) => one !== undefined);
}

/**
 * How each kind of page is linked to and cited, in a build published where `urls` lead. Texts are formatted once,
 * however many claims cite them.
 * @param made entries that are made already, by the keys of their items
 */
export function citePages(
  catalog: Catalog,
  urls: Urls,
  isLocal: boolean,
  made: ReadonlyMap<string, readonly CiteEntry[]> = new Map(),
) {
  const { site } = catalog;
  const cited: CitedSite = { site, urls, isLocal };
  const known = new Map(made);

  const entriesFor = (item: CslItem): readonly CiteEntry[] => {
    const entries = known.get(itemKey(item)) ?? entriesOf(item);
    known.set(itemKey(item), entries);
    return entries;
  };

  const groupsOf = (items: readonly CslItem[]): CitePage['groups'] => {
    const [own = [], said, read] = shownItems(items).map(entriesFor);
    if (said === undefined) return [{ entries: own }];
    if (read === undefined) return [{ entries: own }, { heading: TEXT_HEADING, entries: said }];
    return [
      { entries: own },
      { heading: REPORTED_HEADING, entries: asCitedIn(said, read) },
      { heading: REPORTING_HEADING, entries: read },
    ];
  };

  const page = (path: string, statement: string, items: readonly [CslItem, ...CslItem[]], data = site): CitePage => ({
    ...shareLink(data, { name: items[0].title, address: urls.absolute(path), statement }),
    item: items[0],
    path,
    fileName: items[0].id,
    groups: groupsOf(items),
    isLocal,
  });

  return {
    site: () =>
      page(
        urls.home(),
        siteSentence({
          duties: catalog.duties.filter(({ kind }) => kind === 'work').length,
          sources: catalog.sources.length,
        }),
        [siteItem(cited)],
      ),
    duty: (judged: JudgedDuty) => page(urls.duty(judged.duty.id), dutySentence(judged), [dutyItem(cited, judged.duty)]),
    essay: (essay: Page) => page(urls.difference(), ESSAY_SENTENCE, [essayItem(cited, essay)]),
    rolesPage: (rolesPage: RolesPage) =>
      page(urls.role(rolesPage.name), rolesPage.statement, [rolesPageItem(cited, rolesPage)]),
    source: (source: Source) =>
      page(urls.source(source.id), sourceSentence(source, catalog.claimsBySource.get(source.id)?.length ?? 0), [
        sourceItem(cited, source),
      ]),
    comparison: (one: Comparison) =>
      // Its sentence is also the description of the page, where it has its end.
      page(urls[one](), comparisonSentence(catalog, one).replace(/\.$/, ''), [comparisonItem(cited, one)]),
    postings: () => page(urls.postings(), postingsSentence(catalog.postings.length), [postingsItem(cited)]),
    edition: (edition: Edition) =>
      page(urls.edition(edition.id), editionSentence(edition), [editionItem(cited, edition)], asOf(site, edition)),
    claim: (claim: Claim) => page(urls.claim(claim.id), claimSentence(claim), claimItems(cited, claim)),
    dispute: (dispute: Dispute) => {
      const sides = disputePage(catalog, dispute.id).sides.map(({ label, voices }) => ({
        label,
        sources: voices.length,
      }));
      return page(urls.dispute(dispute.id), disputeSentence(dispute, sides), [disputeItem(cited, dispute)]);
    },
  };
}
