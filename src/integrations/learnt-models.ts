import { deserialize, serialize } from 'node:v8';

import type { Learning, Models } from '../posting-check/learning/plans.ts';
import { kept, openCache } from '../publishing/build-cache.ts';
import { codeVersion } from '../publishing/code-version.ts';
import { inWorkers } from '../site/workers.ts';

const WORKER = new URL('./learning-worker.ts', import.meta.url);

/** The models of the search and of the check of postings, learnt in a thread or as an earlier build has kept them. */
export async function learntModels({ duties, postingExamples, queryExamples }: Learning): Promise<Models> {
  const content: Learning = { duties, postingExamples, queryExamples };
  const cache = await openCache('models', await codeVersion('src/posting-check/learning/plans.ts'));
  const models = await kept(cache, serialize(content), async () => {
    const [learning] = inWorkers<Learning, Models>(WORKER, [content], 1);
    if (!learning) throw new Error('A thread was not asked.');
    return serialize(await learning);
  });
  return deserialize(models) as Models;
}
