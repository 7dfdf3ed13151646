import { Resvg } from '@resvg/resvg-js';

/** The icon as bitmaps, drawn from the one SVG that there is: for browsers that show none, and for home screens. */

/** Bytes of the header of an .ico file, and of the entry of its one image. */
const ICO_HEADER = 6;
const ICO_ENTRY = 16;

/** Colours of home screens, which fill what is transparent with black. */
const PAPER = '#ffffff';

/**
 * The icon as PNG.
 * @param size width and height in pixels
 * @param background fills what the icon leaves empty; transparent if it is left out
 */
export function pngIcon(svg: string, size: number, background?: string): Uint8Array<ArrayBuffer> {
  const image = new Resvg(svg, { fitTo: { mode: 'width', value: size }, ...(background && { background }) });
  return new Uint8Array(image.render().asPng());
}

/** The icon for home screens. */
export function touchIcon(svg: string): Uint8Array<ArrayBuffer> {
  return pngIcon(svg, 180, PAPER);
}

/** The icon as an .ico file that holds one PNG, as every browser since 2007 reads it. */
export function icoIcon(svg: string, size = 32): Uint8Array<ArrayBuffer> {
  const png = pngIcon(svg, size);
  const start = ICO_HEADER + ICO_ENTRY;
  const file = new Uint8Array(start + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, 1, true); // of one image
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true); // planes
  view.setUint16(12, 32, true); // bits a pixel
  view.setUint32(14, png.length, true);
  view.setUint32(18, start, true);
  file.set(png, start);
  return file;
}
