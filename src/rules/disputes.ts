import type { DisputeData } from '../schema/dispute.ts';
import type { Catalog, Claim } from '../model/catalog.ts';
import { POSITION_ASPECT } from '../schema/lists.ts';
import { suggest } from './nearest.ts';
import type { Finding, Rule } from './rule.ts';

/**
 * What a claim says of what is disputed, whoever says it. Of an aspect only its words tell, unless it takes a
 * position; so there two sources count as saying different things.
 */
function saidIn(claim: Claim, { duties, aspects }: DisputeData): string[] {
  return [
    ...claim.duties
      .filter(({ duty }) => duties.includes(duty))
      .map(({ duty, stance }) => `${claim.role} ${stance} ${duty}`),
    ...claim.aspects
      .filter((aspect) => aspects.includes(aspect))
      .map((aspect) =>
        aspect === POSITION_ASPECT && claim.position !== undefined
          ? `position ${claim.position}`
          : `${claim.role} ${aspect} by ${claim.source.id}`,
      ),
  ];
}

/** What a side says, so that two sides that say the same can be told; nothing where a claim of it is missing. */
function stand({ claims }: DisputeData['sides'][number], dispute: DisputeData, { claimById }: Catalog): string {
  const found = claims.flatMap((id) => claimById.get(id) ?? []);
  if (found.length < claims.length) return '';
  return [...new Set(found.flatMap((claim) => saidIn(claim, dispute)))].sort().join('\n');
}

/** A dispute has sides that differ, and every claim in it is about what is disputed. */
export const disputeSides: Rule = {
  id: 'dispute-sides',
  description: 'The sides of a dispute differ, share no claim, and their claims concern its duties or aspects.',
  check({ content, catalog }) {
    return content.disputes.flatMap(({ file, data }): Finding[] => {
      const ids = data.sides.flatMap(({ claims }) => claims);
      const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
      const stands = data.sides.map((side) => stand(side, data, catalog));
      const foreign = ids
        .flatMap((id) => catalog.claimById.get(id) ?? [])
        .filter((claim) => saidIn(claim, data).length === 0);
      return [
        ...twice.map((id) => ({
          file,
          field: 'sides',
          received: `"${id}" on two sides, or twice on one`,
          expected: 'each claim on one side',
          hint: 'Keep it on the side that it supports.',
        })),
        ...(stands.some((one, index) => one !== '' && stands.indexOf(one) !== index)
          ? [
              {
                file,
                field: 'sides',
                received: 'two sides whose claims say the same',
                expected: 'sides that differ',
                hint: 'Correct the claims, or remove the dispute: it is none.',
              },
            ]
          : []),
        ...foreign.map(({ id }) => ({
          file,
          field: 'sides',
          received: `"${id}", which is about none of the dispute's duties or aspects`,
          expected: 'claims about what is disputed',
          hint: 'Add the duty or aspect to the dispute, or remove the claim.',
        })),
      ];
    });
  },
};

/** The two sides of a debate card are sides of the dispute, by their labels. */
export const debateSides: Rule = {
  id: 'debate-sides',
  description: 'The two sides that argue on the debate card of a dispute are two of its sides, by their labels.',
  check({ content }) {
    return content.disputes.flatMap(({ file, data: { debate = [], sides } }): Finding[] => {
      const labels = sides.map(({ label }) => label);
      const [one, other] = debate;
      const same: readonly Finding[] =
        one !== undefined && one === other
          ? [
              {
                file,
                field: 'debate',
                received: `"${one}" twice`,
                expected: 'two sides that differ',
                hint: 'Name another side.',
              },
            ]
          : [];
      return [
        ...debate
          .filter((label) => !labels.includes(label))
          .map((label) => ({
            file,
            field: 'debate',
            received: `"${label}"`,
            expected: `one of the labels of its sides`,
            hint: suggest(label, labels, 'Copy the label of a side.'),
          })),
        ...same,
      ];
    });
  },
};

/** Places in the list of disputes are taken once. */
export const disputeOrder: Rule = {
  id: 'dispute-order',
  description: 'No two disputes have the same place in the list.',
  check({ content }) {
    const free = Math.max(...content.disputes.map(({ data }) => data.order)) + 1;
    const taken = new Map<number, string>();
    return content.disputes.flatMap(({ file, data }): Finding[] => {
      const other = taken.get(data.order);
      taken.set(data.order, file);
      if (other === undefined) return [];
      return [
        {
          file,
          field: 'order',
          received: `${data.order}, which ${other} has too`,
          expected: 'a place of its own',
          hint: `Take ${free}, or move the other.`,
        },
      ];
    });
  },
};
