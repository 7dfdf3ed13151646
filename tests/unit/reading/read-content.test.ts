import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { loadCatalog } from '../../../src/reading/load-catalog.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { problemInWords } from '../../../src/rules/problem.ts';
import { aClaim, aContent, aSource, aText, claimsOf } from '../../support/content.ts';
import { type ContentFolder, aFolder, problemsOf } from '../../support/content-folder.ts';

describe('a sound folder', () => {
  test('is read as it was written, without problems', async () => {
    const { content, problems, invalidIds } = await readContent(aFolder().path);
    assert.deepEqual(problems, []);
    assert.deepEqual([...invalidIds], []);
    const expected = aContent();
    const byId = (a: { readonly id: string }, b: { readonly id: string }): number => a.id.localeCompare(b.id);
    assert.deepEqual(content.duties.toSorted(byId), expected.duties.toSorted(byId));
    assert.deepEqual(content.claims, expected.claims);
    assert.deepEqual(content.fingerprints, expected.fingerprints);
    assert.deepEqual(
      content.sources.map(({ id, file, data }) => ({ id, file, data })),
      expected.sources.map(({ id, file, data }) => ({ id, file, data })),
    );
    assert.match(content.sources[0]?.body ?? '', /^\s*## The position\n/);
  });

  test('may hold the list of published ids', async () => {
    const folder = aFolder();
    folder.write('published-ids.txt', '/duties/welcome-members/\n');
    assert.deepEqual(await problemsOf(folder), []);
  });

  test('may start its files with a byte order mark and end its lines as Windows does', async () => {
    const folder = aFolder();
    const file = 'sources/adams.mdx';
    folder.write(file, `\uFEFF${folder.read(file).replaceAll('\n', '\r\n')}`);
    assert.deepEqual(await problemsOf(folder), []);
  });

  test('is read anew when a file has changed since', async () => {
    const folder = aFolder();
    assert.deepEqual(await problemsOf(folder), []);
    folder.write('groups.yaml', 'groups: []\n');
    assert.equal((await problemsOf(folder)).length, 1);
    folder.write('groups.yaml', aFolder().read('groups.yaml'));
    assert.deepEqual(await problemsOf(folder), []);
  });
});

describe('files', () => {
  test('of no kind are named, with the kinds of their folder', async () => {
    const folder = aFolder();
    folder.write('duties/notes.txt', 'To do.');
    folder.write('sources/more/dorn.mdx', '');
    assert.deepEqual(await problemsOf(folder), [
      `content/duties/notes.txt: received a file of no known kind  [unknown-file]
    expected: content/duties/*.yaml
    hint: Move or rename it, or keep it outside of content/.`,
      `content/sources/more/dorn.mdx: received a file of no known kind  [unknown-file]
    expected: content/sources/*.mdx
    hint: Move or rename it, or keep it outside of content/.`,
    ]);
  });

  test('of no kind in no known folder are told of every kind, and of the nearest single file', async () => {
    const folder = aFolder();
    folder.write('role.yaml', '');
    const [problem = ''] = await problemsOf(folder);
    assert.match(problem, /^content\/role\.yaml: received a file of no known kind/);
    assert.match(
      problem,
      /expected: one of content\/sources\/\*\.mdx, content\/claims\/\*\.yaml, .*content\/site\.yaml\n/,
    );
    assert.match(problem, /hint: Did you mean "roles\.yaml"\? If not: move or rename it/);
  });

  test('of which there is one must be there, and their absence is no problem of what refers to them', async () => {
    const single = ['aspects', 'changes', 'groups', 'moved', 'positions', 'quoting-texts', 'roles', 'site'];
    const folder = aFolder();
    for (const name of single) folder.remove(`${name}.yaml`);
    assert.deepEqual(
      (await problemsOf(folder)).toSorted(),
      single.map(
        (name) => `content/${name}.yaml: received no such file  [missing-file]
    expected: this file, of which the site needs one
    hint: Add it, or restore it.`,
      ),
    );
  });

  test('of a folder that is not there are one problem', async () => {
    const { problems, catalog } = await loadCatalog('/no/such/folder');
    assert.deepEqual(problems.map(problemInWords), [
      `/no/such/folder: received no such folder  [missing-file]
    expected: the folder that holds the content
    hint: Run this at the top of the repository, or name the folder.`,
    ]);
    assert.deepEqual(catalog.sources, []);
  });
});

describe('a wrong entry of a list', () => {
  const file = 'claims/adams.yaml';
  const aFolderOfThree = (): ContentFolder => {
    const three = [aClaim(), aClaim({ id: 'adams-wrong' }), aClaim({ id: 'adams-good' })];
    return aFolder(aContent({ claims: [claimsOf('adams', ...three), ...aContent().claims.slice(1)] }));
  };
  const firstLines = (problems: readonly string[]): (string | undefined)[] =>
    problems.map((problem) => problem.split('\n')[0]);

  test('does not hide the good ones around it, nor what is wrong with them', async () => {
    const folder = aFolderOfThree();
    folder.replace(file, /(id: adams-wrong[^]*?)where:/, '$1were:');
    folder.replace(file, /(id: adams-good\n +text: ).*/, '$1adams-nothing');
    const { catalog, problems } = await loadCatalog(folder.path);
    assert.equal(catalog.claimById.has('adams-welcomes'), true);
    assert.equal(catalog.claimById.has('adams-wrong'), false);
    assert.deepEqual(firstLines(problems.map(problemInWords)), [
      'content/claims/adams.yaml:11: claims[1].where: received nothing  [shape]',
      'content/claims/adams.yaml:19: claims[1].were: received a field that this kind of file does not have  [shape]',
      'content/claims/adams.yaml:21: claim adams-good: text: received "adams-nothing", which is no text of adams  [unknown-id]',
    ]);
  });

  test('does not become a problem of what refers to it', async () => {
    const folder = aFolderOfThree();
    folder.replace('disputes/who-welcomes.mdx', 'adams-welcomes', 'adams-wrong');
    folder.write('pages/method.mdx', `${folder.read('pages/method.mdx')}\n<Claim id="adams-wrong" />\n`);
    assert.deepEqual(await problemsOf(folder), []);
    folder.replace(file, /(id: adams-wrong[^]*?)role: .*/, '$1role: manager');
    assert.deepEqual(firstLines(await problemsOf(folder)), [
      'content/claims/adams.yaml:13: claims[1].role: received "manager"  [shape]',
    ]);
  });

  test('may be a text, another name of a duty or an aspect', async () => {
    const texts = [aText(), aText({ id: 'adams-2011-book', read: 'part' })];
    const folder = aFolder(aContent({ sources: [aSource({ texts }), ...aContent().sources.slice(1)] }));
    folder.replace('sources/adams.mdx', 'read: part', 'read: parts');
    folder.replace('aspects.yaml', 'question: Are they two?', '');
    folder.replace('duties/welcome-members.yaml', 'otherNames:\n', 'otherNames:\n  - 12\n');
    const { catalog, problems } = await loadCatalog(folder.path);
    assert.deepEqual(firstLines(problems.map(problemInWords)), [
      'content/aspects.yaml:6: aspects[1].question: received nothing  [shape]',
      'content/duties/welcome-members.yaml:7: otherNames[0]: received 12  [shape]',
      'content/sources/adams.mdx:30: texts[1].read: received "parts"  [shape]',
    ]);
    assert.equal(catalog.textById.has('adams-2010-post'), true);
    assert.deepEqual(
      catalog.aspects.map(({ id }) => id),
      ['goal'],
    );
    assert.equal(catalog.dutyById.get('welcome-members')?.otherNames.length, 1);
  });

  test('leaves the ones around it to be told by their ids, since their places have shifted', async () => {
    const folder = aFolderOfThree();
    folder.replace(file, /(id: adams-wrong[^]*?)where:/, '$1were:');
    folder.replace(file, 'id: adams-good', 'id: good');
    assert.equal(
      firstLines(await problemsOf(folder)).at(-1),
      'content/claims/adams.yaml:20: claim good: id: received "good"  [id-matches-file]',
    );
  });
});
