import { catalog } from './catalog.ts';
import { isLocal, to } from './site.ts';
import { dataFilesOf } from './writing/data/files.ts';

/** The files under `/data/v1/` of this build. */
export const dataFiles = dataFilesOf(catalog, to, !isLocal);
