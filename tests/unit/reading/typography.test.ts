import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { curlQuotes } from '../../../src/reading/typography.ts';
import { typesetContent } from '../../../src/reading/typeset.ts';
import { aClaim, aContent, claimsOf } from '../../support/content.ts';

describe('straight marks become', () => {
  const cases = {
    "It's the members' forum.": 'It’s the members’ forum.',
    'She calls it "the voice of the customer".': 'She calls it “the voice of the customer”.',
    'In her words ("yes"), and \'one\' more.': 'In her words (“yes”), and ‘one’ more.',
    '"\'Nested\' words"': '“‘Nested’ words”',
    "the '90s": 'the ’90s',
    '"First" line\n  "second"': '“First” line\n  “second”',
  };
  for (const [written, set] of Object.entries(cases)) test(set, () => assert.equal(curlQuotes(written), set));
});

test('nothing but the marks is changed', () => {
  const signs = `1. C# & R_D_ *star* <b> [x](y) #5 \\ ~no~ 50% -- ... http://a.example/?b=c_d_e | it`;
  assert.equal(curlQuotes(`${signs}'s`), `${signs}’s`);
  assert.equal(curlQuotes(signs), signs);
});

test('text that is set already stays as it is', () => {
  assert.equal(curlQuotes("“It’s set”, isn't it?"), '“It’s set”, isn’t it?');
});

test('our words and titles are set, the words of a quotation stay to the letter', () => {
  const content = aContent();
  const claim = aClaim({
    says: "Adams greets the forum's members.",
    note: 'She says "host".',
    quote: { words: "the forum's host", wordsOf: 'source', gloss: "the forum's host" },
  });
  const [source] = content.sources;
  assert.ok(source);
  const texts = source.data.texts.map((text) => ({ ...text, title: "A host's day", readNote: "Adams's page" }));
  const set = typesetContent({
    ...content,
    claims: [claimsOf('adams', claim)],
    sources: [{ ...source, data: { ...source.data, texts } }],
  });
  const [shown] = set.claims.flatMap(({ data }) => data.claims);
  assert.equal(shown?.says, 'Adams greets the forum’s members.');
  assert.equal(shown.note, 'She says “host”.');
  assert.equal(shown.quote?.words, "the forum's host");
  assert.equal(shown.quote.gloss, 'the forum’s host');
  const [text] = set.sources.flatMap(({ data }) => data.texts);
  assert.equal(text?.title, 'A host’s day');
  assert.equal(text.readNote, 'Adams’s page');
  assert.equal(claim.says, "Adams greets the forum's members.");
});
