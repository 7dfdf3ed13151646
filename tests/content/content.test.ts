import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { parse } from 'yaml';

import { judgeAll } from '../../src/model/judgement.ts';
import { SCOPES, type Scope } from '../../src/model/scope.ts';
import { loadCatalog } from '../../src/reading/load-catalog.ts';
import { problemInWords } from '../../src/rules/problem.ts';
import { fingerprint } from '../../src/schema/fingerprint.ts';
import { ROOT } from '../support/paths.ts';
import { assertNone } from '../support/problems.ts';
import { type FoundClaim, type FoundSource, eraOf, recount } from './recount.ts';

const CONTENT = join(ROOT, 'content');
const { catalog, problems } = await loadCatalog(CONTENT);

test('the content keeps every rule', () => {
  assertNone(problems.map(problemInWords));
});

test('the content holds at least the duties, claims and sources that were promised', () => {
  const { duties, claims, sources } = catalog;
  assert.ok(duties.length >= 46, `${duties.length} duties`);
  assert.ok(claims.length >= 863, `${claims.length} claims`);
  assert.ok(sources.length >= 97, `${sources.length} sources`);
  assert.equal(sources.filter(({ core }) => core).length, 5);
});

describe('counted again from the files, in another way', () => {
  const idsIn = (folder: string): string[] =>
    readdirSync(join(CONTENT, folder)).map((name) => name.slice(0, name.lastIndexOf('.')));
  const read = (file: string): string => readFileSync(join(CONTENT, file), 'utf8');

  const sources: FoundSource[] = idsIn('sources').map((id) => {
    const [, front = ''] = read(`sources/${id}.mdx`).split(/^---$/m);
    const { core, texts } = parse(front) as Omit<FoundSource, 'id'>;
    assert.ok(typeof core === 'boolean', `sources/${id}.mdx says whether it is one of the main sources`);
    return { id, core, texts };
  });
  const claims = sources.flatMap(({ id }) => {
    const file = parse(read(`claims/${id}.yaml`)) as { claims: Omit<FoundClaim, 'source'>[] };
    return file.claims.map((claim): FoundClaim => ({ source: id, ...claim }));
  });
  const duties = idsIn('duties').sort();

  test('every duty, source and claim is there', () => {
    assert.deepEqual(catalog.duties.map(({ id }) => id).sort(), duties);
    assert.deepEqual(catalog.sources.map(({ id }) => id).sort(), sources.map(({ id }) => id).sort());
    assert.equal(catalog.claims.length, claims.length);
  });

  const dateOf = new Map(sources.flatMap(({ texts }) => texts.map(({ id, date }) => [id, date])));
  const isMain = new Map(sources.map(({ id, core }) => [id, core]));
  const counting: Readonly<Record<Scope, (claim: FoundClaim) => boolean>> = {
    all: () => true,
    core: ({ source }) => isMain.get(source) === true,
    'until-2013': ({ text }) => eraOf(dateOf.get(text)) === 'until-2013',
    'since-2014': ({ text }) => eraOf(dateOf.get(text)) === 'since-2014',
  };
  for (const scope of SCOPES) {
    test(`every answer in the scope ${scope} and its numbers are the same`, () => {
      const judged = new Map(judgeAll(catalog).map(({ duty, verdict }) => [duty.id, verdict[scope]]));
      for (const duty of duties) {
        const { value, agreement } = judged.get(duty) ?? {};
        assert.deepEqual({ value, agreement }, recount(duty, claims.filter(counting[scope])), duty);
      }
    });
  }
});

describe('the fingerprints', () => {
  const files = readdirSync(join(CONTENT, 'fingerprints'));

  test('are in format 1: windows sorted, each once, at most one for every three words in a row', () => {
    for (const name of files) {
      const { format, words, windows } = fingerprint.parse(
        JSON.parse(readFileSync(join(CONTENT, 'fingerprints', name), 'utf8')),
      );
      assert.equal(format, 1, name);
      assert.deepEqual(windows, [...new Set(windows)].sort(), name);
      assert.ok(windows.length <= words - 2, `${name} has ${windows.length} windows of ${words} words`);
    }
  });

  test('check most quotes', () => {
    const quoted = catalog.claims.filter(({ quote }) => quote !== undefined);
    const checked = quoted.filter(({ quoteState }) => quoteState === 'checked');
    assert.ok(checked.length > quoted.length / 2, `${checked.length} of ${quoted.length}`);
  });
});
