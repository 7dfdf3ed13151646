import { ofVersion } from '../wire/versioned.ts';

/** Loads one of the search's files by its name: once, and again after a failure. */
export type Load = <File extends object>(name: string) => Promise<File>;

/** Makes what loads files of one edition of the site. A file of another edition is a failure (`ForeignVersion`). */
export function createLoader(
  addressOf: (name: string) => string,
  version: string,
  fetchFile: (address: string) => Promise<Response> = (address) => fetch(address),
): Load {
  const loaded = new Map<string, Promise<unknown>>();
  const load = async (name: string): Promise<unknown> => {
    const response = await fetchFile(addressOf(name));
    if (!response.ok) throw new Error(`${addressOf(name)} answers ${response.status}.`);
    return ofVersion(await response.json(), version);
  };
  return <File extends object>(name: string) => {
    const loading = loaded.get(name) ?? load(name);
    loaded.set(name, loading);
    loading.catch(() => loaded.delete(name));
    return loading as Promise<File>;
  };
}

/** How long anything may take before the visitor is told, and gets what there is. */
export const TIMEOUT_MS = 2000;

/** What a promise gives; undefined if it does not settle in time, or fails. */
export async function withTimeout<Value>(promise: Promise<Value>, timeout = TIMEOUT_MS): Promise<Value | undefined> {
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, timeout));
  return Promise.race([promise, tooLate]).catch(() => undefined);
}
