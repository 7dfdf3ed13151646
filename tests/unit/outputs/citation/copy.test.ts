import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment } from 'parse5';

import type { CitePage } from '../../../../src/outputs/citation/cite-page.ts';
import { editionOf } from '../../../../src/model/edition.ts';
import { judgedById } from '../../../../src/model/judgement.ts';
import { htmlLink, markdownLink } from '../../../../src/outputs/link-markup.ts';
import { aspectSentence, cellSentence, positionSentence } from '../../../../src/wording/citation-sentences.ts';
import { citePages } from '../../../../src/outputs/citation/cite-pages.ts';
import { PLACE, aDifficultCatalog } from '../../../support/citation/content.ts';
import { parseMarkdown } from '../../../support/data/markdown.ts';

const catalog = aDifficultCatalog();
const cite = citePages(catalog, PLACE, false);
const END = ', according to A site, data 1.0.0 of 21 November 2026: https://example.org/jobs/';

function found<Thing>(thing: Thing | undefined): Thing {
  assert.ok(thing);
  return thing;
}
const duty = (id: string) => cite.duty(judgedById(catalog, id));
const claim = (id: string) => cite.claim(found(catalog.claimById.get(id)));
const source = cite.source(found(catalog.sourceById.get('oneill')));
const dispute = cite.dispute(found(catalog.disputeById.get('who-welcomes')));

/** The one link that HTML holds, and its text. */
function linkInHtml(html: string): { href: string | undefined; text: string } {
  const [link] = parseFragment(html).childNodes;
  assert.ok(link && defaultTreeAdapter.isElementNode(link) && link.tagName === 'a');
  const [text]: DefaultTreeAdapterTypes.ChildNode[] = link.childNodes;
  assert.ok(text && defaultTreeAdapter.isTextNode(text) && link.childNodes.length === 1);
  return { href: link.attrs.find(({ name }) => name === 'href')?.value, text: text.value };
}

describe('one plain sentence', () => {
  test('gives the verdict on a duty with its count, the version and the address', () => {
    const sentences: Readonly<Record<string, string>> = {
      welcome: `“Welcome "new" members” is the community manager’s job (one source only)`,
      ads: '“Buy ads – & more” is the social media manager’s job (one source only)',
      answers:
        '“Answer people’s questions” is shared by the community manager and the social media manager (one source only)',
      cafe: 'Sources disagree whose job “Run the café [online]” is (1 of 2 sources says community manager, 1 social media manager)',
      nobody: `“Nobody's *job* <yet>” is assigned neither to the community manager nor to the social media manager (none of our sources assigns it to either role)`,
    };
    for (const [id, says] of Object.entries(sentences)) assert.equal(duty(id).sentence, `${says}${END}duties/${id}/`);
  });

  test('gives an edition with the data that it keeps, whatever the data of today is', () => {
    const edition = { ...editionOf(catalog, '2025-03'), version: '0.9.0', date: '2025-02-28' };
    const { sentence, item } = cite.edition(edition);
    assert.match(
      sentence,
      /^Whose job was which duty in March 2025: .+, according to A site, data 0\.9\.0 of 28 February 2025: https:\/\/example\.org\/jobs\/editions\/2025-03\/$/,
    );
    assert.deepEqual([item.version, item.issued], ['0.9.0', { 'date-parts': [[2025, 2, 28]] }]);
  });

  test('gives what a claim says, with its source, text and date', () => {
    assert.equal(
      claim('oneill-says').sentence,
      `O’Neill says that "hosts" – the managers – don't post *ads* [at all] (Síle O'Neill–Žižek, “"Don't" & 100% #community_work”, 17 March 2010)${END}claims/oneill-says/`,
    );
    assert.equal(
      claim('oneill-posts').sentence,
      `Ads are the other’s (Síle O'Neill–Žižek, “Work – and play”, February 2011)${END}claims/oneill-posts/`,
    );
    assert.equal(
      claim('oneill-quoted').sentence,
      `The host welcomes new members (Síle O'Neill–Žižek, “A talk”, before 15 October 2013, known only through another text)${END}claims/oneill-quoted/`,
    );
  });

  test('says what stands on the page of a source, of a dispute and of the site', () => {
    assert.equal(
      source.sentence,
      `What Síle O'Neill–Žižek says of the community manager and of the social media manager, in 4 statements from 4 texts${END}sources/oneill/`,
    );
    assert.equal(
      dispute.sentence,
      `Sources disagree on “Who runs the “café”?” (One: 1 source; The other: 1 source)${END}disputes/who-welcomes/`,
    );
    assert.equal(
      cite.site().sentence,
      `2 sources on whether 5 duties are the community manager’s or the social media manager’s${END}`,
    );
  });

  test('says what stands in a row of a table', () => {
    const cells = judgedById(catalog, 'cafe').cells;
    const { duty: cafe } = judgedById(catalog, 'cafe');
    assert.deepEqual(
      cells.map((cell) => cellSentence(cafe, cell)),
      [
        'On “Run the café [online]”, Brown says that it is the social media manager’s job',
        "On “Run the café [online]”, Síle O'Neill–Žižek says that it is the community manager’s job",
      ],
    );
    const [silent] = judgedById(catalog, 'nobody').cells;
    assert.match(
      cellSentence(cafe, found(silent)),
      /^We found nothing on “Run the café \[online\]” in what we read of /,
    );
    assert.equal(
      positionSentence({ id: 'two', name: 'Two', definition: '' }, catalog.sources),
      "“Two” is the position of 2 sources (Brown and O'Neill)",
    );
    assert.equal(positionSentence({ id: 'one', name: 'One', definition: '' }, []), '“One” is nobody’s position');
    assert.equal(
      aspectSentence({ id: 'goal', name: 'Goal', question: '', synthesis: [] }, 1),
      'Community manager and social media manager are compared on “Goal” in 1 statement',
    );
  });
});

