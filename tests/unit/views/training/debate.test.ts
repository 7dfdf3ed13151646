import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Claim } from '../../../../src/schema/claim.ts';
import type { DisputeData } from '../../../../src/schema/dispute.ts';
import { debateCards } from '../../../../src/views/training/debate.ts';
import { aCatalog, aClaim, aContent, aDispute, aSource, claimsOf } from '../../../support/content.ts';

const SOURCES = ['adams', 'davis', 'evans'];
const QUOTE: Claim['quote'] = { words: 'welcome every new member', wordsOf: 'source' };
const GLOSSED: Claim['quote'] = { ...QUOTE, lang: 'fr', gloss: 'welcome' };

function cardOf(varied: Partial<DisputeData>, ofQuoted: Partial<Claim> = {}) {
  const claim = (id: string, source: string, other: Partial<Claim> = {}): Claim =>
    aClaim({ id, text: `${source}-2010-post`, ...other });
  const catalog = aCatalog({
    sources: SOURCES.map((id) => aSource({ id })),
    claims: [
      claimsOf('adams', claim('adams-plain', 'adams'), claim('adams-quoted', 'adams', { quote: QUOTE, ...ofQuoted })),
      claimsOf('davis', claim('davis-foreign', 'davis', { quote: GLOSSED })),
      claimsOf('evans', claim('evans-plain', 'evans', { role: 'social-media-manager' })),
    ],
    duties: aContent().duties,
    disputes: [
      aDispute({
        sides: [
          { label: 'One', claims: ['davis-foreign', 'adams-plain', 'adams-quoted'] },
          { label: 'Other', claims: ['evans-plain'] },
          { label: 'Third', claims: ['adams-plain'] },
        ],
        ...varied,
      }),
    ],
  });
  const [card] = debateCards(catalog);
  assert.ok(card);
  return card;
}

describe('a debate card', () => {
  test('has the first two sides unless the dispute names others, and names the rest', () => {
    const card = cardOf({});
    assert.deepEqual(
      card.sides.map(({ label }) => label),
      ['One', 'Other'],
    );
    assert.deepEqual(card.otherLabels, ['Third']);
    const chosen = cardOf({ debate: ['Other', 'Third'] });
    assert.deepEqual(
      chosen.sides.map(({ label }) => label),
      ['Other', 'Third'],
    );
    assert.deepEqual(chosen.otherLabels, ['One']);
  });

  test('has one statement a source, those first that a class can read in the source’s own words', () => {
    const [one] = cardOf({}).sides;
    assert.deepEqual(
      one?.claims.map(({ id }) => id),
      ['adams-quoted', 'davis-foreign'],
    );
    assert.deepEqual(one.others, []);
  });

  test('has a statement that says whose job it is before one that only mentions the duty, quoted or not', () => {
    const [duty] = aContent().duties;
    assert.ok(duty);
    const said = { duty: duty.id, stance: 'mentions' } as const;
    const mentioned = cardOf({ duties: [duty.id] }, { duties: [said] });
    assert.deepEqual(
      mentioned.sides[0]?.claims.map(({ id }) => id),
      ['adams-plain', 'davis-foreign'],
    );
  });

  test('names the sources that have no room', () => {
    const sides = [
      { label: 'All', claims: ['davis-foreign', 'adams-plain', 'evans-plain'] },
      { label: 'Quoted', claims: ['adams-quoted'] },
    ];
    assert.deepEqual(
      cardOf({ sides }).sides[0]?.others.map(({ id }) => id),
      ['davis'],
    );
  });
});
