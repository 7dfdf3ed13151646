import type { CiteEntry } from '../outputs/citation/cite-page.ts';
import type { CslItem } from '../outputs/citation/csl.ts';
import { entriesOf } from '../outputs/citation/entries.ts';
import { drawSocialImage } from '../outputs/social-image/draw.ts';
import type { SocialImage } from '../outputs/social-image/social-image.ts';
import { serveJobs } from '../site/workers.ts';

/** Outputs that cost much to make, and are made in threads beside the pages. */
export type OutputJob =
  | { readonly kind: 'citations'; readonly items: readonly CslItem[] }
  | { readonly kind: 'image'; readonly image: SocialImage };

/** What a job makes. */
export type Output =
  | { readonly kind: 'citations'; readonly entries: readonly (readonly CiteEntry[])[] }
  | { readonly kind: 'image'; readonly png: Uint8Array<ArrayBuffer> };

serveJobs<OutputJob, Output>(async (job) => {
  switch (job.kind) {
    case 'citations':
      return { kind: job.kind, entries: job.items.map(entriesOf) };
    case 'image':
      return { kind: job.kind, png: await drawSocialImage(job.image) };
  }
});
