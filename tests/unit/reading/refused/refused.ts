import type { ContentFolder } from '../../../support/content-folder.ts';

/** A sound content with one thing wrong, and the first line of the one problem that is told of it. */
export interface Refused {
  readonly what: string;
  readonly breakIt: (folder: ContentFolder) => void;
  readonly told: string | RegExp;
}

/** A row in which a piece of a file is another. */
export function refused(
  what: string,
  file: string,
  piece: string | RegExp,
  other: string,
  told: string | RegExp,
): Refused {
  return { what, told, breakIt: (folder) => folder.replace(file, piece, other) };
}

export const ADAMS = 'sources/adams.mdx';
export const CLAIMS = 'claims/adams.yaml';
export const DUTY = 'duties/welcome-members.yaml';
export const METHOD = 'pages/method.mdx';
