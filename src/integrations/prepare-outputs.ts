import { availableParallelism } from 'node:os';

import type { AstroIntegration } from 'astro';

import type { Catalog } from '../model/catalog.ts';
import { citedPages } from '../outputs/citation/cite-files.ts';
import type { CiteEntry } from '../outputs/citation/cite-page.ts';
import { itemKey, shownItems } from '../outputs/citation/cite-pages.ts';
import type { CslItem } from '../outputs/citation/csl.ts';
import { type SocialImage, allSocialImages } from '../outputs/social-image/social-image.ts';
import { soundContent } from '../reading/site-content.ts';
import { type BuildCache, openCache } from '../publishing/build-cache.ts';
import { codeVersion } from '../publishing/code-version.ts';
import { imageKey, prepare } from '../site/prepared.ts';
import { inWorkers } from '../site/workers.ts';
import { publishedAt } from '../urls/published-at.ts';
import { createUrls } from '../urls/urls.ts';
import { learntModels } from './learnt-models.ts';
import type { Output, OutputJob } from './output-worker.ts';

const WORKER = new URL('./output-worker.ts', import.meta.url);

/** Items that are cited in one job: enough that asking costs nothing, few enough that all threads end together. */
const ITEMS_A_JOB = 40;

/** What something is made of, and what an earlier build has made of it, if one did. */
interface Kept<Input> {
  readonly input: Input;
  readonly known: Buffer | undefined;
}

async function lookUp<Input>(inputs: readonly Input[], cache: BuildCache): Promise<Kept<Input>[]> {
  return Promise.all(inputs.map(async (input) => ({ input, known: await cache.read(JSON.stringify(input)) })));
}

/** What is still to be made. */
function missing<Input>(looked: readonly Kept<Input>[]): Input[] {
  return looked.filter(({ known }) => !known).map(({ input }) => input);
}

function citedItems(catalog: Catalog): CslItem[] {
  const place = publishedAt(process.env);
  const pages = citedPages(catalog, createUrls(place), place.isLocal);
  return [...new Map(pages.flatMap(({ items }) => shownItems(items)).map((item) => [itemKey(item), item])).values()];
}

function inLots<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, lot) => items.slice(lot * size, (lot + 1) * size));
}

/** Entries of all items: those that were kept, and those that threads make, which are kept from now on. */
async function citationsFrom(
  looked: readonly Kept<CslItem>[],
  lots: readonly (readonly [items: readonly CslItem[], output: Promise<Output>])[],
  cache: BuildCache,
): Promise<ReadonlyMap<string, readonly CiteEntry[]>> {
  const entries = new Map<string, readonly CiteEntry[]>();
  for (const { input, known } of looked)
    if (known) entries.set(itemKey(input), JSON.parse(known.toString('utf8')) as CiteEntry[]);
  for (const [items, output] of lots) {
    const made = await output;
    if (made.kind !== 'citations') throw new Error('A thread was asked for citations and made something else.');
    for (const [index, item] of items.entries()) {
      const own = made.entries[index] ?? [];
      entries.set(itemKey(item), own);
      await cache.write(JSON.stringify(item), JSON.stringify(own));
    }
  }
  return entries;
}

type Png = Uint8Array<ArrayBuffer>;

async function imageFrom(image: SocialImage, output: Promise<Output>, cache: BuildCache): Promise<Png> {
  const made = await output;
  if (made.kind !== 'image') throw new Error('A thread was asked for an image and made something else.');
  await cache.write(JSON.stringify(image), made.png);
  return made.png;
}

/** What pages wait for may fail before any does, and is then told to the page that waits. */
function later<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** Begins to make all citations, social images and models that no earlier build has kept. */
async function prepareOutputs(catalog: Catalog): Promise<void> {
  const ofCitations = await openCache('citations', await codeVersion('src/outputs/citation/entries.ts'));
  const ofImages = await openCache('images', await codeVersion('src/outputs/social-image/draw.ts'));
  const items = await lookUp(citedItems(catalog), ofCitations);
  const images = await lookUp(allSocialImages(catalog), ofImages);

  const make = (jobs: readonly OutputJob[]): readonly Promise<Output>[] =>
    inWorkers<OutputJob, Output>(WORKER, jobs, availableParallelism());
  const lots = inLots(missing(items), ITEMS_A_JOB);
  const toDraw = missing(images);
  // Citations first: every page waits for them, and an image is waited for by nothing but itself.
  const made = make([
    ...lots.map((lot): OutputJob => ({ kind: 'citations', items: lot })),
    ...toDraw.map((image): OutputJob => ({ kind: 'image', image })),
  ]).values();
  const next = (): Promise<Output> => made.next().value ?? Promise.reject(new Error('A thread was not asked.'));

  const citations = later(
    citationsFrom(
      items,
      lots.map((lot) => [lot, next()] as const),
      ofCitations,
    ),
  );
  const drawn = toDraw.map((image): [string, Promise<Png>] => [
    imageKey(image),
    later(imageFrom(image, next(), ofImages)),
  ]);
  const kept = images.flatMap(({ input, known }): [string, Promise<Png>][] =>
    known ? [[imageKey(input), Promise.resolve(new Uint8Array(known))]] : [],
  );
  prepare({ citations, images: new Map([...kept, ...drawn]), models: later(learntModels(catalog)) });
}

/** Makes what costs most beside the pages, in other threads, or finds it as an earlier build has kept it. */
export function preparedOutputs(): AstroIntegration {
  return {
    name: 'prepared-outputs',
    hooks: {
      'astro:build:start': async () => {
        const { catalog } = await soundContent();
        await prepareOutputs(catalog);
      },
    },
  };
}
