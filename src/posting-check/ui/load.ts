import { createPostingUrls } from '../../urls/urls.ts';
import { unpackModel } from '../reader/model-file.ts';
import { type ReadText, createReader } from '../reader/read-posting.ts';
import type { CheckFacts, CheckFile } from '../wire/check-file.ts';

/** The addresses that the check makes, under the path that the site is published at. */
export const urls = createPostingUrls(import.meta.env.BASE_URL);

/** What the check reads with, and what it says of duties. */
export interface LoadedCheck {
  readonly read: ReadText;
  readonly facts: CheckFacts;
}

async function load(): Promise<LoadedCheck | undefined> {
  const response = await fetch(urls.postingFile());
  if (!response.ok) return undefined;
  const { model: packed, facts } = (await response.json()) as CheckFile;
  const model = unpackModel(packed);
  return model && { read: createReader(model), facts };
}

let loading: Promise<LoadedCheck | undefined> | undefined;

/** The check, loaded once; undefined if it could not be loaded, and then asked for again the next time. */
export async function loadedCheck(): Promise<LoadedCheck | undefined> {
  loading ??= load().catch(() => undefined);
  const loaded = await loading;
  if (loaded === undefined) loading = undefined;
  return loaded;
}
