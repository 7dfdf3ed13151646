import { z } from 'astro/zod';

import { id, name, words } from './id.ts';

/** `content/groups.yaml`: the groups of duties, in the order in which they are shown. */
export const groupsFile = z.strictObject({
  groups: z.array(z.strictObject({ id, name })).min(1),
});
export type Group = z.infer<typeof groupsFile>['groups'][number];

/** `content/aspects.yaml`: what is compared that is no duty, in the order of the table of the two roles. */
export const aspectsFile = z.strictObject({
  aspects: z
    .array(
      z.strictObject({
        id,
        name,
        /** What the row answers. */
        question: words,
        /** What our sources say of it together, in our words: each sentence with the claims that it rests on. */
        synthesis: z.array(z.strictObject({ says: words, claims: z.array(id).min(1) })).default([]),
      }),
    )
    .min(1),
});
export type Aspect = z.infer<typeof aspectsFile>['aspects'][number];

/** The aspect whose claims carry a `position`. */
export { POSITION_ASPECT } from './position-aspect.ts';

/** `content/positions.yaml`: the answers to "one job or two?", from two jobs to one. */
export const positionsFile = z.strictObject({
  positions: z.array(z.strictObject({ id, name, definition: words })).min(1),
  /** A question that a source asked about it; every later statement on "one job or two?" is read as an answer. */
  question: z
    .strictObject({
      /** The claim that asks it. */
      asked: id,
      /** Claims that bear on it without being about "one job or two?". */
      also: z.array(id).default([]),
    })
    .optional(),
});
export type Position = z.infer<typeof positionsFile>['positions'][number];

/** `content/circles.yaml`: sources that share an organisation or a class. Each still counts as a source. */
export const circlesFile = z.strictObject({
  circles: z.array(z.strictObject({ id, /** What they share: "The Community Roundtable". */ name })).min(1),
});
export type Circle = z.infer<typeof circlesFile>['circles'][number];
