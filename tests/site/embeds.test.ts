import assert from 'node:assert/strict';
import { test } from 'node:test';

import { attribute, relOf, textOf } from '../support/html.ts';
import { ANSWER_WORDS, fullCountWords } from '../support/recount/answer-words.ts';
import { answerTo } from '../support/recount/answers.ts';
import { idIn } from '../support/recount/dom.ts';
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

test('a card says the answer and its count, loads no script and leads back to its page', () => {
  for (const { path, elements } of dutyPages) {
    const card = site.pages.find((page) => page.path === path.replace('/duties/', '/embed/'));
    assert.ok(card, path);
    const text = textOf(card.elements.find(({ tagName }) => tagName === 'main') ?? assert.fail(path));
    const { all } = answerTo(idIn(path, 'duties') ?? '');
    assert.ok(
      elements.some((element) => attribute(element, 'class')?.split(' ').includes('answer')),
      path,
    );
    assert.ok(text.includes(ANSWER_WORDS[all.value]), `${path}: ${all.value}`);
    assert.ok(text.toLowerCase().includes(fullCountWords(all).toLowerCase()), `${path}: ${fullCountWords(all)}`);
    assert.ok(!card.elements.some(({ tagName }) => tagName === 'script'), path);
    assert.ok(
      card.elements.some((element) => attribute(element, 'href') === path),
      path,
    );
  }
});
