import assert from 'node:assert/strict';
import { test } from 'node:test';

import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';

import { dataIndex, tablesOf } from '../support/data/data-set.ts';
import { attribute, relOf, textOf } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { type Page, readSite } from '../support/site.ts';

const site = readSite();
const xml = site.read(`${site.base}sitemap.xml`).toString('utf8');

const sitemap = z.object({
  urlset: z.object({ url: z.array(z.object({ loc: z.url(), lastmod: z.string() })).min(1) }),
});

const { url: entries } = sitemap.parse(
  new XMLParser({ isArray: (name) => name === 'url', parseTagValue: false }).parse(xml),
).urlset;

/** Whether a page is one to be found: not the search, and none that stands for another page or asks not to be listed. */
function isToBeFound({ path, elements }: Page): boolean {
  const canonical = elements.find((element) => element.tagName === 'link' && relOf(element).includes('canonical'));
  const robots = elements.find((element) => attribute(element, 'name') === 'robots');
  const isOwn = canonical && attribute(canonical, 'href') === new URL(path, site.origin).href;
  const isHidden = robots !== undefined && (attribute(robots, 'content') ?? '').includes('noindex');
  return Boolean(isOwn) && !isHidden && path !== `${site.base}search/`;
}

test('the sitemap is of the form that crawlers read', () => {
  assert.match(xml, /<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9">/);
});

test('the sitemap lists every page to be found and nothing else', () => {
  const pages = site.pages.filter(isToBeFound).map(({ path }) => new URL(path, site.origin).href);
  assert.deepEqual(entries.map(({ loc }) => loc).sort(), pages.sort());
  assert.ok(pages.length > site.pages.length / 2);
});

test('every page of the sitemap has the day on which it last changed: that of its row in the data, if it has one', () => {
  const { date } = dataIndex(site);
  const { claims, duties, sources, disputes } = tablesOf(site);
  const days = new Map([...claims, ...duties, ...sources, ...disputes].map(({ url, changed }) => [url, changed]));
  const listed = new Map(entries.map(({ loc, lastmod }) => [loc, lastmod]));
  assert.deepEqual(
    [...days.keys()].map((url) => [url, listed.get(url)]),
    [...days],
  );
  assert.ok(entries.every(({ lastmod }) => lastmod <= date));
});

test('every page says the day that the sitemap has for it', () => {
  const days = new Map(entries.map(({ loc, lastmod }) => [loc, lastmod]));
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  assertNone(
    site.pages.filter(isToBeFound).flatMap(({ path, elements }) => {
      const foot = elements.find(({ tagName }) => tagName === 'footer');
      const told = /This page last changed on ([^.]+)\./.exec(foot ? textOf(foot) : '')?.[1];
      const day = format.format(new Date(days.get(new URL(path, site.origin).href) ?? 0));
      return told === day ? [] : [`${path} says ${told ?? 'nothing'}, and the sitemap ${day}`];
    }),
  );
});

test('robots.txt lets everything be read and names the sitemap', () => {
  const lines = site.read(`${site.base}robots.txt`).toString('utf8').split('\n');
  assert.ok(lines.includes('User-agent: *'));
  assert.ok(lines.includes('Disallow:'));
  assert.ok(lines.includes(`Sitemap: ${new URL(`${site.base}sitemap.xml`, site.origin).href}`));
});
