import type { Content } from '../model/content.ts';
import { ID_PATTERN } from '../schema/id.ts';
import type { Finding, Rule } from './rule.ts';

interface Named {
  readonly id: string;
  readonly file: string;
  readonly field: string;
}

/** Entries are told by their ids: places shift when an entry whose shape is wrong is left out. */
function named(file: string, kind: string, items: readonly { readonly id: string }[]): Named[] {
  return items.map(({ id }) => ({ id, file, field: `${kind} ${id}: id` }));
}

function claimsAndTexts(content: Content): Named[] {
  return [
    ...content.claims.flatMap(({ file, data }) => named(file, 'claim', data.claims)),
    ...content.sources.flatMap(({ file, data }) => named(file, 'text', data.texts)),
    ...content.quotingTexts.flatMap(({ file, data }) => named(file, 'text', data.texts)),
  ];
}

function listed(content: Content): Named[][] {
  return [
    content.groups.flatMap(({ file, data }) => named(file, 'group', data.groups)),
    content.aspects.flatMap(({ file, data }) => named(file, 'aspect', data.aspects)),
    content.positions.flatMap(({ file, data }) => named(file, 'position', data.positions)),
    content.postings.flatMap(({ file, data }) => named(file, 'posting', data.postings)),
  ];
}

function repeated(all: readonly Named[]): Finding[] {
  const first = new Map<string, Named>();
  return all.flatMap((one) => {
    const earlier = first.get(one.id);
    if (!earlier) {
      first.set(one.id, one);
      return [];
    }
    return [
      {
        file: one.file,
        field: one.field,
        received: `"${one.id}", which ${earlier.file === one.file ? 'this file has before' : `${earlier.file} has too`}`,
        expected: 'an id that nothing else has: it is an address and a fragment',
        hint: 'Choose another id here, or remove one of the two.',
      },
    ];
  });
}

/** Finds ids used twice: claims and texts share the fragments of a source's page, so they share one space. */
export const duplicateIds: Rule = {
  id: 'duplicate-id',
  description: 'No two claims or texts, no two postings, and no two entries of one list, have the same id.',
  check: ({ content }) => [claimsAndTexts(content), ...listed(content)].flatMap(repeated),
};

function misnamed(all: readonly Named[], owner: string): Finding[] {
  return all
    .filter(({ id }) => !id.startsWith(`${owner}-`))
    .map(({ id, file, field }) => ({
      file,
      field,
      received: `"${id}"`,
      expected: `an id that starts with its source, "${owner}-…"`,
      hint: `Rename it to "${owner}-${id}", or move it to the file of its source.`,
    }));
}

/** Finds files, claims, texts and fingerprints whose id says something else than their file. */
export const idsMatchFiles: Rule = {
  id: 'id-matches-file',
  description:
    'File names are ids, and claims, texts, fingerprints and editions carry the id of the file they stand in.',
  check({ content, invalidIds }) {
    const files = [content.sources, content.claims, content.duties, content.disputes, content.pages].flat();
    const sources = new Set(content.sources.map(({ id }) => id));
    // A file of claims called like no source is one problem already, not one for each of its claims.
    const claims = content.claims.filter(({ id }) => sources.has(id) || invalidIds.has(id));
    return [
      ...files
        .filter(({ id }) => !ID_PATTERN.test(id))
        .map(({ id, file }) => ({
          file,
          field: '(file name)',
          received: `"${id}"`,
          expected: 'lower-case words of letters and digits joined by single hyphens',
          hint: 'Rename the file: its name is an id and part of an address.',
        })),
      ...claims.flatMap(({ id, file, data }) => misnamed(named(file, 'claim', data.claims), id)),
      ...content.sources.flatMap(({ id, file, data }) => misnamed(named(file, 'text', data.texts), id)),
      ...content.fingerprints
        .filter(({ id, data }) => id !== data.text)
        .map(({ id, file, data }) => ({
          file,
          field: 'text',
          received: `"${data.text}"`,
          expected: `"${id}", as the file is called`,
          hint: 'Rename the file, or make the fingerprint anew with npm run fingerprint.',
        })),
      ...content.editions
        .filter(({ id, data }) => id !== data.id)
        .map(({ id, file, data }) => ({
          file,
          field: 'id',
          received: `"${data.id}"`,
          expected: `"${id}", as the file is called`,
          hint: 'Give the file back the name under which it was frozen.',
        })),
    ];
  },
};
