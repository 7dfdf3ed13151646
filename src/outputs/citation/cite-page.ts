import type { CitationFormat } from '../../urls/urls.ts';
import type { ShareLink } from '../share-link.ts';
import type { CslItem } from './csl.ts';
import type { Style } from './library.ts';

/** What people call the formats of the downloads. */
export const FORMAT_NAMES: Readonly<Record<CitationFormat, string>> = {
  bib: 'BibTeX',
  'biblatex.bib': 'biblatex',
  ris: 'RIS',
  json: 'CSL-JSON',
};

/** A citation in one style, for people. */
export interface CiteEntry {
  /** As people know the style: "APA". */
  readonly style: Style;
  /** HTML with nothing but `<i>` in it. */
  readonly html: string;
}

/** Citations of one thing, under a heading where a page cites more than one. */
export interface CiteGroup {
  readonly heading?: string;
  readonly entries: readonly CiteEntry[];
}

/** How a page is linked to and cited. */
export interface CitePage extends ShareLink {
  /** The page itself, as the downloads have it. */
  readonly item: CslItem;
  /** The page's path, for a link on the site itself. */
  readonly path: string;
  /** What the downloads are to be called, without their ending. */
  readonly fileName: string;
  /** The page itself first, then the texts that it is about. */
  readonly groups: readonly [CiteGroup, ...CiteGroup[]];
  /** Whether the build has no public address. */
  readonly isLocal: boolean;
}
