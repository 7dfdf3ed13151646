import { ROLE_IDS } from '../schema/role-ids.ts';
import type { Urls } from '../urls/urls.ts';
import { PAGE_HEADINGS } from '../wording/headings.ts';
import { ROLE_NAMES } from '../wording/labels.ts';
import type { RolesPage } from './roles-pages.ts';

/** A page to read next, with what is there. */
interface Related {
  readonly path: string;
  readonly name: string;
  readonly what: string;
}

/** Where a reader of a page on the two jobs goes next: the other pages on them, and what they are compared in. */
export function relatedRoles(urls: Urls, here: RolesPage['name']): readonly Related[] {
  return [
    ...ROLE_IDS.filter((role) => role !== here).map((role) => ({
      path: urls.role(role),
      name: `The ${ROLE_NAMES[role]}`,
      what: 'the job on a page, with a list of duties to copy',
    })),
    ...(here === 'both'
      ? []
      : [{ path: urls.role('both'), name: PAGE_HEADINGS.bothRoles, what: 'how often, and which duties pull apart' }]),
    { path: urls.roles(), name: PAGE_HEADINGS.roles, what: 'goals, audiences and measures, statement by statement' },
    { path: urls.positions(), name: PAGE_HEADINGS.positions, what: 'where each source stands' },
  ];
}
