import type { Site } from './urls.ts';
import { ALLOWED_ORIGIN, fileHeaders, isBesidePage } from './file-headers.ts';
import { goneFiles, redirects } from './permalinks.ts';
import type { Moved } from '../schema/moved.ts';

/**
 * The `_headers` and `_redirects` of static hosts (Netlify and Cloudflare Pages read the same form). They match paths
 * with the site's base. Rules that overlap add up on these hosts, so no path gets the same header from two rules.
 */

type Header = readonly [name: string, value: string];

/** Headers of every page: no framing but of cards, no sniffing, no referrers beyond the origin, no device features. */
const COMMON_HEADERS: readonly Header[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** What refuses framing. A policy in a page's own head cannot: browsers ignore `frame-ancestors` there. */
const NO_FRAMING: readonly Header[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
];

/** Files whose names change with their content may be kept for a year; everything else is asked for anew. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Folder of the files whose names change with their content. */
export const HASHED_FOLDER = '_astro';
/** The file that a build writes last: a folder without it holds no site, or a part of one. No address of the site. */
export const BUILD_MANIFEST = 'build-manifest.json';
/** Folder of the only pages that others may frame. */
const FRAMED_FOLDER = 'embed';

/** A rule of its own for each top-level folder and file, so that no two of these rules fit one path. */
function topLevelRules(files: readonly string[]): [path: string, headers: readonly Header[]][] {
  const names = new Set(files.map((file) => file.split('/', 1)[0] ?? ''));
  names.delete('index.html');
  const isFile = (name: string): boolean => name.includes('.');
  return ['', ...[...names].sort()].map((name) => [
    name === '' || isFile(name) ? name : `${name}/*`,
    [
      ...COMMON_HEADERS,
      ...(name === FRAMED_FOLDER ? [] : NO_FRAMING),
      ['Cache-Control', name === HASHED_FOLDER ? CACHE.hashed : CACHE.other],
    ],
  ]);
}

/** Names for the folders above a file in a rule that stands for all of them. */
const FOLDERS = [':folder', ':page', ':part'];

/** The path of a file in these rules: a file beside a page stands for those beside every page as deep in the site. */
function patternOf(file: string): string {
  if (!isBesidePage(file)) return file;
  const parts = file.split('/');
  return [...FOLDERS.slice(0, parts.length - 1), parts.at(-1)].join('/');
}

/** The folder of the data, in which every file may be read by others: one rule instead of one an item. */
const DATA = 'data/v1/';

/** What a rule of its own says of a file, beside those of its folder. */
function ownHeaders(file: string): readonly Header[] {
  return fileHeaders(file).filter(([name]) => !(file.startsWith(DATA) && name === ALLOWED_ORIGIN));
}

/** `_headers` for a site that holds these files, by their paths below its base. */
export function headersFile({ base }: Pick<Site, 'base'>, files: readonly string[]): string {
  const rules = new Map(topLevelRules(files));
  if (files.some((file) => file.startsWith(DATA))) rules.set(`${DATA}*`, [[ALLOWED_ORIGIN, '*']]);
  const ofFiles = new Map(files.map((file): [string, readonly Header[]] => [patternOf(file), ownHeaders(file)]));
  for (const [path, headers] of [...ofFiles].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (headers.length > 0) rules.set(path, [...(rules.get(path) ?? []), ...headers]);
  const written = [...rules].map(([path, headers]) =>
    [`${base}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${written.join('\n\n')}\n`;
}

/**
 * `_redirects` for everything that moved: whole folders, so that a page's other forms move with it. Where a page is gone,
 * the files that were published beside it lead to the page that says why; not the whole folder, which would lead the
 * page to itself. Lines without a wildcard come first, as Cloudflare Pages asks.
 */
export function redirectsFile({ base }: Pick<Site, 'base'>, moved: Moved, permalinks: readonly string[]): string {
  const line = (from: string, to: string): string => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`;
  return [
    ...goneFiles(permalinks, moved).map((file) => line(file, file.slice(0, file.lastIndexOf('/') + 1))),
    ...redirects(moved).map(({ from, to }) => line(`${from}*`, `${to}:splat`)),
  ].join('');
}
