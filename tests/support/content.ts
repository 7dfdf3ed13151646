import { type Catalog, buildCatalog } from '../../src/model/catalog.ts';
import type { Content, Entry } from '../../src/model/content.ts';
import { fingerprintOf, isQuotedFrom } from '../../src/reading/fingerprint.ts';
import type { Statement } from '../../src/model/verdict.ts';
import { checkContent } from '../../src/rules/index.ts';
import { type Problem, problemInWords } from '../../src/rules/problem.ts';
import type { Claim } from '../../src/schema/claim.ts';
import type { DisputeData } from '../../src/schema/dispute.ts';
import type { DutyData } from '../../src/schema/duty.ts';
import type { Fingerprint } from '../../src/schema/fingerprint.ts';
import type { PageData } from '../../src/schema/page.ts';
import type { PostingClass, PostingData } from '../../src/schema/posting.ts';
import { PAGE_IDS } from '../../src/schema/prose.ts';
import { SOURCE_HEADINGS, type SourceData } from '../../src/schema/source.ts';
import type { QuotingText, Text } from '../../src/schema/text.ts';

/**
 * Small contents for tests. `aContent()` keeps every rule; each factory takes what a test wants to be different.
 *
 * The world of `aContent()`: Adams, who is core, gives welcoming to the community manager; Brown, known only as Carter
 * quotes her, gives it to the social media manager; so all sources split, and there is a dispute. Nobody speaks of
 * campaigns.
 */

type Varied<Data> = Partial<Data> & { readonly id?: string; readonly body?: string };

export function entry<Data>(folder: string, ending: string, id: string, data: Data, body = ''): Entry<Data> {
  return { id, file: `content/${folder}${id}.${ending}`, data, body };
}

/** What Adams wrote, of which the fingerprint is made. */
export const ADAMS_WROTE = 'A good host will welcome every new member by name and show them the ropes.';

export function aText(varied: Partial<Text> = {}): Text {
  // The year in an id is that of the text.
  const year = /-(\d{4})-/.exec(varied.id ?? '')?.[1] ?? '2010';
  return {
    id: 'adams-2010-post',
    title: 'On hosts',
    publication: 'A blog',
    authors: ['Adams, Ann'],
    date: `${year}-03-17`,
    language: 'en',
    read: 'whole',
    readOn: 'not noted',
    readNote: 'The whole post.',
    origin: 'seeds',
    ...varied,
  };
}

export function aQuotingText(varied: Partial<QuotingText> = {}): QuotingText {
  return {
    id: 'carter-2013-report',
    title: 'What I heard',
    publication: 'A magazine',
    authors: 'not shown',
    date: { before: '2013-10' },
    readNote: 'The page on Brown.',
    ...varied,
  };
}

/** Prose under the agreed headings. */
export function aBody(): string {
  return SOURCE_HEADINGS.argument.map((heading) => `## ${heading}\n\nA sentence.\n`).join('\n');
}

export function aSource({ id = 'adams', body = aBody(), ...varied }: Varied<SourceData> = {}): Entry<SourceData> {
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  const data: SourceData = {
    name,
    short: name,
    sortName: name,
    kind: 'person',
    standing: 'practitioner',
    page: 'argument',
    core: true,
    role: 'A writer',
    summary: 'Holds that hosts welcome.',
    texts: [aText({ id: `${id}-2010-post` })],
    ...varied,
  };
  return entry('sources/', 'mdx', id, data, body);
}

export function aClaim(varied: Partial<Claim> = {}): Claim {
  return {
    id: 'adams-welcomes',
    text: 'adams-2010-post',
    role: 'community-manager',
    duties: [{ duty: 'welcome-members', stance: 'assigns' }],
    aspects: [],
    says: 'The host welcomes new members.',
    where: 'first sentence',
    ...varied,
  };
}

/** The file of claims of one source. */
export function claimsOf(source: string, ...claims: Claim[]): Content['claims'][number] {
  return entry('claims/', 'yaml', source, { claims });
}

