import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attribute, relOf, textOf } from '../support/html.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const dutyPages = site.pages.filter(({ path }) => /\/duties\/[^/]+\/$/.test(path));

test('every duty page leads to an oEmbed answer whose code frames the card of that duty', () => {
  assert.ok(dutyPages.length >= 42);
  for (const { path, elements } of dutyPages) {
    const link = elements.find((element) => attribute(element, 'type') === 'application/json+oembed');
    assert.ok(link && relOf(link).includes('alternate'), path);
    const { pathname } = new URL(attribute(link, 'href') ?? '');
    const answer: unknown = JSON.parse(site.read(pathname).toString('utf8'));
    assert.ok(isRecord(answer));
    assert.equal(answer['version'], '1.0');
    assert.equal(answer['type'], 'rich');
    const framed = /src="([^"]+)"/.exec(String(answer['html']))?.[1] ?? '';
    assert.equal(framed, new URL(path.replace('/duties/', '/embed/'), site.origin).href);
    assert.ok(site.paths.has(new URL(framed).pathname));
  }
});

test('a card says the same verdict and count as its page, loads no script and leads back', () => {
  for (const { path, elements } of dutyPages) {
    const card = site.pages.find((page) => page.path === path.replace('/duties/', '/embed/'));
    assert.ok(card, path);
    const text = textOf(card.elements.find(({ tagName }) => tagName === 'main') ?? assert.fail(path));
    const answer =
      elements.find((element) => attribute(element, 'class')?.split(' ').includes('answer')) ?? assert.fail(path);
    const word =
      elements.find((element) => attribute(element, 'class')?.split(' ').includes('word')) ?? assert.fail(path);
    const count =
      elements.find((element) => attribute(element, 'class')?.split(' ').includes('count')) ?? assert.fail(path);
    assert.ok(textOf(answer).startsWith(textOf(word)));
    assert.ok(text.includes(textOf(word)), `${path}: ${textOf(word)}`);
    assert.ok(text.includes(textOf(count)), `${path}: ${textOf(count)}`);
    assert.ok(!card.elements.some(({ tagName }) => tagName === 'script'), path);
    assert.ok(
      card.elements.some((element) => attribute(element, 'href') === path),
      path,
    );
  }
});
