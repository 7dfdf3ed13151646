import type { Catalog } from '../model/catalog.ts';
import type { RolesPageName } from '../model/page-reference.ts';
import type { PAGE_IDS } from '../schema/prose.ts';
import { ROLE_IDS, type RoleId } from '../schema/role-ids.ts';
import { BOTH_STATEMENT, roleSentence } from '../wording/role-pages.ts';
import { rolePage } from './role-page.ts';

/** A page below `/roles/`, as it is cited and shared. */
export interface RolesPage {
  /** The last part of its address. */
  readonly name: RolesPageName;
  readonly title: string;
  readonly description: string;
  /** What it says in one sentence, without its end. */
  readonly statement: string;
  /** The standing page that holds its prose, in `content/pages/`. */
  readonly prose: (typeof PAGE_IDS)[number];
  /** Its prose, in MDX. */
  readonly body: string;
}

function aPage(catalog: Catalog, name: RolesPageName, prose: RolesPage['prose'], statement: string): RolesPage {
  const page = catalog.pages.find(({ id }) => id === prose);
  const { title = '', description = '', body = '' } = page ?? {};
  return { name, title, description, statement, prose, body };
}

function statementOn(catalog: Catalog, role: RoleId): string {
  const { bands } = rolePage(catalog, role);
  const count = (wanted: string): number => bands.find(({ band }) => band === wanted)?.duties.length ?? 0;
  return roleSentence(role, { only: count('only'), mostly: count('mostly') });
}

/** The three pages below `/roles/`: each role, and one person who does both. */
export function rolesPages(catalog: Catalog): readonly RolesPage[] {
  return [
    ...ROLE_IDS.map((role) => aPage(catalog, role, role, statementOn(catalog, role))),
    aPage(catalog, 'both', 'both-roles', BOTH_STATEMENT),
  ];
}
