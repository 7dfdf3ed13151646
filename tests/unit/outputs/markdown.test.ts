import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { createUrls } from '../../../src/urls/urls.ts';
import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import type { CitePage } from '../../../src/outputs/citation/cite-page.ts';
import { disputePage } from '../../../src/views/dispute-page.ts';
import { dutyPage } from '../../../src/views/duty-page.ts';
import { disputeMarkdown } from '../../../src/outputs/markdown/dispute-markdown.ts';
import { dutyMarkdown } from '../../../src/outputs/markdown/duty-markdown.ts';
import { bullets, item, link, markdownOf, paragraph, quotation, table } from '../../../src/outputs/markdown/nodes.ts';
import { parseMdx, componentsToMarkdown } from '../../../src/outputs/markdown/mdx.ts';
import { aClaim, aContent, claimsOf } from '../../support/content.ts';
import { parseMarkdown } from '../../support/data/markdown.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/jobs/' });
const catalog = buildCatalog(aContent(), isQuotedFrom);
const sources = { catalog, urls };
const cited = (path: string, isLocal = false): CitePage => ({
  name: 'Name',
  address: `https://example.org/jobs/${path}`,
  markdown: '',
  html: '',
  sentence: '',
  path: `/jobs/${path}`,
  item: { id: 'file', type: 'webpage', title: 'A page' },
  fileName: 'file',
  groups: [
    { entries: [{ style: 'APA', html: 'Q&amp;A *Ltd*. (2026). <i>Who &lt;welcomes&gt;?</i> https://a.b/_c_/' }] },
  ],
  isLocal,
});
const prose = (body: string) => markdownOf(parseMdx(body), componentsToMarkdown(catalog, urls));

describe('prose of MDX as Markdown', () => {
  test('a claim becomes a citation', () => {
    assert.equal(
      prose('She welcomes <Claim id="adams-welcomes" />.'),
      'She welcomes ([Adams, On hosts](https://example.org/jobs/claims/adams-welcomes/)).\n',
    );
  });

  test('a quote becomes the words with their citation, alone on a line too', () => {
    const quoted = '“welcome every new member” ([Adams, On hosts](https://example.org/jobs/claims/adams-welcomes/))';
    assert.equal(prose('<Quote id="adams-welcomes" />, she says.'), `${quoted}, she says.\n`);
    assert.equal(prose('<Quote id="adams-welcomes" />'), `${quoted}\n`);
  });

  test('words with a tag become a link', () => {
    assert.equal(
      prose('<Duty id="welcome-members">the *welcome*</Duty>, <Source id="brown">Brown</Source>'),
      'the _welcome_'.replace(/.*/, (words) => `[${words}](https://example.org/jobs/duties/welcome-members/)`) +
        ', [Brown](https://example.org/jobs/sources/brown/)\n',
    );
    assert.equal(
      prose('See <Dispute id="who-welcomes">who welcomes</Dispute>.'),
      'See [who welcomes](https://example.org/jobs/disputes/who-welcomes/).\n',
    );
  });

  test('headings, lists and tables stay what they are', () => {
    assert.equal(
      prose('## Position\n\n- one <Claim id="adams-welcomes" />\n- two\n'),
      '## Position\n\n- one ([Adams, On hosts](https://example.org/jobs/claims/adams-welcomes/))\n- two\n',
    );
    assert.match(prose('| a | b |\n| - | - |\n| c | d |\n'), /^\| a +\| b +\|\n\| -+ +\| -+ +\|\n\| c +\| d +\|\n$/);
  });
});

describe('what is escaped', () => {
  const NASTY = [
    '# no heading',
    '1. no list',
    '- no list',
    '> no quotation',
    '*no* _emphasis_ **at all**',
    '[no](link) ![no](picture)',
    '<b>no HTML</b> &amp; no &copy; entity',
    '`no code`',
    '~~not struck out~~',
    'a | b',
    '+ @ = ---',
    '\\* no escape',
  ];

  for (const words of NASTY) {
    test(`${words} is read as it is`, () => {
      for (const block of [
        paragraph(words),
        quotation(words),
        bullets([item(paragraph(words))]),
        table([[words], [words]]),
      ]) {
        const { text, types } = parseMarkdown(markdownOf([block]));
        assert.ok(text.includes(words), text);
        const allowed = [
          'root',
          'paragraph',
          'blockquote',
          'list',
          'listItem',
          'table',
          'tableRow',
          'tableCell',
          'text',
        ];
        assert.deepEqual(
          [...types].filter((type) => !allowed.includes(type)),
          [],
        );
      }
    });
  }

  test('any text of printable signs is read as it is', () => {
    const sign = fc.constantFrom(...'ab1 .,;:!?\'"“”()[]{}<>*_~`#+-=|\\/&@$%^é–'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: sign, minLength: 1 }), (given) => {
        const words = `x ${given} x`.replace(/\s+/g, ' ');
        const { text, links } = parseMarkdown(markdownOf([paragraph(words, link('https://example.org/', 'end'))]));
        assert.equal(text, `${words}end`);
        assert.deepEqual(links, ['https://example.org/']);
      }),
    );
  });
});

