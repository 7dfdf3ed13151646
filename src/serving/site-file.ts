import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

import Negotiator from 'negotiator';

export interface SiteFile {
  readonly bytes: Buffer;
  /** Whether the bytes are those of the Brotli copy. */
  readonly isBrotli: boolean;
}

/** Errors that say that there is no file of this name. */
const MISSING = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** The value of an operation on a file; undefined if the file is missing. */
async function unlessMissing<T>(operation: Promise<T>): Promise<T | undefined> {
  try {
    return await operation;
  } catch (error) {
    if (error instanceof Error && 'code' in error && MISSING.has(String(error.code))) return undefined;
    throw error;
  }
}

/** Whether a regular file is there; opening a pipe or a device might never end. */
export async function isFile(path: string): Promise<boolean> {
  return (await unlessMissing(stat(path)))?.isFile() ?? false;
}

async function bytesOf(path: string): Promise<Buffer | undefined> {
  return (await isFile(path)) ? unlessMissing(readFile(path)) : undefined;
}

/** Whether a client prefers Brotli to bytes as they are. */
function prefersBrotli(acceptEncoding: string | undefined): boolean {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': acceptEncoding } });
  return negotiator.encodings(['br', 'identity'])[0] === 'br';
}

/** Reads a file of a site, or its Brotli copy if there is one and the client prefers it. */
export async function readSiteFile(
  folder: string,
  path: string,
  acceptEncoding: string | undefined,
): Promise<SiteFile | undefined> {
  const file = join(folder, path);
  const brotli = prefersBrotli(acceptEncoding) ? await bytesOf(`${file}.br`) : undefined;
  const bytes = brotli ?? (await bytesOf(file));
  return bytes && { bytes, isBrotli: brotli !== undefined };
}
