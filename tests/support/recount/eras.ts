import { type Claim, type Text, textOfId } from './data.ts';

/** The two eras of the argument, told apart by the date of the text that says it, not of the one it was read in. */
export type Era = 'until2013' | 'since2014';

const TURN = 2014;

/** Whether a claim is surely of an era: whether the text is that says it. */
export function isInEra({ text }: Claim, era: Era): boolean {
  return isTextInEra(textOfId(text), era);
}

/**
 * Whether a text is surely of an era. A text with one bound is of the era before the turn if it is not later than a
 * year before it, and of the era after if it is not earlier than a year since; otherwise it is of neither.
 */
export function isTextInEra({ date, dateAfter, dateBefore }: Text, era: Era): boolean {
  const [latest, earliest] = [date ?? dateBefore, date ?? dateAfter];
  return era === 'until2013'
    ? latest !== null && Number(latest.slice(0, 4)) < TURN
    : earliest !== null && Number(earliest.slice(0, 4)) >= TURN;
}
