import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { KINDS, type Kind } from './schema/kinds.ts';

/** Binds a kind of file to its schema; what each kind is stands in src/schema/kinds.ts. */
function collection<Name extends Kind>(name: Name) {
  const { base, pattern, schema } = KINDS[name];
  return defineCollection({ loader: glob({ base: `./content/${base}`, pattern }), schema });
}

export const collections = {
  sources: collection('sources'),
  claims: collection('claims'),
  duties: collection('duties'),
  disputes: collection('disputes'),
  pages: collection('pages'),
  fingerprints: collection('fingerprints'),
  quotingTexts: collection('quotingTexts'),
  roles: collection('roles'),
  groups: collection('groups'),
  aspects: collection('aspects'),
  positions: collection('positions'),
  changes: collection('changes'),
  moved: collection('moved'),
  site: collection('site'),
};
