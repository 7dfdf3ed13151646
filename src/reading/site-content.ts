import { type Catalog, buildCatalog } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import { type Problem } from '../rules/problem.ts';
import { isQuotedFrom } from './fingerprint.ts';
import { ContentError, loadContent } from './load-catalog.ts';
import { typesetContent } from './typeset.ts';

/** The folder of the content, from the top of the project. */
export const CONTENT_FOLDER = 'content';

interface SiteContent {
  readonly content: Content;
  /** The catalog as it is written, for the data set. */
  readonly written: Catalog;
  /** The catalog as readers see it, with typographic marks. */
  readonly catalog: Catalog;
  readonly problems: readonly Problem[];
}

/**
 * The content of the site that this process builds or shows, read and checked once. Astro loads modules once for its
 * settings, once for collections and once for pages; what they share is held by the process.
 */
const held = globalThis as { [READ]?: Promise<SiteContent> | undefined };
const READ = Symbol.for('the content of this site');

async function read(): Promise<SiteContent> {
  const { content, catalog: written, problems } = await loadContent(CONTENT_FOLDER);
  return { content, written, catalog: buildCatalog(typesetContent(content), isQuotedFrom), problems };
}

/** The content as it was first read, with its problems. */
export function readSiteContent(): Promise<SiteContent> {
  return (held[READ] ??= read());
}

/** Has the content read anew: a file has changed. */
export function forgetSiteContent(): void {
  held[READ] = undefined;
}

/** The content. Throws a ContentError with all problems if there are any. */
export async function soundContent(): Promise<Omit<SiteContent, 'problems'>> {
  const { problems, ...sound } = await readSiteContent();
  if (problems.length > 0) throw new ContentError(problems);
  return sound;
}
