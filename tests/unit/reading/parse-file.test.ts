import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aFolder, aFolderWith, problemsOf } from '../../support/content-folder.ts';

describe('what cannot be read', () => {
  test('is told with its line, in YAML', async () => {
    const folder = aFolderWith('duties/welcome-members.yaml', 'definition: Work', 'definition: Note: work');
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/welcome-members.yaml:2: received Nested mappings are not allowed in compact mappings  [syntax]
    expected: YAML that can be read
    hint: Mind the indentation, and quote words that hold ": " or start with a special character.`,
    ]);
  });

  test('is told with its line in the file, in front matter', async () => {
    const folder = aFolderWith('sources/adams.mdx', 'role: A writer', 'role: "A writer');
    const [problem = ''] = await problemsOf(folder);
    assert.match(problem, /^content\/sources\/adams\.mdx:\d+: received Missing closing "quote/);
  });

  test('is told with its line, in JSON', async () => {
    const folder = aFolder();
    folder.write('fingerprints/adams-2010-post.json', '{\n"format": 1\n"text": "adams-2010-post"\n}\n');
    assert.deepEqual(await problemsOf(folder), [
      `content/fingerprints/adams-2010-post.json:3: received Expected ',' or '}' after property value  [syntax]
    expected: JSON that can be read
    hint: Make the file anew, or mend its commas, quotes and brackets.`,
    ]);
  });

  test('is prose in YAML that starts with an asterisk, which is no crash', async () => {
    const folder = aFolderWith('claims/adams.yaml', /says: .*/, 'says: *nobody* welcomes.');
    folder.write(
      'duties/run-campaigns.yaml',
      folder.read('duties/run-campaigns.yaml').replace(/definition: .*/, 'definition: *work'),
    );
    assert.deepEqual(
      (await problemsOf(folder)).map((problem) => problem.split('\n')[0]),
      [
        'content/claims/adams.yaml:9: received Unexpected scalar at node end  [syntax]',
        'content/duties/run-campaigns.yaml:2: received "*work" without quotes  [syntax]',
      ],
    );
  });

  test('is an MDX file without front matter', async () => {
    const folder = aFolder();
    folder.write('pages/method.mdx', 'Only prose.\n');
    assert.deepEqual(await problemsOf(folder), [
      `content/pages/method.mdx: (front matter): received no front matter between two lines of ---  [shape]
    expected: YAML between --- and --- at the top of the file
    hint: Add it; see the other files of this folder.`,
    ]);
  });

  test('is an empty file, and one that holds a list', async () => {
    const folder = aFolder();
    folder.write('duties/run-campaigns.yaml', '');
    folder.write('groups.yaml', '- members\n- reach\n');
    const asked = `expected: named fields
    hint: Write the fields that this kind of file has; see the other files of its kind.`;
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/run-campaigns.yaml: received nothing  [shape]\n    ${asked}`,
      `content/groups.yaml: received ["members","reach"]  [shape]\n    ${asked}`,
    ]);
  });

  test('does not become problems of the files that refer to it', async () => {
    const folder = aFolder();
    for (const file of [
      'aspects.yaml',
      'positions.yaml',
      'groups.yaml',
      'quoting-texts.yaml',
      'sources/adams.mdx',
      'claims/brown.yaml',
    ]) {
      folder.write(file, folder.read(file).replace('id:', 'oops: "\n    id:'));
    }
    const told = await problemsOf(folder);
    assert.deepEqual([...new Set(told.map((problem) => /\[([\w-]+)\]\n/.exec(problem)?.[1]))], ['syntax']);
    assert.equal(told.length, 6);
  });
});
