/**
 * Every file of the search says of which edition of the site it is, and so does each page: a page that was opened before
 * the site was published anew must not be answered from the files of another edition.
 */
export interface Versioned {
  readonly version: string;
}

/** A file is of another edition than the page. */
export class ForeignVersion extends Error {}

/** The content of a file, if it is of this edition; throws if it is of another, or of none. */
export function ofVersion<File extends object>(file: unknown, version: string): File {
  const its = typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
  if (typeof its !== 'string') throw new Error('The file is none of the search.');
  if (its !== version) throw new ForeignVersion(`The file is of edition ${its}, the page of ${version}.`);
  return file as File;
}
