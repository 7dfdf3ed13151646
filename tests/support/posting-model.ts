import type { Catalog } from '../../src/model/catalog.ts';
import { learnForPostings } from '../../src/posting-check/learning/plans.ts';
import type { DutyModel } from '../../src/posting-check/reader/duty-model.ts';
import { packModel, unpackModel } from '../../src/posting-check/reader/model-file.ts';
import { siteCatalog } from './site-catalog.ts';

/** The model of the site as it is built, from `content/`, as it comes out of its file. */
export async function loadPostingModel(): Promise<{ readonly model: DutyModel; readonly catalog: Catalog }> {
  const catalog = await siteCatalog();
  const model = unpackModel(packModel(learnForPostings(catalog)));
  if (model === undefined) throw new Error('The model cannot be read from its own file.');
  return { model, catalog };
}
