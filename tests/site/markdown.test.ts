import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { tablesOf } from '../support/data/data-set.ts';
import { asSet } from '../support/recount/typography.ts';
import { linksIn, parseMarkdown, wordsOf } from '../support/data/markdown.ts';
import { attribute, relOf, textOf } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { type Page, readSite } from '../support/site.ts';

const site = readSite();
const { duties, claims, sources, disputes } = tablesOf(site, asSet);
const claimById = new Map(claims.map((claim) => [claim.id, claim]));

const whole = (path: string) => new URL(site.base + path, site.origin).href;
const oneSpace = (words: string) => words.replace(/\s+/g, ' ').trim();

function pageAt(path: string): Page {
  const page = site.pages.find((one) => one.path === site.base + path);
  assert.ok(page, path);
  return page;
}

const markdownOf = (path: string) => parseMarkdown(site.read(`${site.base}${path}index.md`).toString('utf8'));

function claimsLinked(links: readonly string[]): string[] {
  const folder = whole('claims/');
  const ids = links.flatMap((link) => {
    const { href } = new URL(link, site.origin);
    return href.startsWith(folder) ? [href.slice(folder.length).replace(/\/.*$/, '')] : [];
  });
  return [...new Set(ids)].sort();
}

/** The claims that a page shows or links. */
function claimsOnPage({ elements }: Page): string[] {
  const shown = elements.flatMap((element) => attribute(element, 'id') ?? []).filter((id) => claimById.has(id));
  const links = elements.filter(({ tagName }) => tagName === 'a').flatMap((link) => attribute(link, 'href') ?? []);
  return [...new Set([...shown, ...claimsLinked(links)])].sort();
}

function mainText({ elements }: Page): string {
  const main = elements.find(({ tagName }) => tagName === 'main');
  return main ? textOf(main) : '';
}

const PAGES: readonly { readonly path: string; readonly claims: readonly string[] }[] = [
  ...duties.map(({ id, claims: ids }) => ({ path: `duties/${id}/`, claims: ids })),
  ...sources.map(({ id }) => ({
    path: `sources/${id}/`,
    claims: claims.filter(({ source }) => source === id).map((claim) => claim.id),
  })),
  ...disputes.map(({ id, sides }) => ({ path: `disputes/${id}/`, claims: sides.flatMap((side) => side.claims) })),
];

