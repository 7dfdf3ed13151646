import type { Verdict } from '../../src/model/verdict.ts';

/**
 * The verdict on a duty, worked out a second time straight from the definitions, with nothing of what the site itself
 * uses: a list of source and role for whatever is given, and another for whatever is denied.
 */

export interface FoundSource {
  readonly id: string;
  readonly core: boolean;
}

export interface FoundClaim {
  readonly source: string;
  readonly role: string;
  readonly duties?: readonly { readonly duty: string; readonly stance: string }[];
}

export function recount(duty: string, sources: readonly string[], claims: readonly FoundClaim[]): Verdict {
  const said = claims
    .filter(({ source }) => sources.includes(source))
    .flatMap(({ source, role, duties = [] }) =>
      duties
        .filter((one) => one.duty === duty)
        .flatMap(({ stance }) =>
          (role === 'both' ? ['cm', 'smm'] : [role === 'community-manager' ? 'cm' : 'smm']).map((to) => ({
            source,
            to,
            stance,
          })),
        ),
    );
  const given = (source: string, to: string): boolean =>
    said.some((one) => one.source === source && one.to === to && one.stance === 'assigns');
  const denied = (source: string, to: string): boolean =>
    said.some((one) => one.source === source && one.to === to && one.stance === 'denies');

  const cm = sources.filter((source) => given(source, 'cm') && !given(source, 'smm')).length;
  const smm = sources.filter((source) => given(source, 'smm') && !given(source, 'cm')).length;
  const both = sources.filter((source) => given(source, 'cm') && given(source, 'smm')).length;
  const givers = sources.filter((source) => given(source, 'cm') || given(source, 'smm'));
  const others = sources.filter((source) => !givers.includes(source));
  const deniers = others.filter((source) => denied(source, 'cm') || denied(source, 'smm'));
  const speaking = others.filter((source) => said.some((one) => one.source === source));

  const contradicted = ['cm', 'smm'].some((to) =>
    sources.some((one) => denied(one, to) && sources.some((other) => other !== one && given(other, to))),
  );

  let value: Verdict['value'] = 'unassigned';
  if (cm > 0) value = 'community-manager';
  if (smm > 0) value = 'social-media-manager';
  if (both > 0) value = 'shared';
  if ((cm > 0 && smm > 0) || contradicted) value = 'disputed';

  return {
    value,
    agreement: {
      'community-manager': cm,
      'social-media-manager': smm,
      both,
      denies: deniers.length,
      qualifies: speaking.length - deniers.length,
      silent: others.length - speaking.length,
    },
  };
}
