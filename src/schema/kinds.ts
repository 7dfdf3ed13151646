import type { z } from 'astro/zod';

import { claimsFile } from './claim.ts';
import { dispute } from './dispute.ts';
import { duty } from './duty.ts';
import { edition } from './edition.ts';
import { exampleLines } from './example-lines.ts';
import { fingerprint } from './fingerprint.ts';
import { aspectsFile, circlesFile, groupsFile, positionsFile } from './lists.ts';
import { movedFile } from './moved.ts';
import { page } from './page.ts';
import { postingCodingFile } from './posting-coding.ts';
import { postingsFile } from './posting.ts';
import { type Component, PROSE_COMPONENTS, componentsOfPage } from './prose.ts';
import { rolesFile } from './role.ts';
import { changesFile, site } from './site.ts';
import { source } from './source.ts';
import { quotingTextsFile } from './text.ts';

/** What is said of each kind of file in `content/`. */
interface KindOfFile {
  /** Folder in `content/`; empty for `content/` itself. */
  readonly base: string;
  /** Names of its files; one without an asterisk is of a kind of which there is one file, which must be there. */
  readonly pattern: string;
  readonly schema: z.ZodType;
  /** The components that the prose of a file of it may use, by its id; absent for files without prose. */
  readonly components?: (id: string) => Readonly<Record<string, Component>>;
  /** Whether what a file holds has the file's name as its id. */
  readonly isNamedByFile?: true;
  /** Whether the ids in it are those of things that other files hold, so that nothing is lost with the file. */
  readonly repeatsIds?: true;
}

/**
 * Every kind of file in `content/`: where it stands and what shape it has. Files of no kind are refused. Reading, types,
 * the collections that Astro renders and the catalog all follow from this list.
 */
export const KINDS = {
  sources: {
    base: 'sources',
    pattern: '*.mdx',
    schema: source,
    components: () => PROSE_COMPONENTS,
    isNamedByFile: true,
  },
  claims: { base: 'claims', pattern: '*.yaml', schema: claimsFile },
  duties: { base: 'duties', pattern: '*.yaml', schema: duty, isNamedByFile: true },
  postingExamples: { base: 'posting-examples', pattern: '*.yaml', schema: exampleLines },
  queryExamples: { base: 'query-examples', pattern: '*.yaml', schema: exampleLines },
  disputes: {
    base: 'disputes',
    pattern: '*.mdx',
    schema: dispute,
    components: () => PROSE_COMPONENTS,
    isNamedByFile: true,
  },
  postings: { base: 'postings', pattern: '*.yaml', schema: postingsFile },
  pages: {
    base: 'pages',
    pattern: '*.mdx',
    schema: page,
    components: componentsOfPage,
    isNamedByFile: true,
  },
  editions: { base: 'editions', pattern: '*.json', schema: edition, repeatsIds: true },
  fingerprints: { base: 'fingerprints', pattern: '*.json', schema: fingerprint },
  quotingTexts: { base: '', pattern: 'quoting-texts.yaml', schema: quotingTextsFile },
  postingCoding: { base: '', pattern: 'posting-coding.yaml', schema: postingCodingFile },
  roles: { base: '', pattern: 'roles.yaml', schema: rolesFile },
  groups: { base: '', pattern: 'groups.yaml', schema: groupsFile },
  aspects: { base: '', pattern: 'aspects.yaml', schema: aspectsFile },
  positions: { base: '', pattern: 'positions.yaml', schema: positionsFile },
  circles: { base: '', pattern: 'circles.yaml', schema: circlesFile },
  changes: { base: '', pattern: 'changes.yaml', schema: changesFile },
  moved: { base: '', pattern: 'moved.yaml', schema: movedFile },
  site: { base: '', pattern: 'site.yaml', schema: site },
} as const satisfies Readonly<Record<string, KindOfFile>>;

export type Kind = keyof typeof KINDS;

/** What a file of a kind holds. */
export type DataOf<Name extends Kind> = z.output<(typeof KINDS)[Name]['schema']>;

/** Kinds whose files hold prose. */
export type ProseKind = { [Name in Kind]: (typeof KINDS)[Name] extends { components: unknown } ? Name : never }[Kind];

/** The names of all kinds. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** A kind as any kind is: where its files stand, whatever they hold. */
export function kindNamed(name: Kind): KindOfFile {
  return KINDS[name];
}

/** Whether there is one file of a kind, which must be there. */
export function isSingle(name: Kind): boolean {
  return !KINDS[name].pattern.includes('*');
}
