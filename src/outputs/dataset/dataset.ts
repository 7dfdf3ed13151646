import type { TextDate } from '../../schema/date.ts';
import type { Rows } from './schema.ts';
import type { ClaimRow } from './schema/claim-row.ts';
import type { CorrectionRow } from './schema/correction-row.ts';
import type { DisputeRow } from './schema/dispute-row.ts';
import type { DutyRow } from './schema/duty-row.ts';
import type { PostingRow } from './schema/posting-row.ts';
import type { SourceRow } from './schema/source-row.ts';
import type { TextRow } from './schema/text-row.ts';
import type { Urls } from '../../urls/urls.ts';
import type { Catalog, Claim, Dispute, Posting, ReadText, Source } from '../../model/catalog.ts';
import { type DatedCorrection, correctionsOf } from '../../model/changes.ts';
import { lastChanges } from '../../model/last-changed.ts';
import { positionsOf } from '../../views/comparison.ts';
import type { Scope } from '../../model/scope.ts';
import { type JudgedDuty, judgeAll } from '../../model/judgement.ts';
import { demandFor } from '../../model/postings.ts';
import { formatTextDate } from '../../wording/formatting.ts';
import { verdictInWords } from '../../wording/verdicts.ts';

/** The data set under `/data/v1/`; what its fields mean stands in src/outputs/dataset/schema.ts. Addresses are whole. */

type ChangedOn = ReturnType<typeof lastChanges>;

/** The same of each scope, under the names that the data has for them. */
function perScope<Value>(of: (scope: Scope) => Value) {
  return { core: of('core'), all: of('all'), until2013: of('until-2013'), since2014: of('since-2014') };
}

function demandFields(catalog: Catalog, dutyId: string): DutyRow['postings'] {
  const { shares, hybrids, hybridsOf } = demandFor(catalog, dutyId);
  const { 'community-manager': community, 'social-media-manager': social } = shares;
  return {
    communityManager: community.count,
    socialMediaManager: social.count,
    hybrid: hybrids.length,
    of: {
      communityManager: community.of,
      socialMediaManager: social.of,
      hybrid: hybridsOf,
    },
  };
}

function dutyRow({ duty, cells, verdict }: JudgedDuty, catalog: Catalog, urls: Urls, changed: ChangedOn): DutyRow {
  return {
    id: duty.id,
    name: duty.name,
    definition: duty.definition,
    postingLine: duty.postingLine,
    kind: duty.kind,
    group: duty.group,
    otherNames: duty.otherNames.map(({ name }) => name),
    related: duty.related,
    disputes: (catalog.disputesByDuty.get(duty.id) ?? []).map(({ id }) => id),
    changed: changed({ kind: 'duty', id: duty.id }),
    url: urls.absolute(urls.duty(duty.id)),
    verdict: perScope((scope) => verdict[scope].value),
    inWords: perScope((scope) => verdictInWords(verdict[scope], scope)),
    agreement: perScope((scope) => verdict[scope].agreement),
    certainty: { level: verdict.all.certainty.level, reasons: [...verdict.all.certainty.reasons] },
    decisive: verdict.all.decisive.map(({ id }) => id),
    cells: Object.fromEntries(cells.map(({ source, value }) => [source.id, value])),
    denials: Object.fromEntries(
      cells.filter(({ denies }) => denies.length > 0).map(({ source, denies }) => [source.id, [...denies]]),
    ),
    postings: demandFields(catalog, duty.id),
    claims: (catalog.claimsByDuty.get(duty.id) ?? []).map(({ id }) => id),
    note: duty.note ?? null,
  };
}

function claimRow(claim: Claim, urls: Urls, changed: ChangedOn): ClaimRow {
  const { quote } = claim;
  return {
    id: claim.id,
    source: claim.source.id,
    text: claim.text.id,
    readIn: claim.readIn.id,
    role: claim.role,
    duties: claim.duties.map(({ duty, stance, interpreted }) => ({ duty, stance, interpreted: interpreted ?? null })),
    aspects: claim.aspects,
    position: claim.position ?? null,
    says: claim.says,
    quote: quote?.words ?? null,
    quoteLanguage: quote ? (quote.lang ?? 'en') : null,
    quoteGloss: quote?.gloss ?? null,
    quoteWordsOf: quote?.wordsOf ?? null,
    quoteState: claim.quoteState ?? null,
    where: claim.where,
    caveat: claim.caveat ?? null,
    note: claim.note ?? null,
    changed: changed({ kind: 'claim', id: claim.id }),
    url: urls.absolute(urls.claim(claim.id)),
  };
}

