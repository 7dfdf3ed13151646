import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { drawSocialImage } from '../../../../src/outputs/social-image/draw.ts';
import {
  SOCIAL_IMAGE_SIZE,
  allSocialImages,
  dutyImage,
  socialImageAddress,
  socialImageAlt,
  sourceImage,
} from '../../../../src/outputs/social-image/social-image.ts';
import { createUrls } from '../../../../src/urls/urls.ts';
import { DUTY, aCatalog, aCatalogSaying, aSource, aText } from '../../../support/content.ts';
import { CM, SMM, assigns, denies } from '../../../support/statements.ts';

describe('the image of a duty', () => {
  test('shows the verdict of all sources, with one mark a counted source', () => {
    const { answer, marks } = dutyImage(
      aCatalogSaying({ adams: [assigns(SMM)], far: [assigns(SMM)], farther: [] }),
      DUTY,
    );
    assert.equal(answer?.value, SMM);
    assert.deepEqual(marks, [SMM, SMM]);
  });

  test('says what the main sources say only where that is something else', () => {
    const same = dutyImage(aCatalogSaying({ adams: [assigns(CM)], far: [assigns(CM)] }), DUTY);
    const other = dutyImage(aCatalogSaying({ adams: [assigns(CM)], far: [denies(CM)] }), DUTY);
    assert.doesNotMatch(same.detail, /main sources/);
    assert.match(other.detail, /; our main sources: community manager$/);
  });

  test('has the name of the duty as its heading', () => {
    const catalog = aCatalog();
    assert.equal(dutyImage(catalog, DUTY).heading, catalog.dutyById.get(DUTY)?.name);
  });
});

describe('the image of a source', () => {
  test('counts its own texts and claims', () => {
    const texts = [aText(), aText({ id: 'adams-2012-book' })];
    const catalog = aCatalog({ sources: [aSource({ texts }), aSource({ id: 'brown' })] });
    const { heading, over, detail } = sourceImage(catalog, 'adams');
    assert.match(over, /\b2 texts, 1 statement$/);
    assert.deepEqual([heading, detail], ['Adams', catalog.sourceById.get('adams')?.summary]);
  });

  test('does not exist for an id that no source has', () => {
    assert.throws(() => sourceImage(aCatalog(), 'nobody'), /"nobody"/);
  });
});

describe('all images', () => {
  const catalog = aCatalog();
  const images = allSocialImages(catalog);
  const idsOfKind = (kind: string) => images.filter((image) => image.kind === kind).map(({ id }) => id);

  test('are one for each duty, each source and each dispute', () => {
    assert.deepEqual(
      idsOfKind('duties'),
      catalog.duties.map(({ id }) => id),
    );
    assert.deepEqual(
      idsOfKind('sources'),
      catalog.sources.map(({ id }) => id),
    );
    const ofPages = idsOfKind('pages');
    for (const { id } of catalog.disputes) assert.ok(ofPages.includes(`dispute-${id}`), id);
  });

  test('have an address each', () => {
    const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
    const addresses = images.map((image) => socialImageAddress(image, urls));
    assert.equal(new Set(addresses).size, images.length);
    assert.ok(addresses.includes(urls.absolute(urls.socialImage('duties', DUTY))));
  });

  test('have a heading and say the name of the site once', () => {
    for (const { heading, over } of images) {
      assert.ok(heading.length > 0);
      assert.ok([heading, over].filter((words) => words.includes(catalog.site.name)).length === 1, heading);
    }
  });

  test('are told in words with all that they say', () => {
    for (const image of images) {
      const alt = socialImageAlt(image);
      for (const words of [image.heading, image.answer?.words ?? '', image.detail])
        assert.ok(alt.includes(words), `${alt} lacks ${words}`);
    }
  });
});

describe('an image as it is drawn', () => {
  const bytesFor = async (role: typeof CM | typeof SMM) =>
    Buffer.from(await drawSocialImage(dutyImage(aCatalogSaying({ adams: [assigns(role)] }), DUTY)));

  test('is a PNG of the size that it is said to have, the same each time, and another for another verdict', async () => {
    const bytes = await bytesFor(CM);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual(
      [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
      [SOCIAL_IMAGE_SIZE.width, SOCIAL_IMAGE_SIZE.height],
    );
    assert.ok(bytes.equals(await bytesFor(CM)));
    assert.ok(!bytes.equals(await bytesFor(SMM)));
  });
});
