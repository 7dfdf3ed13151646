import type { APIRoute } from 'astro';

import { catalog } from './catalog.ts';
import type { CitationFormat } from '../urls/urls.ts';
import { isLocal, urls } from './urls.ts';
import { type Cited, citeFile, citedPages } from '../outputs/citation/cite-files.ts';
import { citePages } from '../outputs/citation/cite-pages.ts';
import { prepared } from './prepared.ts';

/** How the pages of this build are linked to and cited. */
export const cite = citePages(catalog, urls, isLocal, await prepared()?.citations);

/** A path of the site without its base and last slash, as a rest parameter has it; undefined for the home page. */
function parameterOf(path: string): string | undefined {
  return path.slice(urls.home().length, -1) || undefined;
}

/** What a route exports that writes the files of citations in one format, beside every page that can be cited. */
export function citeRoute(format: CitationFormat) {
  return {
    getStaticPaths: () =>
      citedPages(catalog, urls, isLocal).map((cited) => ({
        params: { page: parameterOf(cited.path) },
        props: { cited },
      })),
    GET: (({ props }) => new Response(citeFile(props.cited.items, format))) satisfies APIRoute<{ cited: Cited }>,
  };
}