export function aDuty({ id = 'welcome-members', body, ...varied }: Varied<DutyData> = {}): Entry<DutyData> {
  const data: DutyData = {
    name: `Name of ${id}`,
    definition: 'Work that someone does.',
    postingLine: 'Do work that someone does.',
    kind: 'work',
    group: 'members',
    otherNames: [{ name: `other name of ${id}`, sharedWith: [] }],
    searchTerms: [],
    related: [],
    ...varied,
  };
  return entry('duties/', 'yaml', id, data, body);
}

export function aDispute({
  id = 'who-welcomes',
  body = 'Our note.\n',
  ...varied
}: Varied<DisputeData> = {}): Entry<DisputeData> {
  const data: DisputeData = {
    title: 'Who welcomes?',
    summary: 'Adams and Brown disagree.',
    order: 1,
    duties: ['welcome-members'],
    aspects: [],
    sides: [
      { label: 'The community manager', claims: ['adams-welcomes'] },
      { label: 'The social media manager', claims: ['brown-welcomes'] },
    ],
    ...varied,
  };
  return entry('disputes/', 'mdx', id, data, body);
}

export function aPage({ id = 'method', body = 'How we read.\n', ...varied }: Varied<PageData> = {}): Entry<PageData> {
  return entry('pages/', 'mdx', id, { title: 'Method', description: 'How we read.', ...varied }, body);
}

export function aPosting(varied: Partial<PostingData> = {}): PostingData {
  const id = varied.id ?? 'cm-1';
  return {
    id,
    title: 'Host',
    titleExact: true,
    sector: 'games',
    seen: 'whole',
    address: `https://example.org/${id}`,
    addressSharedWith: [],
    duties: ['welcome-members'],
    ...varied,
  };
}

/** The file of the postings of one class. */
export function postingsOf(ofClass: PostingClass, ...postings: PostingData[]): Content['postings'][number] {
  return entry('postings/', 'yaml', ofClass, { class: ofClass, postings });
}

/** Every standing page that the site is built with, less those that a test varies. */
export function somePages(...varied: readonly Entry<PageData>[]): Entry<PageData>[] {
  return PAGE_IDS.map((id) => varied.find((one) => one.id === id) ?? aPage({ id }));
}

export function aFingerprint(text = 'adams-2010-post', words = ADAMS_WROTE): Entry<Fingerprint> {
  return entry('fingerprints/', 'json', text, fingerprintOf(words, text));
}

/** A content that keeps every rule, less what a test varies. */
export function aContent(varied: Partial<Content> = {}): Content {
  return {
    sources: [
      aSource(),
      aSource({ id: 'brown', core: false, texts: [aText({ id: 'brown-2012-talk', read: 'quoted', date: '2012' })] }),
    ],
    claims: [
      claimsOf('adams', aClaim({ quote: { words: 'welcome every new member', wordsOf: 'source' } })),
      claimsOf(
        'brown',
        aClaim({
          id: 'brown-welcomes',
          text: 'brown-2012-talk',
          readIn: 'carter-2013-report',
          role: 'social-media-manager',
        }),
      ),
    ],
    duties: [aDuty(), aDuty({ id: 'run-campaigns', group: 'reach' })],
    disputes: [aDispute()],
    postings: [
      postingsOf('community-manager', aPosting()),
      postingsOf('social-media-manager', aPosting({ id: 'smm-1' })),
      postingsOf('hybrid', aPosting({ id: 'hybrid-1' })),
    ],
    pages: somePages(),
    fingerprints: [aFingerprint()],
    editions: [],
    postingExamples: [],
    queryExamples: [],
    quotingTexts: [entry('', 'yaml', 'quoting-texts', { texts: [aQuotingText()] })],
    roles: [
      entry('', 'yaml', 'roles', {
        roles: [
          {
            id: 'community-manager',
            name: 'community manager',
            short: 'CM',
            otherNames: ['host'],
            searchTerms: [],
            closeMatch: [],
          },
          {
            id: 'social-media-manager',
            name: 'social media manager',
            short: 'SMM',
            otherNames: ['poster'],
            searchTerms: [],
            closeMatch: [],
          },
        ],
      }),
    ],
    groups: [
      entry('', 'yaml', 'groups', {
        groups: [
          { id: 'members', name: 'Members' },
          { id: 'reach', name: 'Reach' },
        ],
      }),
    ],
    aspects: [
      entry('', 'yaml', 'aspects', {
        aspects: [
          { id: 'goal', name: 'Goal', question: 'What for?', synthesis: [] },
          { id: 'one-job-or-two', name: 'One job or two', question: 'Are they two?', synthesis: [] },
        ],
      }),
    ],
    positions: [
      entry('', 'yaml', 'positions', {
        positions: [
          { id: 'two-jobs', name: 'Two jobs', definition: 'They are two.' },
          { id: 'one-job', name: 'One job', definition: 'They are one.' },
        ],
      }),
    ],
    postingCoding: [
      entry('', 'yaml', 'posting-coding', {
        secondReader: { postings: 2, sameCells: 0.9, kappa: { value: 0.8, low: 0.7, high: 0.9 } },
        leastAgreed: [],
      }),
    ],
    circles: [entry('', 'yaml', 'circles', { circles: [{ id: 'house', name: 'One house' }] })],
    changes: [entry('', 'yaml', 'changes', { changes: [{ date: '2026-11-21', summary: 'First edition.' }] })],
    moved: [entry('', 'yaml', 'moved', { moved: [], gone: [] }, '')],
    site: [
      entry('', 'yaml', 'site', {
        name: 'A site',
        tagline: 'About jobs',
        publisher: 'Somebody',
        contact: { label: 'write to us', href: 'https://example.org/' },
        corrections: ['We look.'],
        data: { version: '1.0.0', date: '2026-11-21' },
      }),
    ],
    ...varied,
  };
}

