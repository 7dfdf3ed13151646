import type { Claim as ClaimData, Stance } from '../schema/claim.ts';
import type { DisputeData } from '../schema/dispute.ts';
import type { DutyData } from '../schema/duty.ts';
import type { Edition } from '../schema/edition.ts';
import type { Aspect, Circle, Group, Position } from '../schema/lists.ts';
import type { AddressedKind, Moved } from '../schema/moved.ts';
import type { PageData } from '../schema/page.ts';
import type { PostingCoding } from '../schema/posting-coding.ts';
import { POSTING_CLASSES, type PostingClass, type PostingData } from '../schema/posting.ts';
import type { ClaimRole, Role } from '../schema/role.ts';
import type { Change, SiteData } from '../schema/site.ts';
import type { SourceData } from '../schema/source.ts';
import type { QuotingText, Text } from '../schema/text.ts';
import type { Content } from './content.ts';
import { byName, bySortKey, textSortKey } from './order.ts';
import type { IsQuotedFrom } from './quotation.ts';

/** A text of a source, with the id of the source. */
export type SourceText = Text & { readonly source: string };

/** The text in which a claim was read: one of the register's, or one read only because it quotes one. */
export type ReadText = SourceText | QuotingText;

/** Whether the quote's words were found in the text it was read in. */
export type QuoteState = 'checked' | 'not-checkable';

export interface Source extends SourceData {
  readonly id: string;
  readonly texts: SourceText[];
  /** The prose of its MDX file. */
  readonly body: string;
}

export interface Claim extends Omit<ClaimData, 'text' | 'readIn'> {
  readonly source: Source;
  readonly text: SourceText;
  /** The same as `text` unless the claim is known only through another text. */
  readonly readIn: ReadText;
  /** Absent where the claim has no quote. */
  readonly quoteState?: QuoteState;
}

export interface Duty extends DutyData {
  readonly id: string;
}

export interface Dispute extends DisputeData {
  readonly id: string;
  /** Our note, the prose of its MDX file. */
  readonly body: string;
}

/** A job posting, with what it is titled. */
export interface Posting extends PostingData {
  readonly class: PostingClass;
}

/** A page whose prose stands in `content/pages/`. */
export interface Page extends PageData {
  readonly id: string;
  readonly body: string;
}

/**
 * As much of a claim as answers are computed from, so that they are computed by the same functions in a browser, which
 * is sent no more.
 */
export interface CountedClaim {
  readonly source: Pick<Source, 'id' | 'core' | 'standing' | 'circle'>;
  readonly text: Pick<SourceText, 'id' | 'date' | 'read'>;
  readonly readIn: Pick<ReadText, 'id'>;
}

/** What a claim says of one duty. */
export interface DutyStatement<Counted extends CountedClaim = Claim> {
  readonly claim: Counted;
  readonly role: ClaimRole;
  readonly stance: Stance;
  /** Why we take the words to mean this duty; absent where the text names the work itself. */
  readonly interpreted?: string;
}

/** A question that a claim asks, and claims that bear on it besides those that are about "one job or two?". */
export interface PositionQuestion {
  readonly asked: Claim;
  readonly also: readonly Claim[];
}

