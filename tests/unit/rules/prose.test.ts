import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import { aBody, aContent, aDispute, aPage, problemsIn } from '../../support/content.ts';

const AGREED =
  '## The position | ## What goes to each role | ## Against the others | ## What was read and what was not';

function adamsSaying(body: string): Content {
  const [adams, ...others] = aContent().sources;
  assert.ok(adams);
  return aContent({ sources: [{ ...adams, body }, ...others] });
}

describe('the headings of a source', () => {
  test('must be there', () => {
    assert.deepEqual(problemsIn(adamsSaying('Only prose.')), [
      `content/sources/adams.mdx: (prose): found no headings  [agreed-headings]
    right would be: ${AGREED}
    to mend it: Please add "## The position", "## What goes to each role", "## Against the others", "## What was read and what was not".`,
    ]);
  });

  test('must be those agreed, at their level', () => {
    const body = aBody().replace('## The position', '### The position').concat('\n## Afterthoughts\n');
    assert.deepEqual(problemsIn(adamsSaying(body)), [
      `content/sources/adams.mdx: (prose): found ### The position | ## What goes to each role | ## Against the others | ## What was read and what was not | ## Afterthoughts  [agreed-headings]
    right would be: ${AGREED}
    to mend it: Please add "## The position" and remove "### The position", "## Afterthoughts".`,
    ]);
  });

  test('must stand in the agreed order', () => {
    const sections = aBody().split(/^(?=## )/m);
    const swapped = [sections[1], sections[0], ...sections.slice(2)].join('');
    assert.deepEqual(problemsIn(adamsSaying(swapped)), [
      `content/sources/adams.mdx: (prose): found ## What goes to each role | ## The position | ## Against the others | ## What was read and what was not  [agreed-headings]
    right would be: ${AGREED}
    to mend it: Put them in the agreed order, each once.`,
    ]);
  });

  test('pass with the line ends of any system', () => {
    assert.deepEqual(problemsIn(adamsSaying(aBody().replaceAll('\n', '\r\n'))), []);
  });
});

describe('a component in prose', () => {
  test('must be one that there is', () => {
    assert.deepEqual(problemsIn(adamsSaying(`${aBody()}\n<Clam id="adams-welcomes" />`)), [
      `content/sources/adams.mdx: <Clam>: found the component "Clam"  [known-components]
    right would be: one of Claim, Quote, Duty, Source, Dispute
    to mend it: Did you mean "Claim"? If not: write it as plain prose.`,
    ]);
    assert.deepEqual(
      problemsIn(aContent({ disputes: [aDispute({ body: '<Spreadsheet />' })] })).map(
        (problem) => problem.split('\n')[0],
      ),
      ['content/disputes/who-welcomes.mdx: <Spreadsheet>: found the component "Spreadsheet"  [known-components]'],
    );
  });

  test('may be one of its own on a page', () => {
    assert.deepEqual(problemsIn(aContent({ pages: [aPage({ body: '<WorkedExample />' })] })), []);
  });
});
