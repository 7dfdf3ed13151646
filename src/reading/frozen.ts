import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import type { Problem } from '../rules/problem.ts';

/**
 * Whether editions are as they were frozen. The checksums of all of them stand in one file, in the form of `sha256sum`,
 * so that anybody can check them without us: `cd content/editions && sha256sum -c SHA256SUMS`.
 */

/** The folder of the editions, below that of the content. */
export const EDITIONS_FOLDER = 'editions';
export const CHECKSUMS_FILE = 'SHA256SUMS';

/** Name of the file of an edition in its folder. */
export function editionFile(id: string): string {
  return `${id}.json`;
}

/** SHA-256 of some bytes, in hexadecimal digits. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A line of the list of checksums. */
export function checksumLine(file: string, sum: string): string {
  return `${sum}  ${file}\n`;
}

const LINE = /^([0-9a-f]{64}) {2}(\S+\.json)$/;

interface Checksums {
  readonly sums: ReadonlyMap<string, string>;
  /** Numbers of the lines that are none, from 1. */
  readonly wrongLines: readonly number[];
}

function parseChecksums(text: string): Checksums {
  const lines = text.split('\n').map((line) => LINE.exec(line));
  const last = text.split('\n').length - 1;
  return {
    sums: new Map(lines.flatMap((found) => (found ? [[found[2] ?? '', found[1] ?? ''] as const] : []))),
    wrongLines: lines.flatMap((found, index) => (found || (index === last && text.endsWith('\n')) ? [] : [index + 1])),
  };
}

/** The text of the list of checksums; empty if there is none. */
export async function readChecksums(folder: string): Promise<string> {
  return readFile(join(folder, EDITIONS_FOLDER, CHECKSUMS_FILE), 'utf8').catch(() => '');
}

const RULE = 'frozen-edition';

function changed(file: string, received: string, expected: string): Problem {
  const hint =
    'Bring back the file as it was frozen (git checkout). What was wrong in it is mended in the content of today.';
  return { rule: RULE, file, field: '', received, expected, hint };
}

function neverFrozen(file: string): Problem {
  return {
    rule: RULE,
    file,
    field: '',
    received: `an edition that ${CHECKSUMS_FILE} does not have`,
    expected: 'an edition that was frozen by npm run edition, which writes its checksum',
    hint: `Remove it, or bring back ${CHECKSUMS_FILE} if that has lost a line (git checkout).`,
  };
}

/** Every edition that is not as it was frozen, or is gone, or was never frozen. */
export async function frozenProblems(folder: string, root: string): Promise<Problem[]> {
  const place = `${root}/${EDITIONS_FOLDER}`;
  const listed = await readdir(join(folder, EDITIONS_FOLDER)).catch((): string[] => []);
  const found = listed.filter((name) => name.endsWith('.json')).sort();
  const text = await readChecksums(folder);
  const { sums, wrongLines } = text === '' ? { sums: new Map<string, string>(), wrongLines: [] } : parseChecksums(text);
  const contents = await Promise.all(
    found.map(async (name) => {
      const bytes = await readFile(join(folder, EDITIONS_FOLDER, name)).catch(() => undefined);
      return { name, sum: bytes && sha256(bytes) };
    }),
  );
  return [
    ...wrongLines.map((line) => ({
      rule: RULE,
      file: `${place}/${CHECKSUMS_FILE}:${line}`,
      field: '',
      received: 'a line that is no checksum',
      expected: 'the SHA-256 of an edition, two blanks and the name of its file, as sha256sum writes them',
      hint: 'Bring back the file as it was (git checkout): only npm run edition adds lines.',
    })),
    ...contents.flatMap(({ name, sum }) => {
      // What cannot be read is told by whoever reads the content.
      if (sum === undefined) return [];
      const frozen = sums.get(name);
      if (frozen === undefined) return [neverFrozen(`${place}/${name}`)];
      if (frozen === sum) return [];
      return [changed(`${place}/${name}`, `a file with the SHA-256 ${sum}`, `the frozen file, with ${frozen}`)];
    }),
    ...[...sums.keys()]
      .filter((name) => !found.includes(name))
      .map((name) => changed(`${place}/${name}`, 'no such file', 'the edition that was frozen under this name')),
  ];
}
