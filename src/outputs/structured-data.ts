import type { RoleId } from '../schema/role-ids.ts';
import type { ClaimRole } from '../schema/role.ts';
import type { Edition } from '../schema/edition.ts';
import type { Comparison } from '../urls/comparisons.ts';
import type { Urls } from '../urls/urls.ts';
import type { Catalog, Claim, Dispute, Duty, Page, ReadText, Source, SourceText } from '../model/catalog.ts';
import { LICENCE } from '../model/licence.ts';
import { pageDays } from './page-days.ts';
import { editionExtent, editionTitle } from '../wording/editions.ts';
import { ROLE_NAMES } from '../wording/labels.ts';
import { PAGE_HEADINGS } from '../wording/headings.ts';

/**
 * What pages say of themselves to machines, in schema.org's words (JSON-LD). Roles are Occupations, duties
 * DefinedTerms of one DefinedTermSet, source and dispute pages Articles with citations, claims Claims. There is no
 * ClaimReview: we do not rate anybody's truth. The id of a page's main node is the page's address.
 */
export interface Node {
  readonly '@type': string;
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}

/** A page of prose. */
type Prose = Pick<Page, 'title' | 'description' | 'body'>;

/** A date for machines; bounds and unknown dates are left out, since schema.org has no words for them. */
function published(date: ReadText['date']): { datePublished?: string } {
  return typeof date === 'string' && date !== 'unknown' ? { datePublished: date } : {};
}

function authorOf({ kind, name }: Source): Node {
  return { '@type': kind === 'organisation' ? 'Organization' : 'Person', name };
}

function workOf(text: ReadText): Node {
  const authors =
    text.authors === 'not shown'
      ? {}
      : {
          author: text.authors.map((name) => ({
            '@type': name.includes(', ') ? 'Person' : 'Organization',
            name: name.split(', ').reverse().join(' '),
          })),
        };
  return {
    '@type': 'CreativeWork',
    name: text.title,
    ...authors,
    ...published(text.date),
    ...(text.url === undefined ? {} : { url: text.url }),
  };
}

