import type { Catalog, Claim, Dispute, Source } from '../../model/catalog.ts';
import { type JudgedDuty, judgeAll, spokenBy } from '../../model/judgement.ts';
import { type PageReference, pageKey } from '../../model/page-reference.ts';
import { type VerdictValue, assignsTo } from '../../model/verdict.ts';
import { type RoleId, ROLE_IDS } from '../../schema/role-ids.ts';
import { joinSentences } from '../../wording/formatting.ts';
import { analyze } from '../index/analyzer.ts';
import { textInWords } from './answers-file.ts';

/** A part of a page, and where it can be linked to. */
export interface RecordSection {
  readonly title?: string;
  readonly fragment?: string;
  readonly text: string;
}

/** A page that the search finds. */
export interface SearchRecord extends PageReference {
  readonly title: string;
  /** One sentence for the result. */
  readonly summary: string;
  /** What it says of itself beside its title. */
  readonly content: string;
  /** What stands beside it, part by part: a duty's other names, a source's texts and claims, a page's prose. */
  readonly sections: readonly RecordSection[];
  /** Roles that it assignsTo something to, or is given to. */
  readonly roles: readonly RoleId[];
  /** Of a duty, over all sources. */
  readonly verdict?: VerdictValue;
  /** Ids of the sources that speak in it. */
  readonly sources: readonly string[];
}

/** What the search takes from a built page. */
export interface BuiltPage {
  /** Its path without slashes at the ends. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Its own prose, without tables and claims. */
  readonly sections: readonly RecordSection[];
}

/**
 * Pages of one thing each, which has its own record or, as a claim, stands in that of its duty; editions, whose answers
 * are not those of today; and the search itself.
 */
const NOT_STANDING = /^(?:(?:duties|claims|sources|disputes|embed|editions)\/[^/]+(?:\/all)?|search)$/;

const claimWords = ({ says, quote }: Claim): string =>
  [says, ...[quote?.words, quote?.gloss].flatMap((words) => (words === undefined ? [] : `“${words}”`))].join(' ');

function dutyRecord({ duty, speaking, verdict }: JudgedDuty): SearchRecord {
  return {
    kind: 'duty',
    id: duty.id,
    title: duty.name,
    summary: duty.definition,
    content: joinSentences([duty.definition, duty.note]),
    sections: [{ text: joinSentences(duty.otherNames.map(({ name }) => name)) }],
    roles: ROLE_IDS.filter((role) => speaking.some((cell) => assignsTo(cell, role))),
    verdict: verdict.all.value,
    sources: speaking.map(({ source }) => source.id),
  };
}

function sourceRecord(catalog: Catalog, source: Source, prose: readonly RecordSection[]): SearchRecord {
  const cells = spokenBy(catalog, source.id).map(({ cell }) => cell);
  const claims = catalog.claimsBySource.get(source.id) ?? [];
  return {
    kind: 'source',
    id: source.id,
    title: source.name,
    summary: source.summary,
    content: joinSentences([source.role, source.summary]),
    sections: [
      { text: joinSentences(source.texts.flatMap(({ title, publication }) => [title, publication])) },
      ...prose,
      // Below the source's name.
      ...claims.map((claim) => ({ title: textInWords(claim), fragment: claim.id, text: claimWords(claim) })),
    ],
    roles: ROLE_IDS.filter((role) => cells.some((cell) => assignsTo(cell, role))),
    sources: [source.id],
  };
}

function disputeRecord(catalog: Catalog, dispute: Dispute, prose: readonly RecordSection[]): SearchRecord {
  const claims = dispute.sides.flatMap((side) => side.claims.flatMap((id) => catalog.claimById.get(id) ?? []));
  const speaking = new Set(claims.map(({ source }) => source.id));
  return {
    kind: 'dispute',
    id: dispute.id,
    title: dispute.title,
    summary: dispute.summary,
    content: joinSentences([dispute.summary, ...dispute.sides.map(({ label }) => label)]),
    sections: prose,
    roles: [],
    sources: catalog.sources.filter(({ id }) => speaking.has(id)).map(({ id }) => id),
  };
}

function pageRecord({ path, title, description, sections }: BuiltPage): SearchRecord {
  return {
    kind: 'page',
    id: path,
    title,
    summary: description,
    content: description,
    sections,
    roles: [],
    sources: [],
  };
}

/** Every record of the search, from the catalog and the pages that were built: duties, sources, disputes, standing pages. */
export function searchRecords(catalog: Catalog, pages: readonly BuiltPage[]): SearchRecord[] {
  const byPath = new Map(pages.map(({ path, sections }) => [path, sections]));
  const proseOf = (path: string): readonly RecordSection[] => byPath.get(path) ?? [];
  return [
    ...judgeAll(catalog).map(dutyRecord),
    ...catalog.sources.map((source) => sourceRecord(catalog, source, proseOf(`sources/${source.id}`))),
    ...catalog.disputes.map((dispute) => disputeRecord(catalog, dispute, proseOf(`disputes/${dispute.id}`))),
    ...pages.filter(({ path }) => !NOT_STANDING.test(path)).map(pageRecord),
  ];
}

/** What is wrong with records that an index would swallow without a word; none if all is well. */
export function recordProblems(records: readonly SearchRecord[]): string[] {
  const seen = new Set<string>();
  return records.flatMap((record) => {
    const { kind, id, title, content, summary } = record;
    const name = `${kind} "${id}"`;
    const isTwice = seen.has(pageKey(record));
    seen.add(pageKey(record));
    return [
      ...(isTwice ? [`${name} has two records: one would be lost`] : []),
      ...(/^(?:[\w.~-]+(?:\/[\w.~-]+)*)?$/.test(id) ? [] : [`${name} has an id that makes no address`]),
      ...(title.trim() === '' ? [`${name} has no title`] : []),
      ...(summary.trim() === '' ? [`${name} has no summary`] : []),
      ...(analyze(joinSentences([title, content])).length === 0 ? [`${name} has no content: it would be dropped`] : []),
    ];
  });
}
