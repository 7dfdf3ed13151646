import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type Element, attribute } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const textIn = (meta: Element | undefined): string => (meta ? (attribute(meta, 'content') ?? '') : '');
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

test('every page with an address names an image that exists, is 1200 by 630 pixels, and is told in words', () => {
  assertNone(
    site.pages
      .filter(({ path }) => !path.endsWith('404.html') && !/\/embed\/[^/]+\/$/.test(path))
      .flatMap(({ path, elements }) => {
        const meta = (name: string): string =>
          textIn(elements.find((element) => attribute(element, 'property') === name));
        const image = meta('og:image');
        if (!URL.canParse(image)) return [`${path} names no image`];
        const { pathname } = new URL(image);
        if (!site.paths.has(pathname)) return [`${path} names ${pathname}, which does not exist`];
        const bytes = site.read(pathname);
        const problems: string[] = [];
        if (!bytes.subarray(0, 4).equals(PNG)) problems.push(`${pathname} is no PNG`);
        if (bytes.readUInt32BE(16) !== 1200 || bytes.readUInt32BE(20) !== 630)
          problems.push(`${pathname} has another size`);
        if (meta('og:image:alt').length < 10) problems.push(`${path} does not tell its image in words`);
        return problems;
      }),
  );
});

test('the image of a duty is told with its answer', () => {
  const page = site.pages.find(({ path }) => path.endsWith('/duties/create-content/')) ?? assert.fail();
  const alt = page.elements.find((element) => attribute(element, 'property') === 'og:image:alt');
  assert.match(
    attribute(alt ?? assert.fail(), 'content') ?? '',
    /^Create content: Sources disagree, \d+ of \d+ sources say [a-z ]+, \d+ [a-z ]+, \d+ both/,
  );
});

test('every image is named by a page', () => {
  const named = new Set(
    site.pages.flatMap(({ elements }) => {
      const address = textIn(elements.find((element) => attribute(element, 'property') === 'og:image'));
      return URL.canParse(address) ? [new URL(address).pathname] : [];
    }),
  );
  assertNone([...site.paths].filter((path) => /\/pictures\/.*\.png$/.test(path) && !named.has(path)));
});
