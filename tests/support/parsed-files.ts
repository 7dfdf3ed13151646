import { readFileSync } from 'node:fs';

import { type Element, elementsOf } from './html.ts';

/** A page as it was built, and its elements. */
export interface ParsedFile {
  readonly html: string;
  readonly elements: readonly Element[];
}

const known = new Map<string, ParsedFile>();

/** A built page, read and parsed once by all tests of a process: parsing costs more than most of them. */
export function parsedFile(path: string): ParsedFile {
  const file = known.get(path) ?? parse(readFileSync(path, 'utf8'));
  known.set(path, file);
  return file;
}

const parse = (html: string): ParsedFile => ({ html, elements: elementsOf(html) });