type DateFields = Pick<TextRow, 'date' | 'dateAfter' | 'dateBefore' | 'dateInWords'>;

function dateFields(date: TextDate): DateFields {
  const fields = { date: null, dateAfter: null, dateBefore: null, dateInWords: formatTextDate(date) };
  if (date === 'unknown') return fields;
  if (typeof date === 'string') return { ...fields, date };
  if ('before' in date) return { ...fields, dateBefore: date.before };
  if ('after' in date) return { ...fields, dateAfter: date.after };
  const [dateAfter, dateBefore] = date.between;
  return { ...fields, dateAfter, dateBefore };
}

function textRow(text: ReadText, urls: Urls): TextRow {
  const own = 'source' in text ? text : undefined;
  return {
    id: text.id,
    source: own?.source ?? null,
    title: text.title,
    publication: text.publication,
    authors: text.authors === 'not shown' ? [] : text.authors,
    ...dateFields(text.date),
    url: text.url ?? null,
    language: own?.language ?? null,
    country: own?.country ?? null,
    read: own?.read ?? null,
    readOn: own && own.readOn !== 'not noted' ? own.readOn : null,
    readNote: text.readNote,
    origin: own?.origin ?? null,
    page: urls.absolute(own ? urls.text(own.source, own.id) : urls.method(text.id)),
  };
}

function sourceRow(source: Source, catalog: Catalog, urls: Urls, changed: ChangedOn): SourceRow {
  return {
    id: source.id,
    name: source.name,
    short: source.short,
    kind: source.kind,
    standing: source.standing,
    circle: source.circle ?? null,
    core: source.core,
    role: source.role,
    summary: source.summary,
    positions: positionsOf(catalog, source.id).map(({ id }) => id),
    texts: source.texts.map((text) => textRow(text, urls)),
    changed: changed({ kind: 'source', id: source.id }),
    url: urls.absolute(urls.source(source.id)),
  };
}

function disputeRow(
  { id, title, summary, duties, aspects, sides }: Dispute,
  urls: Urls,
  changed: ChangedOn,
): DisputeRow {
  const day = changed({ kind: 'dispute', id });
  return { id, title, summary, duties, aspects, sides, changed: day, url: urls.absolute(urls.dispute(id)) };
}

function postingRow(posting: Posting): PostingRow {
  const { id, title, titleExact, sector, country = null, year = null, seen, paid = null, address, duties } = posting;
  return { id, class: posting.class, title, titleExact, sector, country, year, seen, paid, address, duties };
}

function correctionRow(
  { id, date, since, wrong, changed, claims, duties }: DatedCorrection,
  urls: Urls,
): CorrectionRow {
  return { id, date, since, wrong, changed, claims, duties, url: urls.absolute(urls.correction(id)) };
}

/** Texts of nobody in the register that a claim was read in. */
export function quotingTexts(catalog: Catalog): ReadText[] {
  const used = new Set(catalog.claims.map(({ readIn }) => readIn.id));
  return [...catalog.textById.values()].filter((text) => !('source' in text) && used.has(text.id));
}

/** The rows of every table. */
export function rowsOf(catalog: Catalog, urls: Urls): Rows {
  const texts = [...catalog.sources.flatMap((source): ReadText[] => source.texts), ...quotingTexts(catalog)];
  const changed = lastChanges(catalog);
  return {
    duties: judgeAll(catalog).map((judged) => dutyRow(judged, catalog, urls, changed)),
    claims: catalog.claims.map((claim) => claimRow(claim, urls, changed)),
    sources: catalog.sources.map((source) => sourceRow(source, catalog, urls, changed)),
    texts: texts.map((text) => textRow(text, urls)),
    disputes: catalog.disputes.map((dispute) => disputeRow(dispute, urls, changed)),
    postings: catalog.postings.map(postingRow),
    corrections: correctionsOf(catalog).map((correction) => correctionRow(correction, urls)),
  };
}
