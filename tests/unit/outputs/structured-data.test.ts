import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type Node, createStructuredData, jsonLd } from '../../../src/outputs/structured-data.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { aCatalog, aClaim, aSource, aText, claimsOf } from '../../support/content.ts';
import { CM, SMM } from '../../support/statements.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const sources = [
  aSource({ name: 'Ann Adams', texts: [aText({ authors: ['Adams, Ann', 'The Ann Company'], url: 'https://a.org/' })] }),
  aSource({ id: 'brown', name: 'Brown and Sons', kind: 'organisation', texts: [aText({ id: 'brown-2012-talk' })] }),
];
const catalog = aCatalog({ sources });
const structured = createStructuredData(catalog, urls);

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && '@type' in value;
/** The nodes under one property of a node. */
const under = (node: Node | undefined, property: string): Node[] => [node?.[property]].flat().filter(isNode);
const typesAndNames = (nodes: readonly Node[]) => nodes.map((node) => [node['@type'], node['name']]);
const addressesOf = (nodes: readonly Node[]) => nodes.map((node) => node['@id']);

const claimNode = (id: string, of = catalog) => {
  const claim = of.claimById.get(id) ?? assert.fail(id);
  return createStructuredData(of, urls).claim(claim)[0];
};
const sourceNode = (id: string) => structured.source(catalog.sourceById.get(id) ?? assert.fail(id))[0];

describe('a source, told to machines', () => {
  test('is a person where it is one, and an organisation where it is one', () => {
    assert.deepEqual(typesAndNames(under(sourceNode('adams'), 'about')), [['Person', 'Ann Adams']]);
    assert.deepEqual(typesAndNames(under(sourceNode('brown'), 'about')), [['Organization', 'Brown and Sons']]);
  });

  test('cites its own texts', () => {
    const [text, ...others] = under(sourceNode('adams'), 'citation');
    assert.equal(text?.['name'], aText().title);
    assert.equal(text['url'], 'https://a.org/');
    assert.deepEqual(others, []);
  });

  test('has authors of texts as persons with the given name first, or as organisations by their name', () => {
    const [text] = under(sourceNode('adams'), 'citation');
    assert.deepEqual(typesAndNames(under(text, 'author')), [
      ['Person', 'Ann Adams'],
      ['Organization', 'The Ann Company'],
    ]);
  });

  test('dates texts as far as that is known, and not at all by bounds', () => {
    const dates = ['2010-03-17', '2010', { before: '2013' }, 'unknown'] as const;
    const texts = dates.map((date, index) => aText({ id: `adams-${index}`, date }));
    const dated = aCatalog({ sources: [aSource({ texts })] });
    const [node] = dated.sources.flatMap((source) => createStructuredData(dated, urls).source(source));
    assert.deepEqual(
      under(node, 'citation').map(({ datePublished }) => datePublished),
      ['2010-03-17', '2010', undefined, undefined],
    );
  });
});

describe('a claim, told to machines', () => {
  test('is of its source', () => {
    assert.deepEqual(typesAndNames(under(claimNode('adams-welcomes'), 'author')), [['Person', 'Ann Adams']]);
    assert.deepEqual(typesAndNames(under(claimNode('brown-welcomes'), 'author')), [['Organization', 'Brown and Sons']]);
  });

  test('is about its own role and its duties', () => {
    assert.deepEqual(addressesOf(under(claimNode('adams-welcomes'), 'about')), [
      urls.absolute(urls.role(CM)),
      urls.absolute(urls.duty('welcome-members')),
    ]);
    assert.equal(under(claimNode('brown-welcomes'), 'about')[0]?.['@id'], urls.absolute(urls.role(SMM)));
  });

  test('is about both roles where it speaks of both', () => {
    const both = aCatalog({ claims: [claimsOf('adams', aClaim({ role: 'both', duties: [] }))] });
    assert.deepEqual(addressesOf(under(claimNode('adams-welcomes', both), 'about')), [
      urls.absolute(urls.role(CM)),
      urls.absolute(urls.role(SMM)),
    ]);
  });

  test('appears in the text that it was read in, and appeared first in the text of its source', () => {
    const reported = aCatalog({
      claims: [claimsOf('adams', aClaim({ readIn: 'carter-2013-report' }), aClaim({ id: 'adams-posts' }))],
    });
    const node = claimNode('adams-welcomes', reported);
    assert.equal(under(node, 'appearance')[0]?.['name'], reported.textById.get('carter-2013-report')?.title);
    assert.equal(under(node, 'firstAppearance')[0]?.['name'], reported.textById.get('adams-2010-post')?.title);
    const firstHand = claimNode('adams-posts', reported);
    assert.equal(under(firstHand, 'appearance')[0]?.['name'], reported.textById.get('adams-2010-post')?.title);
    assert.deepEqual(under(firstHand, 'firstAppearance'), []);
  });
});

