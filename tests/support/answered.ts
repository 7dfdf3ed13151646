import { buildCatalog } from '../../src/model/catalog.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { isQuotedFrom } from '../../src/reading/fingerprint.ts';
import type { ClaimRole } from '../../src/schema/role.ts';
import { aClaim, aContent, aDuty, aSource, claimsOf } from './content.ts';

/** For each duty whose job it is, source by source; a dash where a source says nothing. */
export type Answers = Readonly<Record<string, readonly (ClaimRole | '-')[]>>;

/**
 * A catalog in which sources answer as given, so that a test can have a duty with any answer. Source `s1` is the first;
 * the claim by which it assigns `x` is `s1-x`. The duty `trait` is a quality of a person.
 */
export function catalogOf(answers: Answers): Catalog {
  const most = Math.max(...Object.values(answers).map(({ length }) => length));
  const sources = Array.from({ length: most }, (_, index) => `s${index + 1}`);
  return buildCatalog(
    aContent({
      sources: sources.map((id) => aSource({ id })),
      claims: sources.map((id, index) =>
        claimsOf(
          id,
          ...Object.entries(answers).flatMap(([duty, roles]) => {
            const role = roles[index] ?? '-';
            if (role === '-') return [];
            return [
              aClaim({ id: `${id}-${duty}`, text: `${id}-2010-post`, role, duties: [{ duty, stance: 'assigns' }] }),
            ];
          }),
        ),
      ),
      duties: Object.keys(answers).map((id) => aDuty({ id, kind: id === 'trait' ? 'trait' : 'work' })),
      disputes: [],
    }),
    isQuotedFrom,
  );
}