/** Nodes of each kind of page, with addresses made by `urls`. */
export function createStructuredData(catalog: Catalog, urls: Urls) {
  const { site } = catalog;
  const whole = (path: string): string => urls.absolute(path);
  const dayOf = pageDays(catalog, urls);
  const article = (path: string, headline: string, description: string): Node => ({
    '@type': 'Article',
    '@id': whole(path),
    url: whole(path),
    headline,
    description,
    inLanguage: 'en',
    license: LICENCE.url,
    dateModified: dayOf(path),
    publisher: { '@type': 'Organization', name: site.publisher },
  });
  const term = ({ id, name }: Duty): Node => ({ '@type': 'DefinedTerm', '@id': whole(urls.duty(id)), name });
  const occupation = (role: Exclude<ClaimRole, 'both'>): Node => ({
    '@type': 'Occupation',
    '@id': whole(urls.role(role)),
    name: ROLE_NAMES[role],
  });
  const occupations = (role: ClaimRole): Node[] =>
    role === 'both' ? [occupation('community-manager'), occupation('social-media-manager')] : [occupation(role)];

  /** Prose of ours about both roles, with the statements that it cites. */
  const articleOnBoth = (path: string, { title, description, body }: Prose): Node => ({
    ...article(path, title, description),
    about: occupations('both'),
    citation: [...new Set([...body.matchAll(/<Claim id="([^"]+)"/g)].map(([, id = '']) => id))].map((id) => ({
      '@type': 'Claim',
      '@id': whole(urls.claim(id)),
    })),
  });

  return {
    home: (): Node[] => [
      {
        '@type': 'WebSite',
        '@id': whole(urls.home()),
        url: whole(urls.home()),
        name: site.name,
        description: site.tagline,
        inLanguage: 'en',
        license: LICENCE.url,
        publisher: { '@type': 'Organization', name: site.publisher },
        potentialAction: {
          '@type': 'SearchAction',
          target: { '@type': 'EntryPoint', urlTemplate: `${whole(urls.search())}?q={search_term_string}` },
        },
      },
    ],
    /** The two roles compared: a page about both occupations, each of which has its own page. */
    roles: (): Node[] => [
      {
        '@type': 'WebPage',
        '@id': whole(urls.roles()),
        url: whole(urls.roles()),
        name: PAGE_HEADINGS.roles,
        about: occupations('both'),
      },
    ],
    /** A role's own page: what the job is, and its duties as lines of a posting. */
    role: (role: RoleId, description: string, own: readonly Duty[]): Node[] => [
      {
        ...occupation(role),
        url: whole(urls.role(role)),
        alternateName: catalog.roles.find(({ id }) => id === role)?.otherNames ?? [],
        description,
        responsibilities: own.filter(({ kind }) => kind === 'work').map(({ postingLine }) => postingLine),
      },
    ],
    /** The essay on the difference. */
    essay: (page: Prose): Node[] => [articleOnBoth(urls.difference(), page)],
    /** One person who does both. */
    bothRoles: (page: Prose): Node[] => [articleOnBoth(urls.role('both'), page)],
    duties: (): Node[] => [
      {
        '@type': 'DefinedTermSet',
        '@id': whole(urls.duties()),
        url: whole(urls.duties()),
        name: `The duties of ${site.name}`,
        license: LICENCE.url,
        hasDefinedTerm: catalog.duties.map(term),
      },
    ],
    duty: (duty: Duty): Node[] => [
      {
        ...term(duty),
        url: whole(urls.duty(duty.id)),
        termCode: duty.id,
        description: duty.definition,
        inDefinedTermSet: whole(urls.duties()),
      },
    ],
    source: (source: Source): Node[] => [
      {
        ...article(urls.source(source.id), `${source.name} on the two jobs`, source.summary),
        about: authorOf(source),
        citation: source.texts.map((text: SourceText) => workOf(text)),
      },
    ],
    dispute: (dispute: Dispute): Node[] => [
      {
        ...article(urls.dispute(dispute.id), dispute.title, dispute.summary),
        about: dispute.duties.flatMap((id) => catalog.dutyById.get(id) ?? []).map(term),
        citation: dispute.sides.flatMap(({ claims }) =>
          claims.map((id) => ({ '@type': 'Claim', '@id': whole(urls.claim(id)) })),
        ),
      },
    ],
    claim: (claim: Claim): Node[] => [
      {
        '@type': 'Claim',
        '@id': whole(urls.claim(claim.id)),
        url: whole(urls.claim(claim.id)),
        text: claim.says,
        dateModified: dayOf(urls.claim(claim.id)),
        author: authorOf(claim.source),
        appearance: workOf(claim.readIn),
        ...(claim.readIn.id === claim.text.id ? {} : { firstAppearance: workOf(claim.text) }),
        about: [
          ...occupations(claim.role),
          ...claim.duties.flatMap(({ duty }) => catalog.dutyById.get(duty) ?? []).map(term),
        ],
      },
    ],
    comparison: (comparison: Comparison, description: string): Node[] => [
      {
        ...article(urls[comparison](), PAGE_HEADINGS[comparison], description),
        about: catalog.roles.map(({ id }) => occupation(id)),
        isBasedOn: whole(urls.data('duties.json')),
      },
    ],
    postings: (description: string): Node[] => [
      {
        ...article(urls.postings(), PAGE_HEADINGS.postings, description),
        about: catalog.roles.map(({ id }) => occupation(id)),
        isBasedOn: whole(urls.data('postings.json')),
      },
    ],
    /** Material to teach with. `type` says what it is, in the words that schema.org gives as examples. */
    training: (path: string, name: string, description: string, type: string): Node[] => [
      {
        '@type': 'LearningResource',
        '@id': whole(path),
        url: whole(path),
        name,
        description,
        learningResourceType: type,
        inLanguage: 'en',
        license: LICENCE.url,
        isAccessibleForFree: true,
        dateModified: dayOf(path),
        publisher: { '@type': 'Organization', name: site.publisher },
      },
    ],
    /** The data set; `files` are the names of its downloads under /data/v1/. */
    data: (address: string, files: readonly { readonly file: string; readonly mediaType: string }[]): Node[] => [
      {
        '@type': 'Dataset',
        '@id': whole(address),
        url: whole(address),
        name: `${site.name} ${PAGE_HEADINGS.data}`,
        description: `${site.tagline}: every duty, statement, source, text, dispute and job posting, with computed cells and answers.`,
        version: site.data.version,
        dateModified: site.data.date,
        license: LICENCE.url,
        creator: { '@type': 'Organization', name: site.publisher },
        distribution: files.map(({ file, mediaType }) => ({
          '@type': 'DataDownload',
          contentUrl: whole(urls.data(file)),
          encodingFormat: mediaType,
        })),
      },
    ],
    /** An edition: the data as it was frozen, which its page and its file keep. */
    edition: (edition: Edition): Node[] => [
      {
        '@type': 'Dataset',
        '@id': whole(urls.edition(edition.id)),
        url: whole(urls.edition(edition.id)),
        name: `${site.name} ${editionTitle(edition)}`,
        description: `${site.tagline}: ${editionExtent(edition)}, as they were.`,
        version: edition.version,
        datePublished: edition.date,
        license: LICENCE.url,
        creator: { '@type': 'Organization', name: site.publisher },
        isBasedOn: whole(urls.dataPage()),
        distribution: [
          {
            '@type': 'DataDownload',
            contentUrl: whole(urls.editionFile(edition.id)),
            encodingFormat: 'application/json',
          },
        ],
      },
    ],
    /** The way from the home page to a page, itself not included. */
    breadcrumbs: (breadcrumbs: readonly { readonly href: string; readonly label: string }[]): Node => ({
      '@type': 'BreadcrumbList',
      itemListElement: breadcrumbs.map(({ href, label }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        item: whole(href),
      })),
    }),
    /** Marks a page that was built without a public address. */
    draft: (address: string): Node => ({
      '@type': 'WebPage',
      url: address,
      creativeWorkStatus: 'Built without a public address: not for publishing',
    }),
  };
}

/** The nodes as the text of a JSON-LD script; "<" is escaped so that no text can end the script. */
export function jsonLd(nodes: readonly Node[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replaceAll('<', '\\u003c');
}
