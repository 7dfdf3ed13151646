import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { icoIcon, pngIcon, touchIcon } from '../../../src/outputs/icons.ts';
import { ROOT } from '../../support/paths.ts';

const svg = readFileSync(join(ROOT, 'public/icon.svg'), 'utf8');

/** Width, height and kind of colours of a PNG, from its header (RFC 2083). */
function headerOf(png: Uint8Array): readonly [width: number, height: number, colours: number] {
  const bytes = Buffer.from(png);
  assert.equal(bytes.subarray(0, 8).toString('latin1'), '\u0089PNG\r\n\u001a\n');
  assert.equal(bytes.subarray(12, 16).toString('latin1'), 'IHDR');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
}

test('the .ico holds one PNG of 32 pixels, and nothing after it', () => {
  const ico = Buffer.from(icoIcon(svg));
  assert.deepEqual([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)], [0, 1, 1]);
  const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  assert.equal(start + length, ico.length);
  assert.deepEqual(headerOf(ico.subarray(start)).slice(0, 2), [32, 32]);
  assert.deepEqual([...ico.subarray(start)], [...pngIcon(svg, 32)]);
});

test('the icon for home screens has 180 pixels, and an image of itself that differs from an empty one', () => {
  assert.deepEqual(headerOf(touchIcon(svg)).slice(0, 2), [180, 180]);
  const empty = touchIcon('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"/>');
  assert.notDeepEqual([...touchIcon(svg)], [...empty]);
});
