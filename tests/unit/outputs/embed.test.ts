import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { EMBED_SIZE, embedCode, oembedOf } from '../../../src/outputs/embed.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { aCatalog, aDuty } from '../../support/content.ts';
import { type Element, attribute, elementsOf } from '../../support/html.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const name = 'Say "hello" <b>& bye</b>';
const catalog = aCatalog({ duties: [aDuty(), aDuty({ id: 'say-hello', name })] });
const duty = catalog.dutyById.get('say-hello') ?? assert.fail();

const frameIn = (code: string): Element =>
  elementsOf(code).find(({ tagName }) => tagName === 'iframe') ?? assert.fail(code);

describe('the code to embed a duty', () => {
  const frame = frameIn(embedCode(duty, urls));

  test('frames the card of that duty, by its whole address', () => {
    assert.equal(attribute(frame, 'src'), 'https://example.org/jobs/embed/say-hello/');
  });

  test('is named after the duty, whatever signs its name has', () => {
    assert.ok(attribute(frame, 'title')?.startsWith(`${name}:`));
    assert.deepEqual(
      elementsOf(embedCode(duty, urls)).filter(({ tagName }) => tagName === 'b'),
      [],
    );
  });

  test('gives the frame the size of the card', () => {
    assert.equal(attribute(frame, 'width'), String(EMBED_SIZE.width));
    assert.equal(attribute(frame, 'height'), String(EMBED_SIZE.height));
  });
});

describe('the oEmbed answer of a duty', () => {
  const answer = oembedOf(catalog, duty, urls);

  test('holds what the specification asks of a rich answer', () => {
    assert.deepEqual(
      [answer.version, answer.type, answer.width, answer.height],
      ['1.0', 'rich', EMBED_SIZE.width, EMBED_SIZE.height],
    );
  });

  test('frames the same card as the code to paste, from the site that it names, with a link below it', () => {
    const [frame, link] = answer.html.split(/(?<=<\/iframe>)/);
    assert.equal(frame, embedCode(duty, urls));
    // In a frame that a host has locked up no link works.
    assert.match(link ?? '', /^<p><a href="https:\/\/example\.org\/jobs\/duties\/say-hello\/">[^<]+<\/a><\/p>$/);
    assert.equal(answer.provider_name, catalog.site.name);
    assert.equal(answer.provider_url, 'https://example.org/jobs/');
  });

  test('has the name of the duty as plain text', () => {
    assert.ok(answer.title.startsWith(`${name}:`));
  });
});
