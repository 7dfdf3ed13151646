import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { PAGE_IDS } from '../../../src/schema/prose.ts';
import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import {
  ADAMS_WROTE,
  aClaim,
  aContent,
  aDispute,
  aDuty,
  aFingerprint,
  aQuotingText,
  aSource,
  aText,
  claimsOf,
} from '../../support/content.ts';

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('the order of a catalog', () => {
  test('puts core sources first, then sorts by the name to sort by, then by id', () => {
    const { sources } = buildCatalog(
      aContent({
        sources: [
          aSource({ id: 'cole', core: false }),
          aSource({ id: 'zed', sortName: 'Same' }),
          aSource({ id: 'ann', sortName: 'Same' }),
          aSource({ id: 'ben', sortName: 'Alder, Ben' }),
        ],
      }),
      isQuotedFrom,
    );
    assert.deepEqual(ids(sources), ['ben', 'ann', 'zed', 'cole']);
  });

  test('puts duties by group in the order of the groups, then by name', () => {
    const { duties } = buildCatalog(
      aContent({
        duties: [
          aDuty({ id: 'a', name: 'Advertise', group: 'reach' }),
          aDuty({ id: 'w', name: 'welcome', group: 'members' }),
          aDuty({ id: 'm', name: 'Moderate', group: 'members' }),
        ],
      }),
      isQuotedFrom,
    );
    assert.deepEqual(ids(duties), ['m', 'w', 'a']);
  });

  test('puts claims by source, then by date of the text, then as written', () => {
    const { claims } = buildCatalog(
      aContent({
        sources: [
          aSource({ id: 'brown', core: false }),
          aSource({
            texts: [aText({ id: 'adams-late', date: '2014' }), aText({ id: 'adams-early', date: '2009-05' })],
          }),
        ],
        claims: [
          claimsOf('brown', aClaim({ id: 'brown-1', text: 'brown-2010-post' })),
          claimsOf(
            'adams',
            aClaim({ id: 'adams-b', text: 'adams-late' }),
            aClaim({ id: 'adams-z', text: 'adams-early' }),
            aClaim({ id: 'adams-a', text: 'adams-late' }),
          ),
        ],
      }),
      isQuotedFrom,
    );
    assert.deepEqual(ids(claims), ['adams-z', 'adams-b', 'adams-a', 'brown-1']);
  });

  test('puts disputes in the order that they give', () => {
    const { disputes } = buildCatalog(
      aContent({ disputes: [aDispute({ id: 'second', order: 2 }), aDispute({ id: 'first', order: 1 })] }),
      isQuotedFrom,
    );
    assert.deepEqual(ids(disputes), ['first', 'second']);
  });

  test('does not depend on the order of the files', () => {
    const content = aContent();
    const { sources, claims, duties, disputes, fingerprints } = content;
    const backwards = {
      ...content,
      sources: sources.toReversed(),
      claims: claims.toReversed(),
      duties: duties.toReversed(),
      disputes: disputes.toReversed(),
      fingerprints: fingerprints.toReversed(),
    };
    const { earlierIds: _, ...data } = buildCatalog(content, isQuotedFrom);
    const { earlierIds: _other, ...same } = buildCatalog(backwards, isQuotedFrom);
    assert.deepEqual(same, data);
  });
});

describe('the references of a catalog', () => {
  test('lead from a claim to its source, its text and the text it was read in', () => {
    const claim = buildCatalog(aContent(), isQuotedFrom).claimById.get('brown-welcomes');
    assert.ok(claim);
    assert.equal(claim.source.name, 'Brown');
    assert.deepEqual([claim.text.id, claim.text.source], ['brown-2012-talk', 'brown']);
    assert.deepEqual(claim.readIn, aQuotingText());
  });

  test('take a claim to be read in its own text unless it says otherwise', () => {
    const claim = buildCatalog(aContent(), isQuotedFrom).claimById.get('adams-welcomes');
    assert.equal(claim?.readIn, claim?.text);
  });

  test('lead from a duty, a source and an aspect to their claims, each claim once', () => {
    const twice = aClaim({
      aspects: ['goal'],
      duties: [
        { duty: 'welcome-members', stance: 'assigns' },
        { duty: 'welcome-members', stance: 'mentions' },
      ],
    });
    const catalog = buildCatalog(aContent({ claims: [claimsOf('adams', twice)] }), isQuotedFrom);
    for (const found of [
      catalog.claimsByDuty.get('welcome-members'),
      catalog.claimsBySource.get('adams'),
      catalog.claimsByAspect.get('goal'),
    ]) {
      assert.deepEqual(ids(found ?? []), ['adams-welcomes']);
    }
  });

  test('lead from a duty to its disputes, in their order', () => {
    const { disputesByDuty } = buildCatalog(
      aContent({
        disputes: [
          aDispute({ id: 'second', order: 2 }),
          aDispute({ id: 'first', order: 1 }),
          aDispute({ id: 'other', order: 3, duties: ['run-campaigns'] }),
        ],
      }),
      isQuotedFrom,
    );
    assert.deepEqual(ids(disputesByDuty.get('welcome-members') ?? []), ['first', 'second']);
    assert.deepEqual(ids(disputesByDuty.get('run-campaigns') ?? []), ['other']);
  });

  test('that lead nowhere leave the claim out instead of failing', () => {
    const catalog = buildCatalog(
      aContent({
        claims: [
          claimsOf(
            'adams',
            aClaim({ id: 'adams-a', text: 'adams-nothing' }),
            aClaim({ id: 'adams-b', readIn: 'nothing' }),
          ),
          claimsOf('nobody', aClaim({ id: 'nobody-c' })),
        ],
      }),
      isQuotedFrom,
    );
    assert.deepEqual(ids(catalog.claims), []);
  });
});