describe('the other pages, told to machines', () => {
  test('of a dispute cite the claims of every side and are about its duties', () => {
    const [node] = catalog.disputes.flatMap((dispute) => structured.dispute(dispute));
    assert.deepEqual(
      addressesOf(under(node, 'citation')),
      ['adams-welcomes', 'brown-welcomes'].map((id) => urls.absolute(urls.claim(id))),
    );
    assert.deepEqual(addressesOf(under(node, 'about')), [urls.absolute(urls.duty('welcome-members'))]);
  });

  test('of a duty define it within the set of all duties', () => {
    const [set] = structured.duties();
    const duty = catalog.dutyById.get('welcome-members') ?? assert.fail();
    const [node] = structured.duty(duty);
    assert.equal(node?.['description'], duty.definition);
    assert.equal(node['inDefinedTermSet'], set?.['@id']);
    assert.deepEqual(
      addressesOf(under(set, 'hasDefinedTerm')),
      catalog.duties.map(({ id }) => urls.absolute(urls.duty(id))),
    );
  });

  test('of the roles name each with its own other names, and its work as lines of a posting', () => {
    assert.deepEqual(
      catalog.roles
        .flatMap(({ id }) => structured.role(id, 'A job.', catalog.duties))
        .map((node) => [node['@id'], node['alternateName'], node['responsibilities']]),
      catalog.roles.map(({ id, otherNames }) => [
        urls.absolute(urls.role(id)),
        otherNames,
        catalog.duties.map(({ postingLine }) => postingLine),
      ]),
    );
  });

  test('of the two roles compared are about both, each by the address of its page', () => {
    const [node] = structured.roles();
    assert.equal(node?.['@id'], urls.absolute(urls.roles()));
    assert.deepEqual(
      addressesOf(under(node, 'about')),
      catalog.roles.map(({ id }) => urls.absolute(urls.role(id))),
    );
  });

  test('of one person who does both cite each statement of the prose once', () => {
    const body = '<Claim id="adams-welcomes" /> and <Claim id="adams-welcomes" />';
    const [node] = structured.bothRoles({ title: 'Both', description: 'One person.', body });
    assert.deepEqual(addressesOf(under(node, 'citation')), [urls.absolute(urls.claim('adams-welcomes'))]);
  });

  test('of the data lead to each of its files', () => {
    const files = [{ file: 'claims.csv', mediaType: 'text/csv' }];
    const [node] = structured.data(urls.dataPage(), files);
    assert.equal(node?.['version'], catalog.site.data.version);
    assert.deepEqual(
      under(node, 'distribution').map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat]),
      [[urls.absolute(urls.data('claims.csv')), 'text/csv']],
    );
  });

  test('send searches to the search page', () => {
    const [action] = structured.home().flatMap((node) => under(node, 'potentialAction'));
    const [entry] = under(action, 'target');
    assert.equal(entry?.['urlTemplate'], `${urls.absolute(urls.search())}?q={search_term_string}`);
  });

  test('have their way from the home page in its order, counted from 1', () => {
    const trail = [
      { href: urls.home(), label: 'Home' },
      { href: urls.duties(), label: 'Duties' },
    ];
    assert.deepEqual(
      under(structured.breadcrumbs(trail), 'itemListElement').map(({ position, item }) => [position, item]),
      [
        [1, urls.absolute(urls.home())],
        [2, urls.absolute(urls.duties())],
      ],
    );
  });
});

test('no words can end the script that holds them', () => {
  const summary = 'An end: </script><script>alert(1)</script>';
  const [node] = structured.source({ ...(catalog.sources[0] ?? assert.fail()), summary });
  const text = jsonLd([node ?? assert.fail()]);
  assert.ok(!text.includes('<'));
  const read = JSON.parse(text) as { readonly '@graph': readonly Node[] };
  assert.equal(read['@graph'][0]?.['description'], summary);
});
