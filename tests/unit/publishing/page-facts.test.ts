import assert from 'node:assert/strict';
import { test } from 'node:test';

import { pageFacts, withoutBodyMarks } from '../../../src/publishing/page-facts.ts';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<link rel="icon" href="/icon.svg"><link rel="canonical" href="https://example.org/x/?a=1&amp;b=2">
<meta name="description" content="What it &amp; others are."><title>T</title></head>
<body><nav><h2>Not this</h2><p id="menu">Nor this</p></nav>
<main id="main"><h1 id="top">Welcome <em>new</em>
members</h1><p id="first">One <b>word</b>.</p><form><input id="field"><p>Not of a form</p></form>
<section class="cite"><p id="cite">Not how to cite</p></section><ul><li id="item">Not of a list</li></ul>
<noscript><p id="without">Not without scripts</p></noscript><h2 id="two">Two</h2><p>More.</p></main></body></html>`;

test('one reading of a page finds its heading, description, own address, parts and places', () => {
  assert.deepEqual(pageFacts(PAGE), {
    title: 'Welcome new members',
    description: 'What it & others are.',
    canonical: 'https://example.org/x/?a=1&b=2',
    isHidden: false,
    sections: [{ text: 'One word.' }, { title: 'Two', fragment: 'two', text: 'More.' }],
    fragments: ['top', 'first', 'cite', 'item', 'without', 'two'],
  });
});

test('of a page that marks its body, the parts are those of the body, with its lists and without marks of statements', () => {
  const { sections, fragments } = pageFacts(`<main id="main"><p>Not of the body</p>
<div data-pagefind-body><p>First <a class="cite" href="#a">A text</a>, then <i>more</i>.</p></div><ul><li>Nor this</li></ul>
<section data-pagefind-body><h2 id="note">Our note</h2><p>What they do:</p><ol><li>He does: one <a class="cite" href="#b">B</a></li><li>Two</li></ol>
<table><tr><td>No table</td></tr></table></section></main>`);
  assert.deepEqual(sections, [
    { text: 'First, then more.' },
    { title: 'Our note', fragment: 'note', text: 'What they do: He does: one. Two' },
  ]);
  assert.deepEqual(fragments, ['note']);
});

test('what marks the body of a page is not published', () => {
  assert.equal(withoutBodyMarks('<div class="a" data-pagefind-body><p>A</p></div>'), '<div class="a"><p>A</p></div>');
});

test('a page may ask to be left out, and may say nothing of itself', () => {
  assert.equal(pageFacts('<meta name="robots" content="noindex, follow">').isHidden, true);
  assert.deepEqual(pageFacts(''), {
    title: '',
    description: '',
    canonical: undefined,
    isHidden: false,
    sections: [],
    fragments: [],
  });
});
