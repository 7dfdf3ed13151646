import { claimsFile } from './claim.ts';
import { dispute } from './dispute.ts';
import { duty } from './duty.ts';
import { fingerprint } from './fingerprint.ts';
import { aspectsFile, circlesFile, groupsFile, positionsFile } from './lists.ts';
import { movedFile } from './moved.ts';
import { page } from './page.ts';
import { PAGE_COMPONENTS, PROSE_COMPONENTS, type Component } from './prose.ts';
import { rolesFile } from './role.ts';
import { changesFile, site } from './site.ts';
import { source } from './source.ts';
import { quotingTextsFile } from './text.ts';

/** Every kind of file in `content/`: where it stands and what shape it has. Files of no kind are refused. */
export const KINDS = {
  sources: { base: 'sources', pattern: '*.mdx', schema: source },
  claims: { base: 'claims', pattern: '*.yaml', schema: claimsFile },
  duties: { base: 'duties', pattern: '*.yaml', schema: duty },
  disputes: { base: 'disputes', pattern: '*.mdx', schema: dispute },
  pages: { base: 'pages', pattern: '*.mdx', schema: page },
  fingerprints: { base: 'fingerprints', pattern: '*.json', schema: fingerprint },
  quotingTexts: { base: '', pattern: 'quoting-texts.yaml', schema: quotingTextsFile },
  roles: { base: '', pattern: 'roles.yaml', schema: rolesFile },
  groups: { base: '', pattern: 'groups.yaml', schema: groupsFile },
  aspects: { base: '', pattern: 'aspects.yaml', schema: aspectsFile },
  positions: { base: '', pattern: 'positions.yaml', schema: positionsFile },
  circles: { base: '', pattern: 'circles.yaml', schema: circlesFile },
  changes: { base: '', pattern: 'changes.yaml', schema: changesFile },
  moved: { base: '', pattern: 'moved.yaml', schema: movedFile },
  site: { base: '', pattern: 'site.yaml', schema: site },
} as const;

export type Kind = keyof typeof KINDS;

/** The components that the prose of each kind of MDX file may use. */
export const COMPONENTS: Readonly<Partial<Record<Kind, Readonly<Record<string, Component>>>>> = {
  sources: PROSE_COMPONENTS,
  disputes: PROSE_COMPONENTS,
  pages: { ...PROSE_COMPONENTS, ...PAGE_COMPONENTS },
};

/** Kinds of which there is one file, which must be there. */
export const SINGLE_KINDS = [
  'quotingTexts',
  'roles',
  'groups',
  'aspects',
  'positions',
  'circles',
  'changes',
  'moved',
  'site',
] as const;
