import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  type CitedSite,
  dutyItem,
  siteItem,
  sourceItem,
  textItem,
  claimItems,
} from '../../../../src/outputs/citation/items.ts';
import type { CslItem } from '../../../../src/outputs/citation/csl.ts';
import { STYLES } from '../../../../src/outputs/citation/library.ts';
import { entryOf } from '../../../../src/outputs/citation/entry.ts';
import { PLACE, aDifficultCatalog } from '../../../support/citation/content.ts';
import { aText } from '../../../support/content.ts';

const catalog = aDifficultCatalog();
const cited: CitedSite = { site: catalog.site, urls: PLACE, isLocal: false };

function inStyles(item: CslItem): string[] {
  return STYLES.map((style) => entryOf(item, style, 'text'));
}

function ofText(text: Parameters<typeof aText>[0]): string[] {
  return inStyles(textItem({ ...aText(text), source: 'adams' }));
}

/** The one claim of that id with its texts, in each style. */
function ofClaim(id: string): string[][] {
  return catalog.claims.filter((claim) => claim.id === id).flatMap((claim) => claimItems(cited, claim).map(inStyles));
}

describe('APA, MLA and Chicago', () => {
  test('of the site give publisher, date and version of the data, and address', () => {
    assert.deepEqual(inStyles(siteItem(cited)), [
      'Somebody. (2026, November 21). A site About jobs [Data version 1.0.0]. https://example.org/jobs/',
      'Somebody. A site About jobs. Version 1.0.0, 21 Nov. 2026, https://example.org/jobs/.',
      'Somebody. “A site About jobs.” Version 1.0.0. November 21, 2026. https://example.org/jobs/.',
    ]);
  });

  test('of a duty keep its name as it is and quote within quotes', () => {
    const entries = catalog.duties.map((duty) => inStyles(dutyItem(cited, duty)));
    assert.deepEqual(entries.flat().toSorted(), [
      'Somebody. (2026, November 21). Answer people’s questions: whose job? [Duty, data version 1.0.0]. A site. https://example.org/jobs/duties/answers/',
      'Somebody. (2026, November 21). Buy ads – & more: whose job? [Duty, data version 1.0.0]. A site. https://example.org/jobs/duties/ads/',
      'Somebody. (2026, November 21). Nobody’s *job* <yet>: whose job? [Duty, data version 1.0.0]. A site. https://example.org/jobs/duties/nobody/',
      'Somebody. (2026, November 21). Run the café [online]: whose job? [Duty, data version 1.0.0]. A site. https://example.org/jobs/duties/cafe/',
      'Somebody. (2026, November 21). Welcome “new” members: whose job? [Duty, data version 1.0.0]. A site. https://example.org/jobs/duties/welcome/',
      'Somebody. “Answer people’s questions: whose job?” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/duties/answers/.',
      'Somebody. “Answer people’s questions: whose job?” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/duties/answers/.',
      'Somebody. “Buy ads – & more: whose job?” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/duties/ads/.',
      'Somebody. “Buy ads – & more: whose job?” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/duties/ads/.',
      'Somebody. “Nobody’s *job* <yet>: whose job?” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/duties/nobody/.',
      'Somebody. “Nobody’s *job* <yet>: whose job?” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/duties/nobody/.',
      'Somebody. “Run the café [online]: whose job?” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/duties/cafe/.',
      'Somebody. “Run the café [online]: whose job?” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/duties/cafe/.',
      'Somebody. “Welcome ‘new’ members: whose job?” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/duties/welcome/.',
      'Somebody. “Welcome ‘new’ members: whose job?” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/duties/welcome/.',
    ]);
  });

  test('of a source are of the page about it, with its name as it is', () => {
    const entries = catalog.sources
      .filter(({ id }) => id === 'oneill')
      .flatMap((source) => inStyles(sourceItem(cited, source)));
    assert.deepEqual(entries, [
      'Somebody. (2026, November 21). Síle O’Neill–Žižek: position and statements [Source, data version 1.0.0]. A site. https://example.org/jobs/sources/oneill/',
      'Somebody. “Síle O’Neill–Žižek: position and statements.” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/sources/oneill/.',
      'Somebody. “Síle O’Neill–Žižek: position and statements.” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/sources/oneill/.',
    ]);
  });

  test('of a claim give what it says as its title, and then its text', () => {
    assert.deepEqual(ofClaim('oneill-says'), [
      [
        'Somebody. (2026, November 21). O’Neill says that “hosts” – the managers – don’t post *ads* [at all] [Statement, data version 1.0.0]. A site. https://example.org/jobs/claims/oneill-says/',
        'Somebody. “O’Neill says that ‘hosts’ – the managers – don’t post *ads* [at all].” A site, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/claims/oneill-says/.',
        'Somebody. “O’Neill says that ‘hosts’ – the managers – don’t post *ads* [at all].” A site, version 1.0.0. November 21, 2026. https://example.org/jobs/claims/oneill-says/.',
      ],
      [
        'Adams, A. (2010, March 17). “Don’t” & 100% #community_work. Síle’s blog.',
        'Adams, Ann. “‘Don’t’ & 100% #community_work.” Síle’s blog, 17 Mar. 2010.',
        'Adams, Ann. “‘Don’t’ & 100% #community_work.” Síle’s blog. March 17, 2010.',
      ],
    ]);
    assert.deepEqual(ofClaim('oneill-posts')[1], [
      'O’Neill, S., & Žižek, A.-M. (2011, February). Work – and play. A blog.',
      'O’Neill, Síle, and Ann-Marie Žižek. “Work – and play.” A blog, Feb. 2011.',
      'O’Neill, Síle, and Ann-Marie Žižek. “Work – and play.” A blog. February 2011.',
    ]);
  });

  test('of a claim known through another text give both, and leave out what nobody knows', () => {
    assert.deepEqual(ofClaim('oneill-quoted').slice(1), [
      ['A talk. (before 15 October 2013).', 'A talk. Before 15 October 2013.', '“A talk.” Before 15 October 2013.'],
      [
        'What I heard. (before October 2013). A magazine.',
        '“What I heard.” A magazine, before October 2013.',
        '“What I heard.” A magazine. Before October 2013.',
      ],
    ]);
  });

  test('of a text without a date say so where the style does, and never when it was retrieved', () => {
    assert.deepEqual(ofClaim('oneill-page')[1], [
      'Ministry of Work. (n.d.). ¿Quién modera? A blog. http://example.com/a_b?c=d&e=50%25#top',
      'Ministry of Work. “¿Quién modera?” A blog, http://example.com/a_b?c=d&e=50%25#top.',
      'Ministry of Work. “¿Quién modera?” A blog. n.d. http://example.com/a_b?c=d&e=50%25#top.',
    ]);
  });

  test('keep the name of a publication as it is, and every kind of date', () => {
    assert.deepEqual(ofText({ publication: 'blaisegv.com', date: '2010' }), [
      'Adams, A. (2010). On hosts. blaisegv.com.',
      'Adams, Ann. “On hosts.” blaisegv.com, 2010.',
      'Adams, Ann. “On hosts.” blaisegv.com. 2010.',
    ]);
    assert.deepEqual(ofText({ date: { between: ['2011-02', '2011-03-29'] } }), [
      'Adams, A. (between February 2011 and 29 March 2011). On hosts. A blog.',
      'Adams, Ann. “On hosts.” A blog, between February 2011 and 29 March 2011.',
      'Adams, Ann. “On hosts.” A blog. Between February 2011 and 29 March 2011.',
    ]);
  });

  test('name two of three authors or all as the style has it', () => {
    assert.deepEqual(ofText({ authors: ['Adams, Ann', 'Brown, Bo', 'Carter, Cy'], date: '2010' }), [
      'Adams, A., Brown, B., & Carter, C. (2010). On hosts. A blog.',
      'Adams, Ann, et al. “On hosts.” A blog, 2010.',
      'Adams, Ann, Bo Brown, and Cy Carter. “On hosts.” A blog. 2010.',
    ]);
  });
});

test('as HTML, nothing but the italics of the style is marked up, and characters are escaped', () => {
  const [nobody] = catalog.duties.filter(({ id }) => id === 'nobody');
  assert.ok(nobody);
  assert.equal(
    entryOf(dutyItem(cited, nobody), 'MLA', 'html'),
    'Somebody. “Nobody’s *job* &#60;yet&#62;: whose job?” <i>A site</i>, version 1.0.0, 21 Nov. 2026, https://example.org/jobs/duties/nobody/.',
  );
});
