import type { Catalog } from '../model/catalog.ts';
import type { Content } from '../model/content.ts';
import type { Problem } from './problem.ts';

/** What a rule sees: the files as written, and the catalog as far as it could be built from them. */
export interface Checked {
  readonly content: Content;
  readonly catalog: Catalog;
  /** Ids of entities whose own shape is wrong and reported: references to them are no second problem. */
  readonly invalidIds: ReadonlySet<string>;
}

/** A problem as a rule reports it: the runner adds the rule's id. */
export type Finding = Omit<Problem, 'rule'>;

/** One rule over the whole content: pure, and told in one sentence. */
export interface Rule {
  readonly id: string;
  /** What holds when the rule is kept. */
  readonly description: string;
  readonly check: (checked: Checked) => Finding[];
}
