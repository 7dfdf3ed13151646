import { stat } from 'node:fs/promises';
import { join } from 'node:path';

import { BUILD_MANIFEST } from '../urls/hosting-rules.ts';

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
