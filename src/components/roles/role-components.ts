import type { ROLE_COMPONENTS } from '../../schema/prose.ts';
import HybridPostings from './HybridPostings.astro';
import PullingApart from './PullingApart.astro';
import RoleDuties from './RoleDuties.astro';
import RoleLines from './RoleLines.astro';

/** What the pages of the roles may use beside the components of all prose: everything there that is computed. */
export const roleComponents = {
  HybridPostings,
  PullingApart,
  RoleDuties,
  RoleLines,
} satisfies Readonly<Record<keyof typeof ROLE_COMPONENTS, unknown>>;
