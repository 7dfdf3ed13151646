import type { Site } from './urls.ts';

export interface PublishedAt extends Site {
  /** Whether no address was given: then citations and structured data are not for publishing. */
  readonly isLocal: boolean;
}

const LOCAL = 'http://localhost:4321';

/**
 * Where the site will be published, from the environment: `SITE_URL`, an origin such as "https://example.org", and
 * `BASE_PATH`, such as "/jobs/". Throws, naming what was found and what would be right, when one is malformed.
 */
export function publishedAt(environment: Readonly<Record<string, string | undefined>>): PublishedAt {
  const given = environment['SITE_URL'] ?? '';
  const path = environment['BASE_PATH'] ?? '/';
  const isLocal = given === '';
  const url = URL.parse(isLocal ? LOCAL : given);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Error(
      `SITE_URL is "${given}"; it must be an origin such as "https://example.org" (a path goes into BASE_PATH).`,
    );
  }
  if (!/^\/?([\w.~-]+\/)*[\w.~-]*$/.test(path) || path.split('/').some((part) => part === '.' || part === '..')) {
    throw new Error(`BASE_PATH is "${path}"; it must be a path such as "/jobs/", without "." or ".." as a part.`);
  }
  const inner = path.replace(/^\/|\/$/g, '');
  return { origin: url.origin, base: inner === '' ? '/' : `/${inner}/`, isLocal };
}

/** What a build has to say of where it will be published; nothing where that is known. */
export function warningOf({ origin, isLocal }: PublishedAt): string | undefined {
  return isLocal
    ? `SITE_URL is not set: citations, structured data and every address are for ${origin}, not for publishing.`
    : undefined;
}
