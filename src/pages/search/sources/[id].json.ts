import type { APIRoute } from 'astro';

import { catalog } from '../../../site/catalog.ts';
import { type SourceFile, sourceFile } from '../../../search/wire/answers-file.ts';

/** What one source says of each duty: loaded only where a search names it. */
export const getStaticPaths = () =>
  catalog.sources.map(({ id }) => ({ params: { id }, props: { file: sourceFile(catalog, id) } }));

export const GET: APIRoute<{ file: SourceFile }> = ({ props }) =>
  Response.json({ version: import.meta.env.SEARCH_VERSION, ...props.file });
