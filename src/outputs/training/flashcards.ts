import { stringify } from 'csv-stringify/sync';

import type { Question } from '../../views/training/questions.ts';
import type { Urls } from '../../urls/urls.ts';
import { neutral } from '../dataset/csv.ts';

/** The columns of the flashcards: Anki and its like take the first as the front, the second as the back. */
const COLUMNS = ['front', 'back', 'address'];

/** A card for each question, as CSV (RFC 4180) with a header line: the duty, whose job it is, and where that is shown. */
export function flashcardsOf(questions: readonly Question[], urls: Urls): string {
  const cards = questions.map(({ id, name, definition, answer, certainty }) => [
    `Whose job is it? ${name}: ${definition}`,
    `${answer}. ${certainty}.`,
    urls.absolute(urls.duty(id)),
  ]);
  return stringify([COLUMNS, ...cards.map((cells) => cells.map(neutral))], { record_delimiter: 'windows' });
}