/** The whole content with its references resolved, every list in the order in which it is shown. */
export interface Catalog {
  readonly site: SiteData;
  readonly changes: readonly Change[];
  /** What was frozen to be cited, the latest first. */
  readonly editions: readonly Edition[];
  /** What became of published ids that nothing has any more. */
  readonly moved: Moved;
  /** Earlier ids of a thing, by kind and present id: each stays an anchor wherever the thing has one. */
  readonly earlierIds: (kind: AddressedKind, id: string) => readonly string[];
  readonly roles: readonly Role[];
  readonly groups: readonly Group[];
  readonly aspects: readonly Aspect[];
  readonly positions: readonly Position[];
  /** The question about "one job or two?" that later claims answer; absent where none is named, or its claim is not there. */
  readonly positionQuestion?: PositionQuestion;
  /** What sources share that are of one house or class. */
  readonly circles: readonly Circle[];
  /** Core first, each part A–Z. */
  readonly sources: readonly Source[];
  /** By group, then A–Z. */
  readonly duties: readonly Duty[];
  /** Lines as postings have them, by the id of the duty that each asks for; under `none`, lines that ask for none. */
  readonly postingExamples: ReadonlyMap<string, readonly string[]>;
  /** The same as people ask and tell. */
  readonly queryExamples: ReadonlyMap<string, readonly string[]>;
  readonly disputes: readonly Dispute[];
  readonly pages: readonly Page[];
  /** By class, then by id. */
  readonly postings: readonly Posting[];
  /** How well two readers agree on what postings ask for. */
  readonly postingCoding: PostingCoding;
  /** By source, then by date of the text, then as written. */
  readonly claims: readonly Claim[];
  readonly sourceById: ReadonlyMap<string, Source>;
  readonly dutyById: ReadonlyMap<string, Duty>;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly disputeById: ReadonlyMap<string, Dispute>;
  readonly groupById: ReadonlyMap<string, Group>;
  readonly textById: ReadonlyMap<string, ReadText>;
  readonly claimsByDuty: ReadonlyMap<string, readonly Claim[]>;
  /** What is said of each duty, in the order of the claims. */
  readonly statementsByDuty: ReadonlyMap<string, readonly DutyStatement[]>;
  readonly claimsBySource: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsByAspect: ReadonlyMap<string, readonly Claim[]>;
  readonly disputesByDuty: ReadonlyMap<string, readonly Dispute[]>;
}

function indexBy<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Items under every key that they have, in their order, each once under a key. */
function groupByEach<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const pairs = items.flatMap((item) => [...new Set(keysOf(item))].map((key) => ({ key, item })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ item }) => item)]));
}

/** What a claim says of each of its duties. */
function statementsOf(claim: Claim): readonly (readonly [duty: string, statement: DutyStatement])[] {
  return claim.duties.map(({ duty, stance, interpreted }) => [
    duty,
    { claim, role: claim.role, stance, ...(interpreted === undefined ? {} : { interpreted }) },
  ]);
}

function statementsIn(claims: readonly Claim[]): ReadonlyMap<string, readonly DutyStatement[]> {
  const byDuty = Map.groupBy(claims.flatMap(statementsOf), ([duty]) => duty);
  return new Map([...byDuty].map(([duty, pairs]) => [duty, pairs.map(([, statement]) => statement)]));
}

const linesByDuty = (files: Content['postingExamples' | 'queryExamples']): ReadonlyMap<string, readonly string[]> =>
  new Map(files.map(({ id, data }) => [id, data.lines]));

function sourcesIn(content: Content): Source[] {
  return content.sources
    .map(({ id, data, body }) => ({ ...data, id, body, texts: data.texts.map((text) => ({ ...text, source: id })) }))
    .sort(bySortKey((source) => [source.core ? '0' : '1', source.sortName, source.id]));
}

function dutiesIn(content: Content, groups: readonly Group[]): Duty[] {
  const position = new Map(groups.map((group, index) => [group.id, index]));
  return content.duties
    .map(({ id, data }) => ({ ...data, id }))
    .sort(
      (a, b) =>
        (position.get(a.group) ?? 0) - (position.get(b.group) ?? 0) || byName(a.name, b.name) || byName(a.id, b.id),
    );
}

/** Claims whose source and texts exist; the rest is left to the rules, which name every dangling reference. */
function claimsIn(
  content: Content,
  sources: readonly Source[],
  texts: ReadonlyMap<string, ReadText>,
  isQuotedFrom: IsQuotedFrom,
): Claim[] {
  const fingerprints = new Map(content.fingerprints.map(({ data }) => [data.text, data]));
  const filesById = new Map(content.claims.map((entry) => [entry.id, entry.data.claims]));
  return sources.flatMap((source) => {
    const ownTexts = indexBy(source.texts);
    const claims = (filesById.get(source.id) ?? []).flatMap((data): Claim[] => {
      const text = ownTexts.get(data.text);
      const readIn = texts.get(data.readIn ?? data.text);
      if (!text || !readIn) return [];
      const claim = { ...data, source, text, readIn };
      if (!data.quote) return [claim];
      const fingerprint = fingerprints.get(readIn.id);
      const checked = fingerprint !== undefined && isQuotedFrom(data.quote.words, fingerprint);
      return [{ ...claim, quoteState: checked ? 'checked' : 'not-checkable' }];
    });
    return claims.sort(bySortKey((claim) => [textSortKey(claim.text)]));
  });
}

