import type { Finding, Rule } from './rule.ts';

/** Our words on an aspect rest, sentence by sentence, on statements about that aspect. */
export const aspectSyntheses: Rule = {
  id: 'aspect-syntheses',
  description: 'Each sentence of the synthesis of an aspect rests on claims about that aspect.',
  check({ content, catalog }) {
    return content.aspects.flatMap(({ file, data }) =>
      data.aspects.flatMap(({ id, synthesis }) =>
        synthesis
          .flatMap(({ claims }) => claims)
          .flatMap((claim) => catalog.claimById.get(claim) ?? [])
          .filter(({ aspects }) => !aspects.includes(id))
          .map((claim): Finding => ({
            file,
            field: `${id}: synthesis`,
            received: `"${claim.id}", which is not about this aspect`,
            expected: 'claims about the aspect',
            hint: `Take another claim, or add "${id}" to the aspects of this one if its text speaks of it.`,
          })),
      ),
    );
  },
};
