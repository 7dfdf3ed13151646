import type { Change, SiteData } from '../schema/site.ts';

/** What a release is checked against, gathered from the files so that the check itself is pure. */
export interface ReleaseFacts {
  /** The version asked for: `npm run release -- 2.0.0`. */
  readonly asked: string;
  readonly site: Pick<SiteData, 'data' | 'contact'>;
  readonly changes: readonly Change[];
  /** Ids of the editions that are frozen, the latest first. */
  readonly editions: readonly string[];
  /** The version in package.json, and the one in package-lock.json. */
  readonly packageVersion: string;
  readonly lockVersion: string;
  /** The text of CHANGELOG.md. */
  readonly changelog: string;
  /** What the built site says of itself in data/v1/index.json; undefined if there is none. */
  readonly built: { readonly version: string; readonly date: string; readonly forPublishing: boolean } | undefined;
  /** Built addresses that the permalink manifest does not have. */
  readonly unlisted: readonly string[];
  /** Files that differ from the last commit, as `git status --porcelain` has them. */
  readonly uncommitted: readonly string[];
}
