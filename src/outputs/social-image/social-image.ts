import type { Urls } from '../../urls/urls.ts';
import { marksOf } from '../../views/board.ts';
import type { Catalog } from '../../model/catalog.ts';
import { countsOf } from '../../views/counts.ts';
import { judgedById } from '../../model/judgement.ts';
import type { CellValue, VerdictValue } from '../../model/verdict.ts';
import { pluralise } from '../../wording/formatting.ts';
import { VERDICT_NAMES } from '../../wording/labels.ts';
import { coreInWords, countInWords } from '../../wording/verdicts.ts';

/** What the picture of a shared link shows. */
export interface Picture {
  readonly kind: PictureKind;
  readonly id: string;
  readonly heading: string;
  /** Small words above the heading. */
  readonly over: string;
  /** The answer in words, and its colour and shape. */
  readonly answer?: { readonly words: string; readonly value: VerdictValue };
  readonly detail: string;
  /** One mark a source. */
  readonly marks: readonly CellValue[];
}

export const PICTURE_KINDS = ['duties', 'sources', 'pages'] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];

/** Width and height in pixels, as Open Graph pictures have them. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The picture of a duty: its name and the verdict in words. */
export function dutyPicture(catalog: Catalog, dutyId: string): Picture {
  const { duty, verdict } = judgedById(catalog, dutyId);
  const { value } = verdict.all;
  return {
    kind: 'duties',
    id: dutyId,
    over: catalog.site.name,
    heading: duty.name,
    answer: { words: VERDICT_NAMES[value], value },
    detail: [countInWords(verdict.all), coreInWords(verdict)].filter((part) => part !== undefined).join('; '),
    marks: marksOf(verdict.all),
  };
}

/** The picture of a source: who it is and what it holds. */
export function sourcePicture(catalog: Catalog, sourceId: string): Picture {
  const source = catalog.sourceById.get(sourceId);
  if (!source) throw new Error(`No source has the id "${sourceId}".`);
  const claims = catalog.claimsBySource.get(sourceId)?.length ?? 0;
  return {
    kind: 'sources',
    id: sourceId,
    over: `${catalog.site.name} A source: ${pluralise(source.texts.length, 'text')}, ${pluralise(claims, 'claim')}`,
    heading: source.name,
    detail: source.summary,
    marks: [],
  };
}

/** The picture of a page that is neither of a duty nor of a source. `id` is permanent: it is in the address. */
export function pagePicture(catalog: Catalog, id: string, heading: string): Picture {
  const { duties, sources, claims } = countsOf(catalog);
  return {
    kind: 'pages',
    id,
    over: heading === catalog.site.name ? '' : catalog.site.name,
    heading,
    detail: `Community manager or social media manager: ${duties} duties, ${sources} sources, ${claims} claims with their evidence.`,
    marks: [],
  };
}

/** Pages with a picture of their own beside duties and sources, by the id of the picture. */
export function pagePictures(catalog: Catalog): Picture[] {
  const pages: readonly (readonly [string, string])[] = [
    ['home', catalog.site.name],
    ['duties', 'All duties'],
    ['sources', 'The sources'],
    ['matrix', 'Every duty against every source'],
    ['roles', 'The two roles side by side'],
    ['positions', 'One job or two?'],
    ['disputes', 'What they dispute'],
    ['method', 'Method'],
    ['embed', 'Embed a duty'],
    ['data', 'The data'],
    ...catalog.disputes.map(({ id, title }) => [`dispute-${id}`, title] as const),
  ];
  return pages.map(([id, heading]) => pagePicture(catalog, id, heading));
}

/** Every picture of the site. */
export function allPictures(catalog: Catalog): Picture[] {
  return [
    ...catalog.duties.map(({ id }) => dutyPicture(catalog, id)),
    ...catalog.sources.map(({ id }) => sourcePicture(catalog, id)),
    ...pagePictures(catalog),
  ];
}

/** What the picture says, for those who do not see it. */
export function pictureAlt({ heading, answer, detail }: Picture): string {
  return answer ? `${heading}: ${answer.words}, ${detail}.` : `${heading}. ${detail}`;
}

/** Whole address of a picture. */
export function pictureAddress({ kind, id }: Picture, urls: Urls): string {
  return urls.absolute(urls.picture(kind, id));
}
