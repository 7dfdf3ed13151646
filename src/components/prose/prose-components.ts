import ClaimTag from './ClaimTag.astro';
import DisputeTag from './DisputeTag.astro';
import DutyTag from './DutyTag.astro';
import QuoteTag from './QuoteTag.astro';
import SourceTag from './SourceTag.astro';

import type { PROSE_COMPONENTS } from '../../schema/prose.ts';

/** The components that MDX may use without importing them; src/rules/references.ts checks their ids. */
export const proseComponents = {
  Claim: ClaimTag,
  Quote: QuoteTag,
  Duty: DutyTag,
  Source: SourceTag,
  Dispute: DisputeTag,
} satisfies Readonly<Record<keyof typeof PROSE_COMPONENTS, unknown>>;
