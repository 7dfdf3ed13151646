import { learnTermWeights } from '../posting-check/learning/plans.ts';
import { catalog } from './catalog.ts';

/** What single terms tell of the duties, learnt once a build. */
export const termWeights = learnTermWeights(catalog);
