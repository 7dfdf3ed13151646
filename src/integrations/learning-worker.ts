import { type Learning, type Models, learnModels } from '../posting-check/learning/plans.ts';
import { serveJobs } from '../site/workers.ts';

serveJobs<Learning, Models>(learnModels);
