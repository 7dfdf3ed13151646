import { written } from './catalog.ts';
import { isLocal, urls } from './urls.ts';
import { dataFilesOf } from '../outputs/dataset/data-files.ts';

/** The files under `/data/v1/` of this build. */
export const dataFiles = dataFilesOf(written, urls, !isLocal);
