import type { AnswersFile } from '../wire/answers-file.ts';
import type { Duties } from './duties.ts';
import { shownDuty } from './duty-result.ts';
import type { PageDuty } from './result.ts';

/** Gives a duty as the results page shows it; without the file of answers, names and answers still stand. */
export type DutyById = (id: string) => PageDuty;

export const dutyById =
  (duties: Duties, answers: AnswersFile | undefined): DutyById =>
  (id) => ({ ...shownDuty(duties, id), answer: answers?.duties[id] });