describe('the Markdown alternate of a page', () => {
  test('every duty, source and dispute has one, and announces it', () => {
    assertNone(
      PAGES.filter(({ path }) => {
        const announced = pageAt(path).elements.filter(
          (element) => relOf(element).includes('alternate') && attribute(element, 'type') === 'text/markdown',
        );
        return announced.map((link) => attribute(link, 'href')).join() !== `${site.base}${path}index.md`;
      }).map(({ path }) => path),
    );
  });

  test('links the claims that its page shows, and its page', () => {
    for (const { path } of PAGES) {
      const { links } = markdownOf(path);
      assert.deepEqual([path, ...claimsLinked(links)], [path, ...claimsOnPage(pageAt(path))]);
      assert.ok(links.includes(whole(path)), path);
    }
  });

  test('holds every claim of its page with quote, caveat and note, word by word', () => {
    assertNone(
      PAGES.flatMap(({ path, claims: ids }) => {
        const { text } = markdownOf(path);
        return ids.flatMap((id) => {
          const claim = claimById.get(id);
          const words = [claim?.says, claim?.quote, claim?.quoteGloss, claim?.caveat, claim?.note].flatMap(
            (part) => part ?? [],
          );
          return words
            .filter((part) => !text.includes(oneSpace(part)))
            .map((part) => `${path} lacks of ${id}: ${part}`);
        });
      }),
    );
  });

  test('has the citations of its page, letter for letter', () => {
    const STYLES = ['APA', 'MLA', 'Chicago'];
    assertNone(
      PAGES.flatMap(({ path }) => {
        const { elements } = pageAt(path);
        const cited = elements.flatMap((element, index) => {
          const style = element.tagName === 'dt' ? textOf(element) : '';
          const words = elements.slice(index).find(({ tagName }) => tagName === 'dd');
          const entry = words?.childNodes.find((child) => 'tagName' in child && child.tagName === 'span');
          return STYLES.includes(style) && entry && 'tagName' in entry ? [`${style}: ${textOf(entry)}`] : [];
        });
        const { text } = markdownOf(path);
        return [
          ...(cited.length === STYLES.length ? [] : [`${path} shows ${cited.length} citations`]),
          ...cited.filter((entry) => !text.includes(entry)).map((entry) => `the Markdown of ${path} lacks ${entry}`),
        ];
      }),
    );
  });

  test('a duty has the same answers of all and of the main sources in the data, on its page and in its Markdown', () => {
    assertNone(
      duties.flatMap(({ id, inWords }) => {
        const markdown = markdownOf(`duties/${id}/`).text;
        const page = mainText(pageAt(`duties/${id}/`)).toLowerCase();
        return [inWords.all, inWords.core].flatMap((sentence) => [
          // A majority is told with the others that count, before those that say whose job it is not.
          ...sentence
            .split('; ')
            .filter((part) => !markdown.includes(part))
            .map((part) => `the Markdown of ${id} lacks: ${part}`),
          ...sentence
            .toLowerCase()
            // The page says whose job it is, the Markdown names the answer.
            .replace(/mostly ((?:community|social media) manager)/, 'mostly the $1’s job')
            .split(/: |; /)
            .filter((part) => !page.includes(part))
            .map((part) => `the page of ${id} lacks: ${part}`),
        ]);
      }),
    );
  });

  test('of a source gives every duty with its cell and the verdict of all', () => {
    assertNone(
      sources.flatMap(({ id }) => {
        const { text } = markdownOf(`sources/${id}/`);
        return duties
          .filter(({ cells }) => cells[id] !== 'none')
          .filter(({ name, inWords }) => !text.includes(name) || !text.includes(inWords.all))
          .map((duty) => `${id} lacks ${duty.name}`);
      }),
    );
  });

  test('is plain Markdown under one title, and skips no level', () => {
    for (const { path } of PAGES) {
      const { headings, types } = markdownOf(path);
      const depths = headings.map(({ depth }) => depth);
      assert.equal(depths.filter((depth) => depth === 1).length, 1, path);
      assert.ok(
        depths.every((depth, index) => depth <= (depths[index - 1] ?? 0) + 1),
        path,
      );
      assert.deepEqual(
        [...types].filter((type) => /^(?:html|mdx|code|footnote|definition)/i.test(type)),
        [],
        path,
      );
    }
  });
});

describe('llms.txt', () => {
  const { blocks, links, text } = parseMarkdown(site.read(`${site.base}llms.txt`).toString('utf8'));

  test('has the form of llmstxt.org: a title, a quotation, then sections of links', () => {
    assert.deepEqual(
      blocks.slice(0, 3).map(({ type }) => type),
      ['heading', 'blockquote', 'paragraph'],
    );
    assert.equal(wordsOf(blocks[0] ?? { type: 'root', children: [] }), 'Whose job is it?');
    const sections = blocks.slice(3);
    sections.forEach((block, index) => assert.equal(block.type, index % 2 === 0 ? 'heading' : 'list'));
    const lists = sections.filter((block) => block.type === 'list');
    for (const item of lists.flatMap(({ children }) => children)) {
      const [first] = item.children;
      assert.equal(first?.type === 'paragraph' ? first.children[0]?.type : undefined, 'link', wordsOf(item));
    }
  });

  test('leads to the Markdown of every duty, source and dispute, and to no alternate that is not there', () => {
    const alternates = links.filter((link) => link.endsWith('/index.md'));
    const missing = PAGES.map(({ path }) => whole(`${path}index.md`)).filter((link) => !alternates.includes(link));
    const stray = alternates.filter((link) => !site.paths.has(new URL(link).pathname));
    assert.deepEqual({ missing, stray }, { missing: [], stray: [] });
  });

  test('gives every duty with its answer, and that of the main sources where it differs', () => {
    const items = blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
    for (const { id, verdict, inWords } of duties) {
      const item = items.find((one) => linksIn(one).includes(whole(`duties/${id}/index.md`)));
      const words = item ? wordsOf(item) : '';
      assert.ok(words.includes(inWords.all), `${id}: ${words}`);
      assert.equal(words.includes('our main sources: '), verdict.core !== verdict.all, id);
      if (verdict.core !== verdict.all) assert.ok(words.includes(inWords.core), `${id}: ${words}`);
    }
  });

  test('says of which version of the data it is', () => {
    assert.match(text, /Data \d+\.\d+\.\d+ of \d+ \w+ \d{4}\./);
  });
});
