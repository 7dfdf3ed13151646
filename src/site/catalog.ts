import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';

import type { Entry } from '../model/content.ts';
import { isQuotedFrom } from '../reading/fingerprint.ts';
import { ContentError } from '../reading/load-catalog.ts';
import { checkContent } from '../rules/index.ts';

/** The one bridge from Astro's collections to the catalog, which every page, export and drawing is made from. */

async function entriesOf<Name extends CollectionKey>(name: Name): Promise<Entry<CollectionEntry<Name>['data']>[]> {
  const entries = await getCollection(name);
  return entries.map((entry) => ({
    id: entry.id,
    file: entry.filePath ?? entry.id,
    data: entry.data,
    body: entry.body ?? '',
  }));
}

const checked = checkContent(
  {
    sources: await entriesOf('sources'),
    claims: await entriesOf('claims'),
    duties: await entriesOf('duties'),
    disputes: await entriesOf('disputes'),
    pages: await entriesOf('pages'),
    fingerprints: await entriesOf('fingerprints'),
    quotingTexts: await entriesOf('quotingTexts'),
    roles: await entriesOf('roles'),
    groups: await entriesOf('groups'),
    aspects: await entriesOf('aspects'),
    positions: await entriesOf('positions'),
    circles: await entriesOf('circles'),
    changes: await entriesOf('changes'),
    moved: await entriesOf('moved'),
    site: await entriesOf('site'),
  },
  isQuotedFrom,
);

if (checked.problems.length > 0) throw new ContentError(checked.problems);

export const { catalog } = checked;
