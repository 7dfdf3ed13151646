import { BUILD_MANIFEST, HASHED_FOLDER } from '../urls/hosting-rules.ts';

/** A request's target: its path, still percent-encoded, and its query with the question mark. */
export interface Target {
  readonly path: string;
  readonly query: string;
}

/** Files without an address: what the build reads itself, and the page for addresses that do not exist. */
const NOT_PAGES = new Set([BUILD_MANIFEST, '404.html']);

/**
 * Whether a file has an address. Files whose names begin with an underscore are for hosts, and Brotli copies are sent
 * under the names of their originals. Case does not count, since some file systems ignore it.
 */
function hasAddress(name: string): boolean {
  const lower = name.toLowerCase();
  const isForHosts = lower.startsWith('_') && !lower.startsWith(`${HASHED_FOLDER}/`);
  return !isForHosts && !NOT_PAGES.has(lower) && !lower.endsWith('.br');
}

/** Segments that would give a file a second address or lead out of the folder, and hidden files. */
const ODD_SEGMENT = /^\/|\/\/|(^|\/)\.|[\\\0]/;

/** Splits a target; in its absolute form (`GET http://host/path`) the origin is dropped. */
export function parseTarget(url: string): Target {
  const [path = '', query] = url.replace(/^https?:\/\/[^/?]*/i, '').split(/\?(.*)/s, 2);
  return { path: path === '' ? '/' : path, query: query === undefined ? '' : `?${query}` };
}

/**
 * The path of the file that a request path stands for, relative to the site's folder.
 *
 * @param path percent-encoded
 * @param base with a slash at both ends
 * @returns undefined if the site has no such address
 */
export function filePath(path: string, base: string): string | undefined {
  if (!path.startsWith(base) || /%2f/i.test(path)) return undefined;
  let name: string;
  try {
    name = decodeURIComponent(path.slice(base.length));
  } catch {
    return undefined;
  }
  if (ODD_SEGMENT.test(name) || !hasAddress(name)) return undefined;
  return name === '' || name.endsWith('/') ? `${name}index.html` : name;
}
