import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readingListOf, yearsOf } from '../../../src/views/reading-list.ts';
import { originInWords, readingInWords, sourceYearsInWords, yearsInWords } from '../../../src/wording/reading-list.ts';
import { aCatalog, aClaim, aSource, aText, claimsOf } from '../../support/content.ts';
import { CM, SMM } from '../../support/statements.ts';

const catalog = aCatalog({
  sources: [
    aSource({ id: 'adams', standing: 'vendor', texts: [aText({ id: 'adams-post', date: '2011-02' })] }),
    aSource({ id: 'brown', texts: [aText({ id: 'brown-post', date: { after: '2009' } })] }),
    aSource({ id: 'clark', standing: 'vendor', texts: [aText({ id: 'clark-post', date: '2020' })] }),
  ],
  claims: [
    claimsOf(
      'adams',
      aClaim({ id: 'adams-a', text: 'adams-post', role: CM }),
      aClaim({ id: 'adams-b', text: 'adams-post', role: CM }),
    ),
    claimsOf('brown', aClaim({ id: 'brown-a', text: 'brown-post', role: 'both' })),
    claimsOf('clark', aClaim({ id: 'clark-a', text: 'clark-post', role: SMM })),
  ],
  disputes: [],
  fingerprints: [],
});

test('the reading list counts sources once for each role that they speak of, both at once for either, by kind', () => {
  const { all, byStanding } = readingListOf(catalog);
  assert.deepEqual(all, {
    sources: 3,
    speaking: { [CM]: 2, [SMM]: 2 },
    statements: { [CM]: 2, [SMM]: 1, both: 1 },
    years: { first: 2011, last: 2020 },
  });
  assert.deepEqual(
    byStanding.map(({ standing, sources, speaking, years }) => [standing, sources, speaking[CM], speaking[SMM], years]),
    [
      ['practitioner', 1, 1, 1, undefined],
      ['vendor', 2, 1, 1, { first: 2011, last: 2020 }],
    ],
  );
  assert.equal(
    readingInWords(all),
    '2 of 3 sources speak of the community manager, 2 of the social media manager. Of 4 statements, 2 are about the community manager alone, 1 about the social media manager alone and 1 about both.',
  );
});

test('years are those of texts with a year of their own; of a source without such a text, what is known of one', () => {
  const bounded = [{ date: 'unknown' as const }, { date: { after: '2009' } }];
  assert.equal(yearsInWords(yearsOf([{ date: '2014-02' }, { date: '2011' }, ...bounded])), '2011–2014');
  assert.equal(yearsInWords(yearsOf([{ date: '2011' }])), '2011');
  assert.equal(yearsInWords(yearsOf(bounded)), 'no year');
  assert.equal(sourceYearsInWords(undefined, bounded), 'after 2009');
  assert.equal(sourceYearsInWords(undefined, bounded.slice(0, 1)), 'no date');
});

test('the origin of texts names each language and country once', () => {
  const texts = [{ language: 'de', country: 'AT' }, { language: 'en' }, { language: 'de', country: 'DE' }];
  assert.equal(originInWords(texts), 'German and English, Austria and Germany');
  assert.equal(originInWords([{ language: 'en' }]), 'English');
});
