/**
 * `npm run bench:growth`: how the build and its pages grow. Builds made-up collections of 50 and 500 duties, or of as
 * many as are named (`npm run bench:growth -- 50 500 5000`), from nothing, and prints what each took and how large its
 * pages are. Prints figures and judges none. `--timings` prints what each step of a build costs.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { writeContent } from '../support/content-folder.ts';
import { copyOfProject } from '../support/project-copy.ts';
import { type BuiltSizes, builtSizes } from './growth/built-sizes.ts';
import { collectionOf } from './growth/collection.ts';
import { type MeasuredBuild, measuredBuild } from './growth/measured-build.ts';

const DEFAULT_SIZES = [50, 500];
/** No page but the whole matrix should weigh more. */
const HEAVY = 60_000;

interface Grown {
  readonly duties: number;
  readonly took: MeasuredBuild;
  readonly sizes: BuiltSizes;
}

async function grow(duties: number): Promise<Grown> {
  const project = copyOfProject([]);
  try {
    writeContent(join(project, 'content'), collectionOf(duties));
    writeFileSync(join(project, 'content/published-ids.txt'), '');
    const took = await measuredBuild(project);
    return { duties, took, sizes: await builtSizes(join(project, 'dist')) };
  } finally {
    rmSync(project, { recursive: true });
  }
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function print({ duties, took, sizes }: Grown): void {
  const { seconds, processorSeconds, peakBytes } = took;
  console.log(`
${duties} duties: ${sizes.pages} pages in ${seconds.toFixed(1)} s (${processorSeconds.toFixed(1)} s of processors), ${(peakBytes / 2 ** 30).toFixed(2)} GB at most
  search: ${kilobytes(sizes.searchIndex)}, the first answer ${kilobytes(sizes.firstAnswer)}
  the largest page of each kind, in Brotli:`);
  for (const { kind, file, bytes } of sizes.largest)
    console.log(`  ${kilobytes(bytes).padStart(11)}  ${bytes > HEAVY ? '!' : ' '} ${kind.padEnd(28)} ${file}`);
}

/** By which power of the pages something grew from one collection to the next. */
function exponent(from: Grown, to: Grown, of: (grown: Grown) => number): string {
  return (Math.log(of(to) / of(from)) / Math.log(to.sizes.pages / from.sizes.pages)).toFixed(2);
}

const named = process.argv.slice(2).map(Number).filter(Number.isInteger);
const grown: Grown[] = [];
for (const duties of named.length > 0 ? named : DEFAULT_SIZES) {
  const one = await grow(duties);
  print(one);
  grown.push(one);
}
console.log();
for (const [index, to] of grown.entries()) {
  const from = grown[index - 1];
  if (from)
    console.log(
      `From ${from.duties} to ${to.duties} duties time grows with the pages to the power of ${exponent(from, to, ({ took }) => took.seconds)}, time of processors ${exponent(from, to, ({ took }) => took.processorSeconds)}, memory ${exponent(from, to, ({ took }) => took.peakBytes)}.`,
    );
}