/** Small contents leave groups, aspects and positions unused as soon as a test varies them: that is told apart. */
export const isOfSmallContents = ({ rule }: Problem): boolean => rule === 'unused-entry';

/** The problems of a content, in words, as its writer reads them. */
export function problemsIn(content: Content, broken?: ReadonlySet<string>): string[] {
  const { problems } = checkContent(content, isQuotedFrom, broken);
  return problems.filter((problem) => !isOfSmallContents(problem)).map(problemInWords);
}

/** The catalog of `aContent()`, less what a test varies. */
export function aCatalog(varied: Partial<Content> = {}): Catalog {
  return buildCatalog(aContent(varied), isQuotedFrom);
}

/** What each source says of one duty. */
export type Said = Readonly<Record<string, readonly Statement[]>>;

/**
 * A catalog in which each source says of each duty what is given, one claim a statement, and a source with nothing is
 * silent. Sources are core unless their names start with "far". Claims are called `adams-0`, `adams-1` and so on.
 */
export function aCatalogOnDuties(said: Readonly<Record<string, Said>>, varied: Partial<Content> = {}): Catalog {
  const sources = [...new Set(Object.values(said).flatMap((one) => Object.keys(one)))];
  const claimsBy = (source: string): Claim[] =>
    Object.entries(said)
      .flatMap(([duty, { [source]: statements = [] }]) => statements.map((statement) => ({ duty, ...statement })))
      .map(({ duty, role, stance }, index) =>
        aClaim({ id: `${source}-${index}`, text: `${source}-2010-post`, role, duties: [{ duty, stance }] }),
      );
  return aCatalog({
    sources: sources.map((id) => aSource({ id, core: !id.startsWith('far') })),
    claims: sources.map((source) => claimsOf(source, ...claimsBy(source))),
    duties: Object.keys(said).map((id) => aDuty({ id })),
    disputes: [],
    fingerprints: [],
    ...varied,
  });
}

/** The one duty of `aCatalogSaying`. */
export const DUTY = 'welcome-members';

/** `aCatalogOnDuties` with one duty. */
export function aCatalogSaying(said: Said): Catalog {
  return aCatalogOnDuties({ [DUTY]: said });
}

/** What other pages lead to on the page about the method. */
const METHOD = '## Cite\n\n<CiteSite />\n\n## What changed\n\n<Changes />\n\n## Report\n\n<Publisher />\n';

/** A small content that can be built: pages of prose and the search lead to these duties and to this dispute. */
export function aWholeContent(): Content {
  const duties = [aDuty(), aDuty({ id: 'run-campaigns', group: 'reach' }), aDuty({ id: 'stay-empathetic' })];
  const disputes = [aDispute(), aDispute({ id: 'is-social-media-needed', order: 2 })];
  return aContent({ duties, disputes, pages: somePages(aPage({ id: 'method', body: METHOD })) });
}
