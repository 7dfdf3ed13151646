import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { aFolderWith, problemsOf } from '../../support/content-folder.ts';

describe('a field', () => {
  test('that a kind of file does not have is told with its line and the nearest one', async () => {
    const folder = aFolderWith('claims/adams.yaml', '    where:', '    were:');
    assert.deepEqual(await problemsOf(folder), [
      `content/claims/adams.yaml:2: claims[0].where: received nothing  [shape]
    expected: words
    hint: Add "where".`,
      `content/claims/adams.yaml:10: claims[0].were: received a field that this kind of file does not have  [shape]
    expected: only the fields that the schema in src/schema/ describes
    hint: Did you mean "where"?`,
    ]);
  });

  test('like none that there is should go', async () => {
    const folder = aFolderWith('duties/welcome-members.yaml', 'kind: work', 'kind: work\ncolour-of-the-door: red');
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/welcome-members.yaml:5: colour-of-the-door: received a field that this kind of file does not have  [shape]
    expected: only the fields that the schema in src/schema/ describes
    hint: Remove "colour-of-the-door".`,
    ]);
  });

  test('left empty is to be filled in', async () => {
    const folder = aFolderWith('duties/welcome-members.yaml', /definition: .*/, 'definition:');
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/welcome-members.yaml:2: definition: received nothing  [shape]
    expected: words
    hint: Fill in "definition".`,
    ]);
  });

  test('of white space holds no words', async () => {
    const folder = aFolderWith('duties/welcome-members.yaml', /definition: .*/, 'definition: " "');
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/welcome-members.yaml:2: definition: received " "  [shape]
    expected: some words
    hint: Correct "definition".`,
    ]);
  });

  test('of words that YAML takes for a number wants quotes', async () => {
    const folder = aFolderWith('claims/adams.yaml', /where: .*/, 'where: 12');
    assert.deepEqual(await problemsOf(folder), [
      `content/claims/adams.yaml:10: claims[0].where: received 12  [shape]
    expected: words
    hint: Put "where" in quotes.`,
    ]);
  });

  test('of a closed list is told with the list and the nearest entry', async () => {
    const folder = aFolderWith('claims/adams.yaml', 'role: community-manager', 'role: comunity-manager');
    assert.deepEqual(await problemsOf(folder), [
      `content/claims/adams.yaml:4: claims[0].role: received "comunity-manager"  [shape]
    expected: one of "community-manager", "social-media-manager", "both"
    hint: Did you mean "community-manager"?`,
    ]);
  });

  test('that is an empty list wants an entry', async () => {
    const folder = aFolderWith('duties/welcome-members.yaml', /otherNames:\n.*\n/, 'otherNames: []\n');
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/welcome-members.yaml:6: otherNames: received []  [shape]
    expected: at least one entry
    hint: Correct "otherNames".`,
    ]);
  });

  test('that may have several forms is told by the one it comes nearest to', async () => {
    const quote = (written: string): Promise<string[]> =>
      problemsOf(aFolderWith('claims/adams.yaml', /quote:\n.*\n.*\n/, `quote: ${written}\n`));
    assert.deepEqual(await quote('{ words: welcome every new member, lang: spanish, gloss: hello }'), [
      `content/claims/adams.yaml:11: claims[0].quote.lang: received "spanish"  [shape]
    expected: a language tag such as "es"
    hint: Correct "lang".`,
    ]);
    assert.deepEqual(
      (await quote('{ word: welcome every new member }')).map((problem) => problem.split('\n')[0]),
      [
        'content/claims/adams.yaml:11: claims[0].quote.words: received nothing  [shape]',
        'content/claims/adams.yaml:11: claims[0].quote.word: received a field that this kind of file does not have  [shape]',
      ],
    );
    assert.deepEqual(await quote('[welcome, every, new, member]'), [
      `content/claims/adams.yaml:11: claims[0].quote: received ["welcome","every","new","member"]  [shape]
    expected: the quoted words, or { words: …, lang: …, gloss: …, wordsOf: …, unchecked: … } of which words is needed
    hint: Correct "quote".`,
    ]);
  });
});

describe('a missing field is named', () => {
  const cases: [what: string, file: string, line: RegExp, told: string[]][] = [
    ['the text of a claim', 'claims/adams.yaml', / {4}text: .*\n/, ['claims[0].text']],
    ['the role of a claim', 'claims/adams.yaml', / {4}role: .*\n/, ['claims[0].role']],
    ['the place of a claim', 'claims/adams.yaml', / {4}where: .*\n/, ['claims[0].where']],
    ['what a claim says', 'claims/adams.yaml', / {4}says: .*\n/, ['claims[0].says']],
    ['the stance of a claim', 'claims/adams.yaml', /\n +stance: .*/, ['claims[0].duties[0].stance']],
    ['the authors of a text', 'sources/adams.mdx', / {4}authors:\n.*\n/, ['texts[0].authors']],
    ['the title of a text', 'sources/adams.mdx', / {4}title: .*\n/, ['texts[0].title']],
    ['how much was read of a text', 'sources/adams.mdx', / {4}read: .*\n/, ['texts[0].read']],
    ['the date of a text', 'sources/adams.mdx', / {4}date: .*\n/, ['texts[0].date']],
    ['the definition of a duty', 'duties/welcome-members.yaml', /definition: .*\n/, ['definition']],
  ];
  for (const [what, file, line, told] of cases) {
    test(what, async () => {
      const problems = await problemsOf(aFolderWith(file, line, ''));
      assert.deepEqual(
        problems.map((problem) => /^content\/\S+: (\S+): received nothing {2}\[shape\]/.exec(problem)?.[1]),
        told,
      );
      for (const field of told) {
        assert.match(problems.join('\n'), new RegExp(`hint: Add "${field.replace(/^.*\./, '')}"\\.`));
      }
    });
  }
});
