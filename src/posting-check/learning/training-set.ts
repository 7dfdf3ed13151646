import type { Catalog } from '../../model/catalog.ts';
import { NO_DUTY } from '../../schema/example-lines.ts';

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

type Examples = Catalog['postingExamples' | 'queryExamples'];

const linesOf = (examples: Examples, id: string, weight: number): readonly TrainingLine[] =>
  (examples.get(id) ?? []).map((text) => ({ text, duties: id === NO_DUTY ? [] : [id], weight }));

/** What a duty itself says of what asks for it: its texts and names, and lines as postings have them. */
function linesOfDuties({
  duties,
  postingExamples,
}: Pick<Catalog, 'duties' | 'postingExamples'>): readonly TrainingLine[] {
  return duties.flatMap(({ id, name, definition, postingLine, otherNames, searchTerms }): TrainingLine[] => [
    ...[name, postingLine, definition].map((text) => ({ text, duties: [id], weight: 1 })),
    ...linesOf(postingExamples, id, 1),
    ...[...otherNames, ...searchTerms].map((alias) => ({
      text: alias.name,
      duties: [id, ...alias.sharedWith],
      weight: ALIAS_WEIGHT,
    })),
  ]);
}

/** What the check of postings learns from. */
export function postingTrainingSet(catalog: Pick<Catalog, 'duties' | 'postingExamples'>): readonly TrainingLine[] {
  return [...linesOfDuties(catalog), ...linesOf(catalog.postingExamples, NO_DUTY, NO_DUTY_WEIGHT)];
}

/** What the search learns from: a line of a posting that asks for no duty is no question of something else. */
export function queryTrainingSet(
  catalog: Pick<Catalog, 'duties' | 'postingExamples' | 'queryExamples'>,
): readonly TrainingLine[] {
  return [
    ...linesOfDuties(catalog),
    ...[...catalog.queryExamples.keys()].flatMap((id) => linesOf(catalog.queryExamples, id, 1)),
  ];
}
