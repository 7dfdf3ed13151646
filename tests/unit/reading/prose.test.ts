import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { proseProblems } from '../../../src/reading/prose.ts';

const COMPONENTS = {
  Claim: { attributes: { id: 'claim' } },
  Duty: { attributes: { id: 'duty' } },
  Changes: { attributes: {} },
  Count: { attributes: { of: ['claims', 'texts'] } },
} as const;

const problemsIn = (prose: string) => proseProblems(prose, 'content/sources/adams.mdx', 10, COMPONENTS);
/** Where and what: "content/sources/adams.mdx:11: an image". */
const told = (prose: string) => problemsIn(prose).map(({ file, received }) => `${file}: ${received}`);
const FIRST_LINE = 'content/sources/adams.mdx:11';

describe('prose may hold', () => {
  const allowed = {
    'paragraphs, headings, lists and tables':
      '## A heading\n\nWords, _set off_.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |',
    'the agreed components, in a line or on their own':
      'She says so <Claim id="x" />.\n\n<Claim id="x" />\n\n<Duty id="y">words</Duty>',
    'links to the web, to mail, within the site and within the page':
      '[a](https://example.org/) [b](http://example.org/) [c](mailto:a@example.org) [d](../method/) [e](/data/) [f](#x)',
    code: 'Run `npm start`.\n\n    npm start',
    'braces and angle brackets that are escaped': String.raw`A set \{1, 2\} and 1 \< 2.`,
  };
  for (const [what, prose] of Object.entries(allowed)) test(what, () => assert.deepEqual(told(prose), []));
});

describe('prose may not hold', () => {
  const refused: readonly [what: string, prose: string, received: string][] = [
    ['a script', '<script>window.x=1</script>', 'the HTML element "script"'],
    ['a script in a line', 'Words <script src="https://evil.example/x.js"></script>', 'the HTML element "script"'],
    ['a style', '<style>a</style>', 'the HTML element "style"'],
    ['a frame', '<iframe src="https://evil.example/"></iframe>', 'the HTML element "iframe"'],
    ['a form', '<form action="https://evil.example/"></form>', 'the HTML element "form"'],
    ['an image that runs code', '<img src="x" onerror="alert(1)" />', 'the HTML element "img"'],
    ['a picture from elsewhere', '![A cat](https://evil.example/cat.png)', 'an image'],
    ['a picture by reference', '![A cat][cat]', 'an image'],
    ['SVG', '<svg onload="alert(1)" />', 'the HTML element "svg"'],
    ['a fragment', '<>words</>', 'a fragment of JSX'],
    ['an element of a name with a dot', '<Astro.self />', 'the component "Astro.self"'],
    ['a link that runs code', '[a](javascript:alert(1))', 'a link to "javascript:alert(1)"'],
    ['the same, in other letters', '[a](JavaScript:alert(1))', 'a link to "JavaScript:alert(1)"'],
    ['a link to data', '[a](data:text/html,x)', 'a link to "data:text/html,x"'],
    ['a link to a file', '[a](file:///etc/passwd)', 'a link to "file:///etc/passwd"'],
    ['a link without its scheme', '[a](//evil.example/)', 'a link to "//evil.example/"'],
    ['an import', "import x from 'node:fs'", 'an import or export'],
    ['an export', 'export const x = 1', 'an import or export'],
    [
      'an expression in a line',
      'Words {process.env.HOME}',
      'an expression in braces, which would run when the site is built',
    ],
    ['an expression', '{process.env.HOME}', 'an expression in braces, which would run when the site is built'],
    ['a comment of JSX', '{/* hidden */}', 'an expression in braces, which would run when the site is built'],
    ['an unknown component', '<Clam id="x" />', 'the component "Clam"'],
    ['an unknown attribute', '<Claim id="x" onclick="alert(1)" />', 'the attribute "onclick"'],
    ['an expression as an attribute', '<Claim id={x} />', 'an expression as an attribute'],
    ['spread attributes', '<Claim {...x} />', 'an expression as an attribute'],
  ];
  for (const [what, prose, received] of refused) {
    const expected = prose.includes('[cat]') ? `![A cat][cat]\n\n[cat]: https://example.org/cat.png` : prose;
    test(what, () => assert.deepEqual(told(expected), [`${FIRST_LINE}: ${received}`]));
  }

  test('a link whose address is defined elsewhere and runs code', () => {
    assert.deepEqual(told('[a][b]\n\n[b]: javascript:alert(1)'), [
      'content/sources/adams.mdx:13: a link to "javascript:alert(1)"',
    ]);
  });

  test('a component that is not closed', () => {
    const [problem] = problemsIn('Words.\n\n<Duty id="y">words');
    assert.equal(problem?.file, 'content/sources/adams.mdx:13');
    assert.match(problem.received, /^Expected a closing tag/);
  });

  test('a comment of HTML', () => {
    assert.equal(problemsIn('<!-- hidden -->')[0]?.file, FIRST_LINE);
  });

  test('anything of these inside of what is allowed, and all of it is told at once', () => {
    assert.deepEqual(told('- a list\n  - <b>bold</b> and {1}\n\n> <Duty id="y"><i>x</i></Duty>'), [
      'content/sources/adams.mdx:12: the HTML element "b"',
      'content/sources/adams.mdx:12: an expression in braces, which would run when the site is built',
      'content/sources/adams.mdx:14: the HTML element "i"',
    ]);
  });
});

test('a misspelt component is told with the name that was meant', () => {
  const [problem] = problemsIn('<Clam id="x" />');
  assert.equal(problem?.expected, 'one of Claim, Duty, Changes, Count');
  assert.match(problem.hint, /^Did you mean "Claim"\?/);
});
