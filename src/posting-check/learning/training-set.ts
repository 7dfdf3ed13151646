import type { Catalog } from '../../model/catalog.ts';
import { NO_DUTY } from '../../schema/posting-examples.ts';

/** A line whose duties are known. */
export interface TrainingLine {
  readonly text: string;
  /** Ids; none for a line that asks for no duty. */
  readonly duties: readonly string[];
  /** How much it teaches. */
  readonly weight: number;
}

/** Names are found in questions as much as in postings, and teach less than lines do. */
const ALIAS_WEIGHT = 0.4;
/** There are fewer lines without a duty here than in postings. */
const NO_DUTY_WEIGHT = 1.5;

/** All that is learnt from: the duties' own texts and names, and the example lines. */
export function trainingSet({
  duties,
  postingExamples,
}: Pick<Catalog, 'duties' | 'postingExamples'>): readonly TrainingLine[] {
  const examples = (id: string): readonly string[] => postingExamples.get(id) ?? [];
  return [
    ...duties.flatMap(({ id, name, definition, postingLine, otherNames, searchTerms }): TrainingLine[] => [
      ...[name, postingLine, definition, ...examples(id)].map((text) => ({ text, duties: [id], weight: 1 })),
      ...[...otherNames, ...searchTerms].map((alias) => ({
        text: alias.name,
        duties: [id, ...alias.sharedWith],
        weight: ALIAS_WEIGHT,
      })),
    ]),
    ...examples(NO_DUTY).map((text) => ({ text, duties: [], weight: NO_DUTY_WEIGHT })),
  ];
}
