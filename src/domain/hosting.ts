import type { Site } from './addresses.ts';
import { goneFiles, movedPages } from './published.ts';
import type { Moved } from '../schema/moved.ts';

/**
 * The `_headers` and `_redirects` of static hosts (Netlify and Cloudflare Pages read the same form). They match paths
 * with the site's base. Rules that overlap add up on these hosts, so every path gets its headers from one rule.
 */

/** Headers of every page: no framing but of cards, no sniffing, no referrers beyond the origin, no device features. */
export const COMMON_HEADERS: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/** What refuses framing. A policy in a page's own head cannot: browsers ignore `frame-ancestors` there. */
export const NO_FRAMING: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'"],
  ['X-Frame-Options', 'DENY'],
];

/** Files whose names change with their content may be kept for a year; everything else is asked for anew. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' } as const;

/** Folder of the files whose names change with their content. */
export const HASHED_FOLDER = '_astro';
/** Folder of the only pages that others may frame. */
export const FRAMED_FOLDER = 'embed';

function rule(path: string, headers: readonly (readonly [string, string])[]): string {
  return [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

/** `_headers` for a site whose top level has these folders and files. */
export function headersFile({ base }: Pick<Site, 'base'>, topLevel: readonly string[]): string {
  const framing = (name: string): readonly (readonly [string, string])[] => (name === FRAMED_FOLDER ? [] : NO_FRAMING);
  const cache = (name: string): readonly [string, string] => [
    'Cache-Control',
    name === HASHED_FOLDER ? CACHE.hashed : CACHE.other,
  ];
  const isFile = (name: string): boolean => name.includes('.');
  return `${[
    rule(base, [...COMMON_HEADERS, ...NO_FRAMING, cache('')]),
    ...[...topLevel]
      .sort()
      .filter((name) => name !== 'index.html')
      .map((name) =>
        rule(`${base}${name}${isFile(name) ? '' : '/*'}`, [...COMMON_HEADERS, ...framing(name), cache(name)]),
      ),
  ].join('\n\n')}\n`;
}

/**
 * `_redirects` for everything that moved: whole folders, so that a page's other forms move with it. Where a page is gone,
 * the files that were published beside it lead to the page that says why; not the whole folder, which would lead the
 * page to itself. Lines without a wildcard come first, as Cloudflare Pages asks.
 */
export function redirectsFile({ base }: Pick<Site, 'base'>, moved: Moved, ledger: readonly string[]): string {
  const line = (from: string, to: string): string => `${base}${from.slice(1)} ${base}${to.slice(1)} 301\n`;
  return [
    ...goneFiles(ledger, moved).map((file) => line(file, file.slice(0, file.lastIndexOf('/') + 1))),
    ...movedPages(moved).flatMap(({ from, to }) => (to === undefined ? [] : [line(`${from}*`, `${to}:splat`)])),
  ].join('');
}
