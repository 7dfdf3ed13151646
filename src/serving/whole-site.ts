import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** The file that a build writes last: a folder without it holds no site, or a part of one. */
export const BUILD_MANIFEST = 'build-manifest.json';

/** What tells the build in a folder from every other; undefined if the folder is missing or holds no whole site. */
export async function buildId(folder: string): Promise<string | undefined> {
  try {
    const manifest = await stat(join(folder, BUILD_MANIFEST), { bigint: true });
    return manifest.isFile() ? `${manifest.dev}-${manifest.ino}-${manifest.mtimeNs}` : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a folder holds a site that was built to the end. */
export async function isWholeSite(folder: string): Promise<boolean> {
  return (await buildId(folder)) !== undefined;
}
