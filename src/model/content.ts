import type { Claim } from '../schema/claim.ts';
import type { DisputeData } from '../schema/dispute.ts';
import type { DutyData } from '../schema/duty.ts';
import type { Fingerprint } from '../schema/fingerprint.ts';
import type { Aspect, Circle, Group, Position } from '../schema/lists.ts';
import type { Moved } from '../schema/moved.ts';
import type { PageData } from '../schema/page.ts';
import type { Role } from '../schema/role.ts';
import type { Change, SiteData } from '../schema/site.ts';
import type { SourceData } from '../schema/source.ts';
import type { QuotingText } from '../schema/text.ts';

/** One file of `content/`, its shape already checked. */
export interface Entry<Data> {
  /** File name without its ending: the id of what the file holds. */
  readonly id: string;
  /** Path from the project's root, for messages. */
  readonly file: string;
  readonly data: Data;
  /** The prose of an MDX file; empty for YAML and JSON. */
  readonly body: string;
}

/** Everything in `content/`, file by file, in no particular order: what rules check and the catalog is built from. */
export interface Content {
  readonly sources: readonly Entry<SourceData>[];
  readonly claims: readonly Entry<{ readonly claims: readonly Claim[] }>[];
  readonly duties: readonly Entry<DutyData>[];
  readonly disputes: readonly Entry<DisputeData>[];
  readonly pages: readonly Entry<PageData>[];
  readonly fingerprints: readonly Entry<Fingerprint>[];
  readonly quotingTexts: readonly Entry<{ readonly texts: readonly QuotingText[] }>[];
  readonly roles: readonly Entry<{ readonly roles: readonly Role[] }>[];
  readonly groups: readonly Entry<{ readonly groups: readonly Group[] }>[];
  readonly aspects: readonly Entry<{ readonly aspects: readonly Aspect[] }>[];
  readonly positions: readonly Entry<{ readonly positions: readonly Position[] }>[];
  readonly circles: readonly Entry<{ readonly circles: readonly Circle[] }>[];
  readonly changes: readonly Entry<{ readonly changes: readonly Change[] }>[];
  readonly moved: readonly Entry<Moved>[];
  readonly site: readonly Entry<SiteData>[];
}
