import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Resvg } from '@resvg/resvg-js';
import { XMLParser } from 'fast-xml-parser';

import { judgedById } from '../../../src/model/judgement.ts';
import { badgeOf } from '../../../src/outputs/badge.ts';
import { noticesFile } from '../../../src/outputs/notices.ts';
import { aCatalog, aDuty } from '../../support/content.ts';

const NAME = 'Say "hello" <b>& bye</b>';
const catalog = aCatalog({ duties: [aDuty({ name: NAME }), aDuty({ id: 'run-campaigns', group: 'reach' })] });

test('a badge is well-formed SVG that says the duty, the answer and its count', () => {
  const svg = badgeOf(judgedById(catalog, 'welcome-members'));
  assert.ok(new Resvg(svg).render().width > 100);
  const { svg: read } = new XMLParser({ ignoreAttributes: false }).parse(svg) as { svg: Record<string, unknown> };
  assert.match(String(read['title']), /^Say "hello" <b>& bye<\/b>: Sources disagree, .*2 sources/);
  assert.equal(read['@_role'], 'img');
});

test('a badge loads nothing and runs nothing', () => {
  for (const id of ['welcome-members', 'run-campaigns']) {
    assert.doesNotMatch(badgeOf(judgedById(catalog, id)), /<script|<style|href=|url\(|@import|<b>/);
  }
});

test('the notices hold the licence of the site and that of what is shipped with it', async () => {
  const notices = await noticesFile();
  assert.match(notices, /Copyright \(c\) 2026 the maintainers of Whose job is it\?/);
  assert.match(notices, /^pagefind \d+\.\d+\.\d+, in pagefind\/$/m);
  assert.match(notices, /Copyright \(c\) Pagefind[^]*Permission is hereby granted/);
});
