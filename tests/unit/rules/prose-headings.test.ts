import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import { PAGE_IDS } from '../../../src/schema/prose.ts';
import { aBody, aContent, aPage, problemsIn, somePages } from '../../support/content.ts';

const AGREED = '## The position | ## Who does what | ## Compared with others | ## What we read';

function adamsSaying(body: string): Content {
  const [adams, ...others] = aContent().sources;
  assert.ok(adams);
  return aContent({ sources: [{ ...adams, body }, ...others] });
}

describe('the headings of a source', () => {
  test('must be there', () => {
    assert.deepEqual(problemsIn(adamsSaying('Only prose.')), [
      `content/sources/adams.mdx: (prose): received no headings  [agreed-headings]
    expected: ${AGREED}
    hint: Please add "## The position", "## Who does what", "## Compared with others", "## What we read".`,
    ]);
  });

  test('must be those agreed, at their level', () => {
    const body = aBody().replace('## The position', '### The position').concat('\n## Afterthoughts\n');
    assert.deepEqual(problemsIn(adamsSaying(body)), [
      `content/sources/adams.mdx: (prose): received ### The position | ## Who does what | ## Compared with others | ## What we read | ## Afterthoughts  [agreed-headings]
    expected: ${AGREED}
    hint: Please add "## The position" and remove "### The position", "## Afterthoughts".`,
    ]);
  });

  test('must stand in the agreed order', () => {
    const sections = aBody().split(/^(?=## )/m);
    const swapped = [sections[1], sections[0], ...sections.slice(2)].join('');
    assert.deepEqual(problemsIn(adamsSaying(swapped)), [
      `content/sources/adams.mdx: (prose): received ## Who does what | ## The position | ## Compared with others | ## What we read  [agreed-headings]
    expected: ${AGREED}
    hint: Put them in the agreed order, each once.`,
    ]);
  });

  test('are others on the page of a profile', () => {
    const [adams, ...others] = aContent().sources;
    assert.ok(adams);
    const profile = (body: string): string[] =>
      problemsIn(aContent({ sources: [{ ...adams, data: { ...adams.data, page: 'profile' }, body }, ...others] }));
    assert.deepEqual(profile('## What it says\n\nA sentence.\n\n## What we read\n\nA sentence.\n'), []);
    assert.match(profile(aBody()).join(), /expected: ## What it says \| ## What we read\n/);
  });

  test('pass with the line ends of any system', () => {
    assert.deepEqual(problemsIn(adamsSaying(aBody().replaceAll('\n', '\r\n'))), []);
  });
});

describe('the standing pages', () => {
  test('are all there', () => {
    assert.deepEqual(
      problemsIn(aContent({ pages: somePages().filter(({ id }) => id !== 'home') })).map(
        (problem) => problem.split('\n')[0],
      ),
      ['content/pages/home.mdx: received no such file  [standing-pages]'],
    );
  });

  test('are those that the site is built with', () => {
    const pages = [...somePages(), aPage({ id: 'metod' })];
    assert.deepEqual(problemsIn(aContent({ pages })), [
      `content/pages/metod.mdx: (file name): received "metod"  [standing-pages]
    expected: one of ${PAGE_IDS.join(', ')}: no other page is published
    hint: Did you mean "method"? If not: move it, or rename it.`,
    ]);
  });
});
