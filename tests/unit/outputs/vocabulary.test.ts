import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';

import type { Catalog } from '../../../src/model/catalog.ts';
import { jsonLdOf, turtleOf } from '../../../src/outputs/vocabulary/rdf.ts';
import { vocabularyOf } from '../../../src/outputs/vocabulary/vocabulary.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { aCatalog, aDuty } from '../../support/content.ts';
import { siteCatalog } from '../../support/site-catalog.ts';

/** Read by N3.js and jsonld.js. */
const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

const quadsIn = (file: string): Quad[] => new Parser().parse(file);

/** Statements in one notation, in order. */
function statements(quads: readonly Quad[]): string[] {
  return quads
    .map(({ subject, predicate, object }) =>
      [subject.value, predicate.value, object.termType, object.value, object.language, object.datatype?.value].join(
        ' | ',
      ),
    )
    .sort();
}

async function fromJsonLd(catalog: Catalog): Promise<Quad[]> {
  const nquads = await jsonld.toRDF(jsonLdOf(vocabularyOf(catalog, urls)), { format: 'application/n-quads' });
  return new Parser({ format: 'N-Quads' }).parse(nquads);
}

describe('the vocabulary of the real content', () => {
  let catalog: Catalog;
  let quads: Quad[];
  const valuesOf = (address: string, property: string): string[] =>
    quads
      .filter(({ subject, predicate }) => subject.value === address && predicate.value === SKOS + property)
      .map(({ object }) => object.value);
  before(async () => {
    catalog = await siteCatalog();
    quads = quadsIn(turtleOf(vocabularyOf(catalog, urls)));
  });

  test('says the same in Turtle and in JSON-LD', async () => {
    assert.deepEqual(statements(quads), statements(await fromJsonLd(catalog)));
  });

  test('has every duty with its name, other names, hidden labels and definition, and each label once', () => {
    for (const { id, name, definition, otherNames, searchTerms } of catalog.duties) {
      const address = `https://example.org/jobs/duties/${id}/`;
      assert.deepEqual(valuesOf(address, 'prefLabel'), [name]);
      assert.deepEqual(valuesOf(address, 'definition'), [definition]);
      const [alternative, hidden] = [valuesOf(address, 'altLabel'), valuesOf(address, 'hiddenLabel')];
      for (const { name: other } of otherNames) assert.ok(other === name || alternative.includes(other), other);
      for (const { name: term } of searchTerms) assert.ok([name, ...alternative, ...hidden].includes(term), term);
      // SKOS's own condition (S13): the three kinds of labels have none in common.
      assert.equal(new Set([name, ...alternative, ...hidden]).size, 1 + alternative.length + hidden.length, id);
    }
  });

  test('leads only to things that it holds, or to entries of classifications that a text of ours is', () => {
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const texts = new Set([...catalog.textById.values()].map(({ url }) => url));
    for (const { predicate, object } of quads) {
      if (object.termType !== 'NamedNode' || !predicate.value.startsWith(SKOS)) continue;
      const isClose = predicate.value === `${SKOS}closeMatch`;
      assert.ok(isClose ? texts.has(object.value) : subjects.has(object.value), object.value);
    }
    assert.deepEqual(valuesOf('https://example.org/jobs/roles/community-manager/', 'closeMatch'), [
      'http://data.europa.eu/esco/occupation/137b1d11-c4bc-4016-89ba-45345d4c71f0',
    ]);
    assert.ok(!quads.some(({ predicate }) => predicate.value === `${SKOS}exactMatch`));
  });

  test('says its licence, version and day', () => {
    const scheme = quads
      .filter(({ subject }) => subject.value.endsWith('/vocabulary.ttl'))
      .map(({ object }) => object.value);
    const { version, date } = catalog.site.data;
    for (const value of ['https://creativecommons.org/licenses/by/4.0/', version, date])
      assert.ok(scheme.includes(value));
  });
});

test('names with every sign come back as they were, and end no statement', async () => {
  const names = [
    'a "quote" \\ and \\" more',
    "it's ''' \"\"\" <b>",
    'a\u2028b \u00e9 \u{1F600} @en ^^xsd:date',
    '. <x> <y> <z> .',
  ];
  const catalog = aCatalog({
    duties: names.map((name, index) => aDuty({ id: `duty-${'abcd'[index] ?? ''}`, name, definition: name })),
  });
  const quads = quadsIn(turtleOf(vocabularyOf(catalog, urls)));
  assert.deepEqual(statements(quads), statements(await fromJsonLd(catalog)));
  const found = quads
    .filter(({ predicate }) => predicate.value === `${SKOS}definition`)
    .map(({ object }) => object.value);
  assert.deepEqual(found.sort(), names.toSorted());
});
