import type { CiteEntry } from '../outputs/citation/cite-page.ts';
import type { SocialImage } from '../outputs/social-image/social-image.ts';
import type { Models } from '../posting-check/learning/plans.ts';

/**
 * What a build makes beside its pages, in other threads and from what earlier builds kept. Pages find it here; where it
 * was not prepared, as under `astro dev`, they make it themselves. The process holds it, since Astro loads the modules of
 * its settings and those of pages apart.
 */
export interface Prepared {
  /** Entries of lists of references by the key of what is cited. */
  readonly citations: Promise<ReadonlyMap<string, readonly CiteEntry[]>>;
  /** Social images by their keys. */
  readonly images: ReadonlyMap<string, Promise<Uint8Array<ArrayBuffer>>>;
  /** What was learnt from the example lines. */
  readonly models: Promise<Models>;
}

/** Tells social images of a site apart. */
export function imageKey({ kind, id }: Pick<SocialImage, 'kind' | 'id'>): string {
  return `${kind}/${id}`;
}

const held = globalThis as { [PREPARED]?: Prepared };
const PREPARED = Symbol.for('what is prepared for the pages of this site');

/** What was prepared; undefined if nothing was. */
export function prepared(): Prepared | undefined {
  return held[PREPARED];
}

/** Holds what pages will find. */
export function prepare(things: Prepared): void {
  held[PREPARED] = things;
}
