import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { KINDS, type Kind } from './schema/kinds.ts';

/** Reads the files of one kind; what each kind is stands in src/schema/kinds.ts. */
function files(kind: Kind) {
  const { base, pattern } = KINDS[kind];
  return glob({ base: `./content/${base}`, pattern });
}

/** Binds each kind to its schema, one by one, so that each collection has the type of its own kind. */
export const collections = {
  sources: defineCollection({ loader: files('sources'), schema: KINDS.sources.schema }),
  claims: defineCollection({ loader: files('claims'), schema: KINDS.claims.schema }),
  duties: defineCollection({ loader: files('duties'), schema: KINDS.duties.schema }),
  disputes: defineCollection({ loader: files('disputes'), schema: KINDS.disputes.schema }),
  pages: defineCollection({ loader: files('pages'), schema: KINDS.pages.schema }),
  fingerprints: defineCollection({ loader: files('fingerprints'), schema: KINDS.fingerprints.schema }),
  quotingTexts: defineCollection({ loader: files('quotingTexts'), schema: KINDS.quotingTexts.schema }),
  roles: defineCollection({ loader: files('roles'), schema: KINDS.roles.schema }),
  groups: defineCollection({ loader: files('groups'), schema: KINDS.groups.schema }),
  aspects: defineCollection({ loader: files('aspects'), schema: KINDS.aspects.schema }),
  positions: defineCollection({ loader: files('positions'), schema: KINDS.positions.schema }),
  circles: defineCollection({ loader: files('circles'), schema: KINDS.circles.schema }),
  changes: defineCollection({ loader: files('changes'), schema: KINDS.changes.schema }),
  moved: defineCollection({ loader: files('moved'), schema: KINDS.moved.schema }),
  site: defineCollection({ loader: files('site'), schema: KINDS.site.schema }),
};
