import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import type { Site as Place } from '../../src/urls/urls.ts';
import { publishedAt } from '../../src/urls/published-at.ts';
import type { Element } from './html.ts';
import { parsedFile } from './parsed-files.ts';
import { DIST } from './paths.ts';

export interface Page {
  /** Path that the page is published under, base included: `/duties/answer-questions/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
}

/** A built site as it was published: every check of `tests/site` is a function of this. */
export interface Site {
  /** With a slash at both ends: `/` or `/jobs/`. */
  readonly base: string;
  /** Origin that the site's own absolute addresses have: `https://example.org`. */
  readonly origin: string;
  readonly pages: readonly Page[];
  /** Published paths of all files, pages included (those by their folder's path). */
  readonly paths: ReadonlySet<string>;
  /** The content of a published file that is no page. */
  readonly read: (path: string) => Buffer;
}

/** `duties/index.html` is published as `duties/`; any other file under its own name. */
function publishedAs(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

const known = new Map<string, Site>();

/**
 * A built site, read once; by default the one that the other steps built, for the address that the environment sets.
 */
export function readSite(dir = DIST, place: Place = publishedAt(process.env)): Site {
  const key = [dir, place.origin, place.base].join(' ');
  const site = known.get(key) ?? read(dir, place);
  known.set(key, site);
  return site;
}

function read(dir: string, { base, origin }: Place): Site {
  if (!existsSync(join(dir, 'index.html'))) throw new Error(`${dir} holds no site. Build it first: npm run build`);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ path: base + publishedAs(file), ...parsedFile(join(dir, file)) }));
  return {
    base,
    origin,
    pages,
    paths: new Set(files.map((file) => base + publishedAs(file))),
    read: (path) => readFileSync(join(dir, path.slice(base.length))),
  };
}
