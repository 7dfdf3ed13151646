import { createHash } from 'node:crypto';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { constants, access, cp, mkdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { BuildError } from './build-error.ts';
import { writeBuildManifest } from './build-manifest.ts';
import { takeLock } from './lock.ts';

/**
 * Builds a site beside the one that stands and puts it in its place when it is whole: what fails or is killed before
 * leaves the earlier site as it was. Killed between the two renames, the site is missing until the next build, which
 * puts the earlier one back before it begins.
 */

interface Places {
  readonly site: string;
  /** Held while a build runs. */
  readonly lock: string;
  /** Where the build writes. */
  readonly draft: string;
  /** Beside the site, and on its disk: where the whole build waits to take its place. */
  readonly next: string;
  /** Beside the site: where the earlier one waits to be removed. */
  readonly last: string;
}

function placesOf(site: string, workshop: string): Places {
  const own = join(workshop, createHash('sha256').update(site).digest('hex').slice(0, 12));
  const beside = (what: string): string => join(dirname(site), `.${basename(site)}.${what}`);
  return { site, lock: join(own, 'lock'), draft: join(own, 'draft'), next: beside('next'), last: beside('last') };
}

/** Undoes what a build that was killed has left. Only for the holder of the lock: no other build is running. */
function clearLeftOvers({ site, draft, next, last }: Places): void {
  if (existsSync(last) && !existsSync(site)) renameSync(last, site);
  for (const folder of [draft, next, last]) rmSync(folder, { recursive: true, force: true });
}

/** Moves a folder; copies it if the other place is on another disk. */
async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true, preserveTimestamps: true });
    await rm(from, { recursive: true });
  }
}

function putInPlace({ site, next, last }: Places): void {
  const hasEarlier = existsSync(site);
  if (hasEarlier) renameSync(site, last);
  try {
    renameSync(next, site);
  } catch (error) {
    if (hasEarlier) renameSync(last, site);
    throw error;
  }
}

/** A site to be built. */
export interface SiteBuild {
  /** The folder of the site; it need not exist. */
  readonly site: string;
  /** A folder for what is written before the site is whole. */
  readonly workshop: string;
  /** Writes the whole site into the folder that it is given, which is not there yet. */
  readonly build: (draft: string) => Promise<void>;
}

/**
 * Builds a site and puts it in the place of the earlier one.
 * @returns the manifest of the new site
 * @throws what `build` throws, with the earlier site untouched; a BuildError if a build of this site is running
 */
export async function replaceSite({ site, workshop, build }: SiteBuild): Promise<string> {
  const places = placesOf(site, workshop);
  // What cannot be put in its place need not be built.
  await mkdir(dirname(site), { recursive: true });
  await access(dirname(site), constants.W_OK);
  const lock = takeLock(places.lock);
  if (!lock) throw new BuildError(`Another build of ${site} is running: wait until it has ended, or end it.`);
  try {
    clearLeftOvers(places);
    await build(places.draft);
    const manifest = await writeBuildManifest(places.draft);
    await move(places.draft, places.next);
    putInPlace(places);
    return manifest;
  } finally {
    clearLeftOvers(places);
    lock.release();
  }
}
