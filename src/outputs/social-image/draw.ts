import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

import { SOCIAL_IMAGE_SIZE, type SocialImage } from './social-image.ts';
import type { CellValue, VerdictValue } from '../../model/verdict.ts';

/** Draws the images of shared links with fonts that come with the project: no network, the same on every machine. */

type Style = Readonly<Record<string, string | number>>;
interface Box {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children: readonly (Box | string)[] };
}

/** The light values of src/styles/tokens.css: an image has no dark mode. */
const INK = '#1e1d1a';
const COLOURS: Readonly<Record<VerdictValue | CellValue, string>> = {
  'community-manager': '#0a6858',
  'social-media-manager': '#a0430a',
  shared: '#57409a',
  disputed: '#57409a',
  'mostly-community-manager': '#0a6858',
  'mostly-social-media-manager': '#a0430a',
  both: '#57409a',
  unassigned: '#5a564d',
  denies: '#5a564d',
  mentions: '#5a564d',
  none: '#5a564d',
};
const DISC = 34;
const MARGIN = 72;
const LONG_HEADING = 34;

const box = (style: Style, ...children: (Box | string)[]): Box => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

/** A disc for the community manager, a square for the social media manager, half of each for both, a cross for a denial. */
function mark(value: CellValue | VerdictValue): Box {
  const base = { width: DISC, height: DISC, marginRight: 10 };
  const color = COLOURS[value];
  if (value === 'community-manager' || value === 'mostly-community-manager')
    return box({ ...base, background: color, borderRadius: DISC });
  if (value === 'social-media-manager' || value === 'mostly-social-media-manager')
    return box({ ...base, background: color });
  if (value === 'denies') return box({ ...base, color, fontSize: DISC + 8, alignItems: 'center' }, '×');
  if (value === 'unassigned') return box({ ...base, border: `4px dashed ${color}`, borderRadius: DISC });
  const half = { width: DISC / 2 - 2, height: DISC, background: color };
  return box(
    { ...base, justifyContent: 'space-between' },
    box({ ...half, borderTopLeftRadius: DISC, borderBottomLeftRadius: DISC }),
    box(half),
  );
}

function layout({ over, heading, answer, detail, marks }: SocialImage): Box {
  const color = answer ? COLOURS[answer.value] : INK;
  return box(
    {
      ...SOCIAL_IMAGE_SIZE,
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `44px ${MARGIN}px`,
      background: '#fbfaf6',
      borderTop: `18px solid ${color}`,
      color: INK,
      fontFamily: 'Sans',
    },
    box({ fontSize: 32, color: '#5a564d' }, over),
    box({ fontFamily: 'Serif', fontSize: heading.length > LONG_HEADING ? 68 : 84, lineHeight: 1.1 }, heading),
    box(
      { flexDirection: 'column' },
      ...(answer
        ? [
            box(
              { alignItems: 'center', fontFamily: 'Serif', fontSize: 56, color, marginBottom: 18 },
              mark(answer.value),
              box({ marginLeft: 8 }, answer.words),
            ),
          ]
        : []),
      box({ fontSize: 34, lineHeight: 1.35, maxWidth: SOCIAL_IMAGE_SIZE.width - 2 * MARGIN }, detail),
      ...(marks.length > 0 ? [box({ marginTop: 22 }, ...marks.map(mark))] : []),
    ),
  );
}

async function fonts() {
  const { resolve } = createRequire(import.meta.url);
  const file = (name: string) => readFile(resolve(`@fontsource/${name}.woff`));
  return [
    { name: 'Serif', data: await file('source-serif-4/files/source-serif-4-latin-600-normal'), weight: 600 as const },
    {
      name: 'Serif',
      data: await file('source-serif-4/files/source-serif-4-latin-ext-600-normal'),
      weight: 600 as const,
    },
    { name: 'Sans', data: await file('source-sans-3/files/source-sans-3-latin-400-normal'), weight: 400 as const },
    { name: 'Sans', data: await file('source-sans-3/files/source-sans-3-latin-ext-400-normal'), weight: 400 as const },
  ];
}

const loaded = fonts();

/** The image as PNG bytes, 1200 by 630 pixels. */
export async function drawSocialImage(image: SocialImage): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(layout(image), { ...SOCIAL_IMAGE_SIZE, fonts: await loaded });
  return new Uint8Array(new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng());
}
