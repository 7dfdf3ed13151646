/**
 * The answer on a duty, worked out a second time straight from the definitions, with nothing of what the site itself
 * uses: for each source, to whom it assigns the duty and of whom it says that it is not their job.
 */

export interface FoundSource {
  readonly id: string;
  readonly core: boolean;
  readonly texts: readonly { readonly id: string; readonly date: unknown }[];
}

export interface FoundClaim {
  readonly source: string;
  readonly text: string;
  readonly role: string;
  readonly duties?: readonly { readonly duty: string; readonly stance: string }[];
}

const roles = (role: string): string[] => (role === 'both' ? ['community-manager', 'social-media-manager'] : [role]);

/** The last year before 2014 and the first from then on, of a date as it is written in a source's file. */
export function eraOf(date: unknown): 'until-2013' | 'since-2014' | undefined {
  const bounds = (from?: string, to?: string) => {
    if (to !== undefined && Number(to.slice(0, 4)) <= 2013) return 'until-2013' as const;
    if (from !== undefined && Number(from.slice(0, 4)) >= 2014) return 'since-2014' as const;
    return undefined;
  };
  if (date === 'unknown') return undefined;
  if (typeof date === 'string') return bounds(date, date);
  const { before, after, between = [] } = date as { before?: string; after?: string; between?: string[] };
  return bounds(after ?? between[0], before ?? between[1]);
}

export function recount(duty: string, claims: readonly FoundClaim[]) {
  const bySource = new Map<string, { to: Set<string>; not: Set<string> }>();
  for (const { source, role, duties = [] } of claims) {
    for (const { stance } of duties.filter((one) => one.duty === duty)) {
      const said = bySource.get(source) ?? { to: new Set(), not: new Set() };
      bySource.set(source, said);
      if (stance === 'assigns') roles(role).forEach((one) => said.to.add(one));
      if (stance === 'denies') roles(role).forEach((one) => said.not.add(one));
    }
  }
  const said = [...bySource.values()];
  const only = (role: string) => said.filter(({ to }) => to.size === 1 && to.has(role)).length;
  const not = (role: string) => said.filter(({ to, not: denied }) => to.size === 0 && denied.has(role)).length;
  const [c, s, b] = [
    only('community-manager'),
    only('social-media-manager'),
    said.filter(({ to }) => to.size === 2).length,
  ];
  const [xc, xs] = [not('community-manager'), not('social-media-manager')];
  const n = c + s + b;

  let value = 'disputed';
  if (b > n / 2) value = 'shared';
  if (s >= 3 && s / (n + xs) >= 2 / 3) value = 'mostly-social-media-manager';
  if (c >= 3 && c / (n + xc) >= 2 / 3) value = 'mostly-community-manager';
  if (n > 0 && s === n && xs === 0) value = 'social-media-manager';
  if (n > 0 && c === n && xc === 0) value = 'community-manager';
  if (n === 0) value = 'unassigned';
  return {
    value,
    agreement: {
      communityManager: c,
      socialMediaManager: s,
      both: b,
      notCommunityManager: xc,
      notSocialMediaManager: xs,
      mentions: said.filter(({ to, not: denied }) => to.size + denied.size === 0).length,
    },
  };
}
