import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import fc from 'fast-check';

import { reportAddress } from '../../../src/outputs/report-address.ts';
import type { SiteData } from '../../../src/schema/site.ts';
import { aCatalog } from '../../support/content.ts';

const { site } = aCatalog();
const edition = `${site.data.version} of`;

function withContact(href?: string): SiteData {
  return { ...site, contact: { label: 'write to us', ...(href === undefined ? {} : { href }) } };
}

const MAIL = withContact('mailto:errors@example.org');
const GITHUB = withContact('https://github.com/someone/something/issues/new?labels=attribution');
const ADDRESS = 'https://example.org/duties/welcome-members/';

const HOSTILE: readonly string[] = [
  'Q&A: body=x&cc=everybody@example.org',
  'A line\r\nBcc: everybody@example.org\n\nand more',
  'Fragment # and question ? and 100 % and + and "quotes" <b>',
  'Communautés, Öffentlichkeit, 日本語, עברית, 👩‍👩‍👧',
  'half a character \uD83D here',
  '\u0000\u0007\u2028\u2029\u202E',
  '',
];

/** Subject and text of an address as a program reads them. */
function read(href: string, subject: string, text: string): { subject: string; text: string; others: string[] } {
  const parameters = new URL(href).searchParams;
  const others = [...parameters.keys()].filter((key) => key !== subject && key !== text);
  return { subject: parameters.get(subject) ?? '', text: parameters.get(text) ?? '', others };
}

describe('a report', () => {
  test('goes nowhere where the site names no address', () => {
    assert.equal(reportAddress(withContact(), { item: 'Welcome members', address: ADDRESS }), undefined);
  });

  test('carries the item, the edition and the address by mail', () => {
    const href = reportAddress(MAIL, { item: 'Welcome members', address: ADDRESS }) ?? '';
    assert.ok(href.startsWith('mailto:errors@example.org?subject=Error%3A%20Welcome%20members&body='));
    const { text } = read(href, 'subject', 'body');
    assert.ok(text.startsWith(`Page: ${ADDRESS}\r\nItem: Welcome members\r\nData: ${edition}`));
  });

  test('keeps what the address of a form has already', () => {
    const href = reportAddress(GITHUB, { item: 'Welcome members', address: ADDRESS }) ?? '';
    const { subject, others } = read(href, 'title', 'body');
    assert.deepEqual([subject, others], ['Error: Welcome members', ['labels']]);
    const kept = reportAddress(withContact('https://codeberg.org/a/b/issues/new#text'), {
      item: 'X',
      address: ADDRESS,
    });
    assert.match(kept ?? '', /issues\/new\?title=[^#]+#text$/);
  });

  test('fills the form of GitLab by its own names', () => {
    const gitlab = withContact('https://gitlab.com/a/b/-/issues/new');
    const href = reportAddress(gitlab, { item: 'X', address: ADDRESS }) ?? '';
    assert.equal(read(href, 'issue[title]', 'issue[description]').subject, 'Error: X');
  });

  test('leaves an address alone that takes no such fields', () => {
    const page = 'https://example.org/contact/?from=site';
    assert.equal(reportAddress(withContact(page), { item: 'X', address: ADDRESS }), page);
  });

  for (const item of HOSTILE) {
    test(`is one subject and one text, whatever the title: ${JSON.stringify(item)}`, () => {
      for (const [contact, subject, text, known] of [
        [MAIL, 'subject', 'body', []],
        [GITHUB, 'title', 'body', ['labels']],
      ] as const) {
        const href = reportAddress(contact, { item, address: ADDRESS }) ?? '';
        assert.match(href, /^[\x21-\x7E]+$/);
        assert.doesNotMatch(href, /["<>#]/);
        const got = read(href, subject, text);
        assert.deepEqual(got.others, known);
        assert.doesNotMatch(got.subject, /[\u0000-\u001F\u2028\u2029]/);
        assert.equal(got.text.split('\r\n')[0], `Page: ${ADDRESS}`);
      }
    });
  }

  test('cuts a long title between characters, and never the address of the page', () => {
    const href = reportAddress(MAIL, { item: '👩‍👩‍👧'.repeat(500), address: ADDRESS }) ?? '';
    assert.ok(href.length <= 2000);
    const { subject, text } = read(href, 'subject', 'body');
    assert.match(subject, /^Error: (?:👩‍👩‍👧)+…$/u);
    assert.ok(text.includes(ADDRESS));
  });

  test('is left empty where the address of the page alone is too long', () => {
    const long = `https://example.org/${'x'.repeat(2000)}/`;
    assert.equal(reportAddress(MAIL, { item: 'X', address: long }), 'mailto:errors@example.org');
  });

  test('never has more than 2,000 characters, whatever the title, and always names the page', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (item) => {
        const href = reportAddress(GITHUB, { item, address: ADDRESS }) ?? '';
        assert.ok(href.length <= 2000);
        assert.ok(read(href, 'title', 'body').text.includes(`Page: ${ADDRESS}\r\n`));
      }),
    );
  });
});
