import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import { Resvg } from '@resvg/resvg-js';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Parser } from 'n3';
import papaparse from 'papaparse';
import { parseFragment } from 'parse5';

import { type Catalog, buildCatalog } from '../../../src/model/catalog.ts';
import { judgeAll } from '../../../src/model/judgement.ts';
import { badgeOf } from '../../../src/outputs/badge.ts';
import { citeFile, citedPages } from '../../../src/outputs/citation/cite-files.ts';
import { entryOf } from '../../../src/outputs/citation/entry.ts';
import { withLinkedAddresses } from '../../../src/outputs/citation/linked-addresses.ts';
import { csvOf } from '../../../src/outputs/dataset/csv.ts';
import { embedCode } from '../../../src/outputs/embed.ts';
import { atomFeed, jsonFeed } from '../../../src/outputs/feeds.ts';
import { htmlLink } from '../../../src/outputs/link-markup.ts';
import { jsonLd } from '../../../src/outputs/structured-data.ts';
import { turtleOf } from '../../../src/outputs/vocabulary/rdf.ts';
import { vocabularyOf } from '../../../src/outputs/vocabulary/vocabulary.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { readRis } from '../../support/citation/readers.ts';
import { aContent, aDuty, aSource, aText } from '../../support/content.ts';

/**
 * Texts that mean something to whoever reads our outputs, each put in where texts of the content go, and read back by
 * readers that had no part in writing. The check of content refuses some of them; the writers must not need it to.
 */
const PAYLOADS: readonly string[] = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</SCRIPT >x',
  '<!--<script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '" autofocus onfocus="alert(1)',
  '<iframe srcdoc="<script>1</script>">',
  '</title><script>1</script>',
  '</textarea><b>',
  '<style>*{display:none}</style>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content=0>',
  '&lt;script&gt;',
  '&#60;b&#62; &amp;amp;',
  '<![CDATA[x]]>',
  ']]><x>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '=HYPERLINK("https://evil.example/","x")',
  '+1+cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd',
  '-2+3',
  '＝1＋1',
  'a,b;c\td',
  '"quoted, cell"',
  'ER  - ',
  'TY  - BOOK',
  '@misc{evil, title={x}}',
  'a { brace',
  'a } brace',
  '\\input{/etc/passwd}',
  '\\" <x> <y> <z> .',
  '"""^^xsd:date',
  '[x](javascript:alert(1))',
  '`code` *b* _i_ # h',
  '${process.env.HOME} {{7*7}} <%= 1 %>',
  '__proto__',
  'constructor',
  '%00%0d%0aSet-Cookie: x=1',
  '../../../../etc/passwd',
  '\u{1F469}\u200D\u{1F4BB} \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D',
];

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });

function catalogWith(text: string): Catalog {
  const content = aContent({
    duties: [
      aDuty({ name: text, definition: text, otherNames: [{ name: `${text} too`, sharedWith: [] }], note: text }),
    ],
    sources: [
      aSource({
        name: text,
        short: text,
        role: text,
        summary: text,
        texts: [aText({ title: text, publication: text, authors: [text] })],
      }),
    ],
    changes: [
      {
        id: 'changes',
        file: 'content/changes.yaml',
        body: '',
        data: { changes: [{ date: '2026-11-21', summary: text }] },
      },
    ],
  });
  return buildCatalog({ ...content, disputes: [] }, isQuotedFrom);
}

/** Names of the elements in a piece of HTML. */
function elementsIn(html: string): string[] {
  const names: string[] = [];
  const visit = (node: object): void => {
    if ('tagName' in node) names.push(String(node.tagName));
    if ('childNodes' in node) (node.childNodes as object[]).forEach(visit);
  };
  visit(parseFragment(html));
  return names;
}

for (const text of PAYLOADS) {
  describe(`the text ${JSON.stringify(text)} stays a text`, () => {
    const catalog = catalogWith(text);
    const [judged] = judgeAll(catalog);
    assert.ok(judged);
    const { duty } = judged;

    test('in HTML', () => {
      assert.deepEqual(elementsIn(embedCode(duty, urls)), ['iframe']);
      assert.deepEqual(elementsIn(htmlLink(text, 'https://example.org/')), ['a']);
      for (const { items } of citedPages(catalog, urls, false)) {
        for (const item of items) {
          // citeproc-js looks names up in plain objects, and fails for an author whose name these have: none is called so.
          if (text in {}) continue;
          for (const style of ['APA', 'MLA', 'Chicago'] as const) {
            const html = withLinkedAddresses(entryOf(item, style, 'html'));
            assert.deepEqual(
              elementsIn(html).filter((name) => name !== 'i' && name !== 'a'),
              [],
              html,
            );
          }
        }
      }
    });

    test('in the data of a script', () => {
      const script = jsonLd([{ '@type': 'Thing', name: text }]);
      assert.deepEqual(elementsIn(`<script type="application/ld+json">${script}</script>`), ['script']);
      assert.ok(!script.includes('<'));
      assert.equal((JSON.parse(script) as { '@graph': { name: string }[] })['@graph'][0]?.name, text);
    });

    test('in feeds', () => {
      const content = parseAtomFeed(atomFeed(catalog, urls)).entries?.[0]?.content?.value ?? '';
      assert.deepEqual(elementsIn(content), ['p']);
      assert.deepEqual(elementsIn(parseJsonFeed(jsonFeed(catalog, urls)).items?.[0]?.content_html ?? ''), ['p']);
    });

    test('in citations', () => {
      for (const { items } of citedPages(catalog, urls, false)) {
        const ids = items.map(({ id }) => id);
        for (const format of ['bib', 'biblatex.bib'] as const) {
          const { entries, errors } = parseBibtex(citeFile(items, format), { sentenceCase: false });
          assert.deepEqual([entries.map(({ key }) => key), errors], [ids, []]);
        }
        assert.equal(readRis(citeFile(items, 'ris')).length, items.length);
        assert.deepEqual(JSON.parse(citeFile(items, 'json')), items);
      }
    });

    test('in tables', () => {
      const csv = csvOf([
        ['a', 'b'],
        [text, 'x'],
      ]);
      const { data } = papaparse.parse<readonly string[]>(csv.trimEnd());
      const [cell = '', other] = data[1] ?? [];
      assert.equal(other, 'x');
      assert.equal(cell.replace(/^'/, ''), text);
      assert.doesNotMatch(cell, /^[=+\-@＝＋－＠]/);
    });

    test('in RDF and in SVG', () => {
      const quads = new Parser().parse(turtleOf(vocabularyOf(catalog, urls)));
      assert.ok(quads.some(({ object }) => object.value === text && object.termType === 'Literal'));
      const svg = badgeOf(judged);
      assert.ok(new Resvg(svg).render().width > 100);
      const read = new XMLParser().parse(svg) as { svg: object };
      assert.deepEqual(Object.keys(read.svg).sort(), ['path', 'rect', 'text', 'title']);
    });
  });
}