function postingsIn(content: Content): Posting[] {
  const place = (one: PostingClass): string => String(POSTING_CLASSES.indexOf(one));
  return content.postings
    .flatMap(({ data }) => data.postings.map((posting): Posting => ({ ...posting, class: data.class })))
    .sort(bySortKey((posting) => [place(posting.class), posting.id]));
}

function questionIn(content: Content, claims: ReadonlyMap<string, Claim>): { positionQuestion?: PositionQuestion } {
  const question = content.positions[0]?.data.question;
  const asked = question && claims.get(question.asked);
  if (!question || !asked) return {};
  return { positionQuestion: { asked, also: question.also.flatMap((id) => claims.get(id) ?? []) } };
}

const NO_CODING: PostingCoding = {
  secondReader: { postings: 1, sameCells: 0, kappa: { value: 0, low: 0, high: 0 } },
  leastAgreed: [],
};

const NO_SITE: SiteData = {
  name: '',
  tagline: '',
  publisher: '',
  contact: { label: '', href: '' },
  corrections: [],
  data: { version: '0.0.0', date: '1970-01-01' },
};

/**
 * Builds the catalog. Never throws: what does not resolve is left out, so that rules can still compute verdicts
 * on content that has problems and report all of them in one run.
 */
export function buildCatalog(content: Content, isQuotedFrom: IsQuotedFrom): Catalog {
  const groups = content.groups.flatMap(({ data }) => data.groups);
  const sources = sourcesIn(content);
  const textById: ReadonlyMap<string, ReadText> = indexBy([
    ...content.quotingTexts.flatMap(({ data }): ReadText[] => [...data.texts]),
    ...sources.flatMap((source): ReadText[] => source.texts),
  ]);
  const moved: Moved = {
    moved: content.moved.flatMap(({ data }) => data.moved),
    gone: content.moved.flatMap(({ data }) => data.gone),
  };
  const movedTo = Map.groupBy(moved.moved, ({ kind, to }) => `${kind} ${to}`);
  const claims = claimsIn(content, sources, textById, isQuotedFrom);
  const duties = dutiesIn(content, groups);
  const disputes = content.disputes
    .map(({ id, data, body }) => ({ ...data, id, body }))
    .sort((a, b) => a.order - b.order);
  return {
    site: content.site[0]?.data ?? NO_SITE,
    changes: content.changes.flatMap(({ data }) => data.changes),
    editions: content.editions.map(({ data }) => data).sort((a, b) => (a.id < b.id ? 1 : -1)),
    moved,
    earlierIds: (kind, id) => (movedTo.get(`${kind} ${id}`) ?? []).map(({ was }) => was),
    roles: content.roles.flatMap(({ data }) => data.roles),
    groups,
    aspects: content.aspects.flatMap(({ data }) => data.aspects),
    positions: content.positions.flatMap(({ data }) => data.positions),
    ...questionIn(content, indexBy(claims)),
    circles: content.circles.flatMap(({ data }) => data.circles),
    sources,
    duties,
    postingExamples: linesByDuty(content.postingExamples),
    queryExamples: linesByDuty(content.queryExamples),
    disputes,
    pages: content.pages.map(({ id, data, body }) => ({ ...data, id, body })),
    postings: postingsIn(content),
    postingCoding: content.postingCoding[0]?.data ?? NO_CODING,
    claims,
    sourceById: indexBy(sources),
    dutyById: indexBy(duties),
    claimById: indexBy(claims),
    disputeById: indexBy(disputes),
    groupById: indexBy(groups),
    textById,
    claimsByDuty: groupByEach(claims, (claim) => claim.duties.map(({ duty }) => duty)),
    statementsByDuty: statementsIn(claims),
    claimsBySource: Map.groupBy(claims, (claim) => claim.source.id),
    claimsByAspect: groupByEach(claims, (claim) => claim.aspects),
    disputesByDuty: groupByEach(disputes, (dispute) => dispute.duties),
  };
}
