import { learnModels } from '../posting-check/learning/plans.ts';
import { catalog } from './catalog.ts';
import { prepared } from './prepared.ts';

/** What was learnt from the example lines, once a build. */
export const models = (await prepared()?.models) ?? learnModels(catalog);
