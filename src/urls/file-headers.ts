/**
 * What is said of a file beside its content when it is served, which depends on the file alone: its type where hosts do
 * not know it by its ending, and whether scripts of other sites may read it. Paths are below the site's base.
 */

/** Types of files by the ends of their names; the first that fits counts. Hosts know the rest by themselves. */
const TYPES: readonly (readonly [end: string, type: string])[] = [
  ['cite.json', 'application/vnd.citationstyles.csl+json'],
  ['feed.json', 'application/feed+json'],
  ['.schema.json', 'application/schema+json'],
  ['.jsonld', 'application/ld+json'],
  ['.ttl', 'text/turtle; charset=utf-8'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.atom', 'application/atom+xml; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
];

/** Files that stand beside a page under the same name everywhere: citations, Markdown, the oEmbed answer. */
const BESIDE_PAGE = /(^|\/)(cite\.((biblatex\.)?bib|json|ris)|index\.md|oembed\.json)$/;

/** Files for programs of others. Everything in them is public, and no answer depends on who asks. */
const FOR_OTHERS = /^(data\/v1\/.+|editions\/.+\/edition\.json|feed\.(atom|json)|llms\.txt)$/;

/** The header that lets scripts of other sites read a file. */
export const ALLOWED_ORIGIN = 'Access-Control-Allow-Origin';

export function isBesidePage(file: string): boolean {
  return BESIDE_PAGE.test(file);
}

/** The headers of one file, whatever folder it is served from; none for pages. */
export function fileHeaders(file: string): (readonly [name: string, value: string])[] {
  const type = TYPES.find(([end]) => file.endsWith(end))?.[1];
  return [
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
    ...(isBesidePage(file) || FOR_OTHERS.test(file) ? [[ALLOWED_ORIGIN, '*'] as const] : []),
  ];
}