describe('the Markdown of a page', () => {
  test('of a duty has the answers of all and of the main sources, and each statement with its quote', () => {
    const markdown = dutyMarkdown(dutyPage(catalog, 'welcome-members'), cited('duties/welcome-members/'), sources);
    assert.match(
      markdown,
      /\*\*Sources disagree:\*\* 1 of 2 sources says community manager, 1 social media manager\. Thinly supported: /,
    );
    assert.match(markdown, /\*\*Our main sources alone:\*\* Community manager: one source only\./);
    assert.match(
      markdown,
      /\(\[statement adams-welcomes\]\(https:\/\/example\.org\/jobs\/claims\/adams-welcomes\/\)\)/,
    );
    assert.match(markdown, /> “welcome every new member”/);
    assert.match(markdown, /known only from quotations, here through “What I heard”/);
    assert.doesNotMatch(markdown, /Nothing found/);
  });

  test('of a duty names the sources in which nothing on it was found', () => {
    const markdown = dutyMarkdown(dutyPage(catalog, 'run-campaigns'), cited('duties/run-campaigns/'), sources);
    assert.match(
      markdown,
      /### Nothing found \(2 sources\)\n\n.* does not mean that they disagree: \[Adams\]\(\S+\), \[Brown\]\(\S+\)\.\n/,
    );
  });

  test('of a dispute has its sides, its note and the stance of each claim', () => {
    const markdown = disputeMarkdown(
      disputePage(catalog, 'who-welcomes'),
      cited('disputes/who-welcomes/'),
      'Who welcomes.\n\nOur *note*.\n',
      sources,
    );
    assert.match(markdown, /^# Who welcomes\?\n\n.*\n\nWho welcomes\.\n/);
    assert.match(markdown, /## The community manager \(1 source\)/);
    assert.match(markdown, /\[Name of welcome-members\]\(\S+\): Says it’s the community manager’s job\./);
    assert.match(markdown, /## Our note\n\nOur _note_\.\n/);
  });

  test('ends in the citations of its page, letter for letter, and where their files are', () => {
    const markdown = (isLocal: boolean) =>
      dutyMarkdown(dutyPage(catalog, 'welcome-members'), cited('duties/welcome-members/', isLocal), sources);
    const { text, links } = parseMarkdown(markdown(false));
    assert.ok(text.includes('APA: Q&A *Ltd*. (2026). Who <welcomes>? https://a.b/_c_/'), text);
    assert.match(markdown(false), /_Who .*welcomes.*\?_/);
    for (const format of ['bib', 'biblatex.bib', 'ris', 'json'])
      assert.ok(links.includes(`https://example.org/jobs/duties/welcome-members/cite.${format}`), format);
    assert.doesNotMatch(markdown(false), /Not for publishing/);
    assert.match(markdown(true), /\*\*Not for publishing/);
  });

  test('shows gloss, reporter and caveat of a claim', () => {
    const claims = [
      claimsOf(
        'adams',
        aClaim({
          quote: { words: 'da la bienvenida', lang: 'es', gloss: 'welcomes', wordsOf: 'reporter' },
          caveat: 'Of *hosts*.',
        }),
      ),
    ];
    const other = buildCatalog(aContent({ claims }), isQuotedFrom);
    const markdown = dutyMarkdown(dutyPage(other, 'welcome-members'), cited('duties/welcome-members/'), {
      catalog: other,
      urls,
    });
    assert.match(markdown, /> “da la bienvenida” \(welcomes\) \(in the words of the text that reports it\)/);
    assert.match(markdown, /\*\*Caveat:\*\* Of \\\*hosts\\\*\./);
  });
});