describe('the state of a quote', () => {
  const quote = { words: 'welcome every new member', wordsOf: 'source' } as const;

  test('is absent where there is no quote', () => {
    const catalog = buildCatalog(aContent({ claims: [claimsOf('adams', aClaim())] }), isQuotedFrom);
    assert.equal(catalog.claimById.get('adams-welcomes')?.quoteState, undefined);
  });

  test('is checked where the fingerprint of the text it was read in has its words', () => {
    assert.equal(buildCatalog(aContent(), isQuotedFrom).claimById.get('adams-welcomes')?.quoteState, 'checked');
    const readElsewhere = aContent({
      claims: [claimsOf('adams', aClaim({ quote, readIn: 'carter-2013-report' }))],
      fingerprints: [aFingerprint('carter-2013-report', ADAMS_WROTE)],
    });
    assert.equal(buildCatalog(readElsewhere, isQuotedFrom).claimById.get('adams-welcomes')?.quoteState, 'checked');
  });

  test('is not checkable where there is no fingerprint, or one of another part', () => {
    const claims = [claimsOf('adams', aClaim({ quote: { ...quote, unchecked: 'It stands on a page that is gone.' } }))];
    for (const fingerprints of [[], [aFingerprint('adams-2010-post', 'some other part of it')]]) {
      const catalog = buildCatalog(aContent({ claims, fingerprints }), isQuotedFrom);
      assert.equal(catalog.claimById.get('adams-welcomes')?.quoteState, 'not-checkable');
    }
  });
});

test('the earlier ids of a thing are those of its kind that moved to it', () => {
  const moved = [
    { kind: 'duty', was: 'greet-members', to: 'welcome-members' },
    { kind: 'duty', was: 'greet-people', to: 'welcome-members' },
    { kind: 'claim', was: 'greet-claims', to: 'welcome-members' },
    { kind: 'duty', was: 'run-ads', to: 'run-campaigns' },
  ] as const;
  const files = aContent().moved.map((entry) => ({ ...entry, data: { ...entry.data, moved: [...moved] } }));
  const { earlierIds } = buildCatalog(aContent({ moved: files }), isQuotedFrom);
  assert.deepEqual(earlierIds('duty', 'welcome-members'), ['greet-members', 'greet-people']);
  assert.deepEqual(earlierIds('source', 'welcome-members'), []);
});

test('what is said of a duty, and which disputes are about it, is found by the duty', () => {
  const both = aClaim({
    id: 'adams-asks',
    duties: [
      { duty: 'welcome-members', stance: 'denies' },
      { duty: 'run-campaigns', stance: 'mentions' },
    ],
  });
  const catalog = buildCatalog(aContent({ claims: [claimsOf('adams', aClaim(), both)] }), isQuotedFrom);
  const said = (duty: string): unknown =>
    catalog.statementsByDuty.get(duty)?.map(({ claim, stance }) => [claim.id, stance]);
  assert.deepEqual(said('welcome-members'), [
    ['adams-welcomes', 'assigns'],
    ['adams-asks', 'denies'],
  ]);
  assert.deepEqual(said('run-campaigns'), [['adams-asks', 'mentions']]);
  assert.deepEqual(catalog.disputesByDuty.get('welcome-members'), catalog.disputes);
  assert.equal(catalog.disputesByDuty.get('run-campaigns'), undefined);
});

test('sources, disputes and pages keep the prose of their files', () => {
  const { sources, disputes, pages } = buildCatalog(
    aContent({ sources: [aSource({ body: 'Of Adams.' })], disputes: [aDispute({ body: 'We note.' })] }),
    isQuotedFrom,
  );
  assert.deepEqual(
    [...sources, ...disputes, ...pages].map(({ id, body }) => [id, body]),
    [['adams', 'Of Adams.'], ['who-welcomes', 'We note.'], ...PAGE_IDS.map((id) => [id, 'How we read.\n'])],
  );
});

test('a catalog is built of no content at all', () => {
  const content = aContent();
  const nothing = Object.fromEntries(Object.keys(content).map((kind) => [kind, []]));
  const catalog = buildCatalog({ ...content, ...nothing }, isQuotedFrom);
  assert.deepEqual([catalog.sources, catalog.claims, catalog.site.name], [[], [], '']);
});
