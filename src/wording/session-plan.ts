/** A session of 45 minutes, in words: what happens when, and with which material. */

/** What a session uses. */
type Material = 'handout' | 'slides' | 'quiz' | 'debate';

interface Step {
  readonly minutes: number;
  readonly name: string;
  readonly does: string;
  readonly part: Material;
}

export const SESSION_AIM =
  'At the end, each can say what the two jobs share, on what sources disagree, and how well one answer is supported.';

export const PREPARATION: readonly (readonly [text: string, part: Material])[] = [
  ['Start the quiz once and keep its address: whoever opens it gets the same ten questions.', 'quiz'],
  ['Print the debate cards, one for every two people.', 'debate'],
  ['Print the slides, or save them as a PDF to show.', 'slides'],
  ['Print the handout, one for each person, and keep it for the end.', 'handout'],
];

export const SESSION: readonly Step[] = [
  {
    minutes: 10,
    name: 'Guess',
    does: 'In pairs, answer the ten questions from one address. Note the one answer that surprised you most.',
    part: 'quiz',
  },
  {
    minutes: 8,
    name: 'The difference',
    does: 'Show slides 1 to 5. Ask at each whose duties those are in your own organisation.',
    part: 'slides',
  },
  {
    minutes: 17,
    name: 'Debate',
    does: 'Each pair draws a card. Read for three minutes, argue for five, change sides and argue for five more. Then say in four minutes what would reconcile the sides: different words, different organisations, or nothing.',
    part: 'debate',
  },
  {
    minutes: 5,
    name: 'How sure?',
    does: 'Show slide 6. Take one surprising answer from the quiz and look up on its page how many sources it rests on, and from when.',
    part: 'slides',
  },
  {
    minutes: 5,
    name: 'Your own jobs',
    does: 'Hand out the sheet. Each marks the duties that are theirs, and one that the sources assign to the other job.',
    part: 'handout',
  },
];

/** When each step begins, in minutes from the start, and last when the session ends. */
export function timesOf(steps: readonly Step[]): readonly number[] {
  return steps.reduce<readonly number[]>((times, { minutes }) => [...times, (times.at(-1) ?? 0) + minutes], [0]);
}
