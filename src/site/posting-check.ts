import { learnForPostings } from '../posting-check/learning/plans.ts';
import { type ReadText, createReader } from '../posting-check/reader/read-posting.ts';
import { type CheckFile, checkFile } from '../posting-check/wire/check-file.ts';
import { unpackModel } from '../posting-check/reader/model-file.ts';
import { catalog } from './catalog.ts';

const model = learnForPostings(catalog);

/** What the check of a posting loads, made once a build. */
export const postingCheckFile: CheckFile = checkFile(catalog, model);

/** Reads a posting as the browser will. */
export const readText: ReadText = createReader(unpackModel(postingCheckFile.model) ?? model);
