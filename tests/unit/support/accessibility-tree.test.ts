import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type TreeNode, outlineInWords, outlineOf, outlineProblems } from '../../support/accessibility-tree.ts';

interface Made {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly ignored?: boolean;
  readonly children?: readonly Made[];
}

/** The nodes of a tree, each with the ids of its children, as Chromium lists them. */
function nodesOf({ role, name = '', level, ignored = false, children = [] }: Made, nodeId = '1'): readonly TreeNode[] {
  const ids = children.map((_, index) => `${nodeId}.${index}`);
  const properties = level === undefined ? [] : [{ name: 'level', value: { value: level } }];
  return [
    { nodeId, ignored, role: { value: role }, name: { value: name }, properties, childIds: ids },
    ...children.flatMap((child, index) => nodesOf(child, ids[index])),
  ];
}

const page = (...children: readonly Made[]) => outlineOf(nodesOf({ role: 'RootWebArea', children }));
const heading = (level: number, name: string): Made => ({ role: 'heading', level, name });

test('an outline keeps landmarks, headings, tables, named lists and controls, in order, and drops the rest', () => {
  const outline = page(
    { role: 'navigation', name: 'Main', children: [{ role: 'link', name: 'Duties' }] },
    {
      role: 'main',
      children: [
        { role: 'generic', ignored: true, children: [heading(1, 'Duties')] },
        { role: 'list', children: [{ role: 'button', name: 'Copy' }] },
        { role: 'list', name: 'Marks' },
        { role: 'table', name: 'Answers' },
        { role: 'DisclosureTriangle', name: 'More' },
      ],
    },
  );
  assert.equal(
    outlineInWords(outline),
    `navigation "Main"
main
  heading 1 "Duties"
  button "Copy"
  list "Marks"
  table "Answers"
  disclosure "More"
`,
  );
});

test('figures, deep headings and further choices of a list leave an outline as it is', () => {
  const choices = (...names: readonly string[]) => names.map((name) => ({ role: 'checkbox', name }));
  const before = page(heading(2, '14 duties'), heading(4, 'Happe'), ...choices('Plan', 'Post'));
  const after = page(heading(2, '15 duties'), heading(4, 'Ng'), ...choices('Plan', 'Post', 'Reply'));
  assert.equal(outlineInWords(before), 'heading 2 "# duties"\ncheckbox "Plan"\n');
  assert.equal(outlineInWords(after), outlineInWords(before));
});

test('what has no name, skips a level or is there twice is a problem of an outline', () => {
  const outline = page(
    { role: 'navigation', name: 'Parts' },
    { role: 'navigation', name: 'Parts' },
    heading(1, 'Duties'),
    heading(3, 'Goal'),
    { role: 'textbox' },
    { role: 'button', name: 'Copy' },
    { role: 'button', name: 'Copy' },
  );
  assert.deepEqual(outlineProblems(outline), [
    'textbox has no name',
    'heading 3 "Goal" skips a level',
    'navigation "Parts" is there twice',
    'button "Copy" is there twice',
  ]);
});

test('folds of one name under headings of their own are told apart by these, and others are not', () => {
  const fold: Made = { role: 'DisclosureTriangle', name: '2 more statements' };
  assert.deepEqual(outlineProblems(page(heading(1, 'Goal'), fold, heading(2, 'Voice'), fold)), []);
  assert.deepEqual(outlineProblems(page(heading(1, 'Goal'), fold, fold)), [
    'disclosure "2 more statements" is there twice',
  ]);
});
