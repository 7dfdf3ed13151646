import { type GIFTQuestion, parse } from 'gift-pegjs';

/** A question as a reader of GIFT that is not ours understands it. */
export interface ReadQuestion {
  readonly title: string;
  readonly stem: string;
  /** Texts of the answers that get all points. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly feedback: string;
}

function readQuestion(question: GIFTQuestion): ReadQuestion[] {
  if (question.type === 'Category') return [];
  if (question.type !== 'MC')
    throw new Error(`Received a question of type ${question.type}, expected one with choices.`);
  const isRight = ({ isCorrect, weight }: (typeof question.choices)[number]): boolean => isCorrect || weight === 100;
  return [
    {
      title: question.title ?? '',
      stem: question.stem.text,
      right: question.choices.filter(isRight).map(({ text }) => text.text),
      wrong: question.choices.filter((choice) => !isRight(choice)).map(({ text }) => text.text),
      feedback: question.globalFeedback?.text ?? '',
    },
  ];
}

/** Reads questions in Moodle's GIFT format; throws for what is none. */
export function readGift(text: string): readonly ReadQuestion[] {
  return parse(text).flatMap(readQuestion);
}
