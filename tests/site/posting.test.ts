import { deepEqual, equal, ok } from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { attribute, textOf } from '../support/html.ts';
import { DIST, readJson } from '../support/paths.ts';
import { allIn, oneIn, tag, withAttribute, withClass } from '../support/recount/dom.ts';
import { pageAt } from '../support/recount/pages.ts';
import { asSet } from '../support/recount/typography.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly verdict: { readonly all: string };
  readonly postings: {
    readonly communityManager: number;
    readonly socialMediaManager: number;
    readonly of: { readonly communityManager: number; readonly socialMediaManager: number };
  };
}

const { main } = pageAt('/posting/');
const rows = new Map(
  (asSet(readJson(join(DIST, 'data/v1/duties.json'))) as { duties: readonly Row[] }).duties.map((row) => [row.id, row]),
);
const idOf = (href: string | undefined): string => /duties\/([^/]+)\/$/.exec(href ?? '')?.[1] ?? '';
const lines = oneIn(main, withAttribute('aria-label', 'Lines of the posting'), 'list of lines');
/** Duties that some line asks for as work, and not only as a quality of the person. */
const found = new Set(
  allIn(lines, tag('li'))
    .filter((item) => allIn(item, tag('ul')).length === 0 && !textOf(item).trim().endsWith('and not counted.'))
    .flatMap((item) => allIn(item, tag('a')).map((link) => idOf(attribute(link, 'href')))),
);

test('the worked example is there without script: lines with marked words, links and counts from the data', () => {
  ok(found.size >= 5);
  for (const item of allIn(main, tag('li')).filter(
    (one) => allIn(one, tag('a')).length === 1 && allIn(one, tag('ul')).length === 0,
  )) {
    const row = rows.get(idOf(attribute(oneIn(item, tag('a'), 'link'), 'href')));
    ok(row, textOf(item));
    const { communityManager, socialMediaManager, of } = row.postings;
    ok(textOf(item).startsWith(row.name), textOf(item));
    ok(
      textOf(item).includes(
        `Asked for in ${String(communityManager)} of ${String(of.communityManager)} community manager and ${String(socialMediaManager)} of ${String(of.socialMediaManager)} social media manager postings`,
      ),
      textOf(item),
    );
  }
  ok(allIn(lines, tag('mark')).length >= found.size);
});

test('the picture’s legend counts the duties as the data has their answers', () => {
  const count = (of: (verdict: string) => boolean): number =>
    [...found].filter((id) => of(rows.get(id)?.verdict.all ?? '')).length;
  const expected = [
    count((verdict) => /^(?:mostly-)?community-manager$/.test(verdict)),
    count((verdict) => verdict === 'shared' || verdict === 'disputed'),
    count((verdict) => verdict === 'unassigned'),
    count((verdict) => /^(?:mostly-)?social-media-manager$/.test(verdict)),
  ].filter((one) => one > 0);
  const figure = oneIn(main, withClass('balance'), 'balance');
  deepEqual(
    allIn(figure, tag('b')).map((one) => Number(textOf(one))),
    expected,
  );
  equal(
    expected.reduce((sum, one) => sum + one, 0),
    found.size,
  );
});

test('nothing on the page can send a posting: its field stands in no form', () => {
  equal(allIn(main, tag('form')).length, 0);
  equal(allIn(main, tag('textarea')).length, 1);
});

test('what the check loads beside its script takes at most 45,000 bytes, and ships no duty without its facts', () => {
  ok(statSync(join(DIST, 'posting/check.json.br')).size <= 45_000);
  const { facts } = readJson(join(DIST, 'posting/check.json')) as { facts: { duties: readonly { id: string }[] } };
  deepEqual(facts.duties.map(({ id }) => id).toSorted(), [...rows.keys()].toSorted());
});