describe('a link', () => {
  const pages: readonly CitePage[] = [
    ...catalog.duties.map(({ id }) => duty(id)),
    ...catalog.claims.map(({ id }) => claim(id)),
    source,
    dispute,
    cite.site(),
  ];

  test('is written in Markdown so that a parser finds the name and the address, and nothing else', () => {
    for (const { name, address, markdown } of pages) {
      const { links, text, types } = parseMarkdown(markdown);
      assert.deepEqual({ links, text }, { links: [address], text: name });
      assert.deepEqual([...types].sort(), ['link', 'paragraph', 'root', 'text']);
    }
    assert.equal(
      duty('cafe').markdown,
      '[Run the café \\[online\\]: whose job?](https://example.org/jobs/duties/cafe/)',
    );
  });

  test('is written in HTML so that a parser finds the name and the address, and nothing else', () => {
    for (const { name, address, html } of pages) assert.deepEqual(linkInHtml(html), { href: address, text: name });
    assert.equal(
      duty('nobody').html,
      `<a href="https://example.org/jobs/duties/nobody/">Nobody's *job* &lt;yet&gt;: whose job?</a>`,
    );
  });

  test('holds whatever a name may hold', () => {
    const name = '\\ `a` *b* _c_ {d} [e] <f> (g) #h +i -j !k |l ~m & &amp; n\'s "o"';
    assert.equal(parseMarkdown(markdownLink(name, 'https://example.org/')).text, name);
    assert.equal(linkInHtml(htmlLink(name, 'https://example.org/?a=1&b=2')).text, name);
    assert.equal(linkInHtml(htmlLink(name, 'https://example.org/?a=1&b=2')).href, 'https://example.org/?a=1&b=2');
  });
});

test('addresses are whole, below the path that the site is published under', () => {
  assert.equal(duty('ads').address, 'https://example.org/jobs/duties/ads/');
  assert.equal(claim('oneill-says').address, 'https://example.org/jobs/claims/oneill-says/');
  assert.equal(source.address, 'https://example.org/jobs/sources/oneill/');
  assert.equal(dispute.address, 'https://example.org/jobs/disputes/who-welcomes/');
  assert.equal(cite.site().address, 'https://example.org/jobs/');
});
