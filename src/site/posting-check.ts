import { type ReadText, createReader } from '../posting-check/reader/read-posting.ts';
import { type CheckFile, checkFile } from '../posting-check/wire/check-file.ts';
import { unpackModel } from '../posting-check/reader/model-file.ts';
import { catalog } from './catalog.ts';
import { models } from './models.ts';

/** What the check of a posting loads, made once a build. */
export const postingCheckFile: CheckFile = checkFile(catalog, models.postings);

/** Reads a posting as the browser will. */
export const readText: ReadText = createReader(unpackModel(postingCheckFile.model) ?? models.postings);
