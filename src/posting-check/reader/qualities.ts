import type { Section } from './sections.ts';

/** Duties that are asked for as qualities of a person as well, and only they may stand among what is required. */
export const TRAITS: ReadonlySet<string> = new Set(['communicate-well', 'stay-empathetic']);

/** A sentence that describes a person: "You are patient", "A clear way of writing", "Friendly and curious". */
const OF_A_PERSON = new RegExp(
  [
    String.raw`^you(?! (?:will|make|keep|protect|support|look|create|ensure|help|offer|take|build)\b|(?:’|')ll\b|r\b)`,
    String.raw`^(?:an?|someone|somebody|people) `,
    String.raw`^(?:\w+ly )?(?:friendly|patient|kind|warm|empath\w+|caring|curious|reliable|calm|clear|open|excellent|strong|outstanding|good|great|superb|exceptional|fluent|confident|impeccable|perfect|native|skilled|proficient|able|articulate|sensitive|emotional|genuine)\b`,
    String.raw`^(?:patience|empathy|confidence|ability|skills?|communication|sensitivity|tact|fluency|command|love|flair|gift)\b`,
  ].join('|'),
  'i',
);

/** Whether a duty that a sentence asks for is a quality of the person there, and no work. */
export function isQuality(duty: string, section: Section, sentence: string): boolean {
  return TRAITS.has(duty) && (section === 'requirements' || OF_A_PERSON.test(sentence));
}
