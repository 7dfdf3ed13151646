import assert from 'node:assert/strict';
import { test } from 'node:test';

import { publishedAt } from '../../src/urls/published-at.ts';
import { attribute, textOf } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { readVocabulary } from '../support/schema-org.ts';
import { type Page, readSite } from '../support/site.ts';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const site = readSite();
const vocabulary = readVocabulary();

function graphOf({ elements }: Page): Node[] {
  const scripts = elements.filter((element) => attribute(element, 'type') === 'application/ld+json');
  return scripts.flatMap((script) => {
    const parsed: unknown = JSON.parse(textOf(script));
    assert.ok(isNode(parsed) && parsed['@context'] === 'https://schema.org' && Array.isArray(parsed['@graph']));
    return parsed['@graph'].filter(isNode);
  });
}

function* problemsIn(node: Node, where: string): Generator<string> {
  const type = String(node['@type']);
  if (!vocabulary.isType(type)) yield `${where}: schema.org has no type "${type}"`;
  for (const [key, value] of Object.entries(node)) {
    if (!key.startsWith('@') && !vocabulary.isPropertyOf(key, type))
      yield `${where}: "${key}" is no property of ${type}`;
    for (const inner of [value].flat().filter(isNode)) yield* problemsIn(inner, where);
  }
}

const withData = site.pages.map((page) => ({ page, graph: graphOf(page) })).filter(({ graph }) => graph.length > 0);

test('every duty, source, claim and dispute says what it is to machines', () => {
  const told = new Set(withData.map(({ page }) => page.path));
  const due = site.pages.filter(({ path }) =>
    /^\/(duties|sources|claims|disputes|roles)\/[^/]+\/$/.test(path.slice(site.base.length - 1)),
  );
  assert.ok(due.length > 450);
  assertNone(due.filter(({ path }) => !told.has(path)).map(({ path }) => `${path} says nothing`));
});

test('only terms of schema.org are used, each where it belongs', () => {
  assertNone(withData.flatMap(({ page, graph }) => graph.flatMap((node) => [...problemsIn(node, page.path)])));
});

test("the id of a page's main node is the page's own address", () => {
  assertNone(
    withData.flatMap(({ page, graph }) => {
      const ids = graph.map((node) => node['@id']).filter((id) => typeof id === 'string');
      const own = new URL(page.path, site.origin).href;
      const strange = ids.filter((id) => !id.startsWith(own));
      return strange.map((id) => `${page.path}: ${id}`);
    }),
  );
});

test('every id that is named leads to a page of the site', () => {
  const known = new Set(site.pages.map(({ path }) => new URL(path, site.origin).href));
  const idsIn = (node: Node): string[] =>
    Object.entries(node).flatMap(([key, value]) =>
      key === '@id' ? [String(value)] : [value].flat().filter(isNode).flatMap(idsIn),
    );
  const named = new Set(withData.flatMap(({ graph }) => graph.flatMap(idsIn)));
  assertNone([...named].filter((id) => !known.has(id.replace(/#.*$/, ''))));
});

test('duties are terms of one set, roles are occupations, and nobody is rated', () => {
  const types = withData.flatMap(({ graph }) => graph.map((node) => node['@type']));
  const count = (type: string): number => types.filter((one) => one === type).length;
  assert.equal(count('DefinedTermSet'), 1);
  assert.ok(count('DefinedTerm') >= 42);
  assert.equal(count('Occupation'), 2);
  assert.equal(count('ClaimReview'), 0);
});

test('a build without a public address says so to machines on every page, and no other build does', () => {
  const { isLocal } = publishedAt(process.env);
  const isMarked = (graph: readonly Node[]): boolean =>
    graph.some((node) => String(node['creativeWorkStatus']).includes('not for publishing'));
  assertNone(withData.filter(({ graph }) => isMarked(graph) !== isLocal).map(({ page }) => page.path));
});
