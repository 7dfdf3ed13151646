import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  aClaim,
  aContent,
  aDuty,
  aFingerprint,
  aQuotingText,
  aSource,
  aText,
  claimsOf,
  problemsIn,
} from '../../support/content.ts';

describe('an id used twice is named', () => {
  test('for claims of one file', () => {
    const claims = [claimsOf('adams', aClaim(), aClaim()), ...aContent().claims.slice(1)];
    assert.deepEqual(problemsIn(aContent({ claims })), [
      `content/claims/adams.yaml: claim adams-welcomes: id: received "adams-welcomes", which this file has before  [duplicate-id]
    expected: an id that nothing else has: it is an address and a fragment
    hint: Choose another id here, or remove one of the two.`,
    ]);
  });

  test('for a claim and a text, which share the fragments of a page', () => {
    const claims = [claimsOf('adams', aClaim(), aClaim({ id: 'adams-2010-post' })), ...aContent().claims.slice(1)];
    assert.deepEqual(problemsIn(aContent({ claims })), [
      `content/sources/adams.mdx: text adams-2010-post: id: received "adams-2010-post", which content/claims/adams.yaml has too  [duplicate-id]
    expected: an id that nothing else has: it is an address and a fragment
    hint: Choose another id here, or remove one of the two.`,
    ]);
  });

  test('for texts of the register and texts that quote', () => {
    const { quotingTexts } = aContent();
    const twice = quotingTexts.map((entry) => ({
      ...entry,
      data: { texts: [...entry.data.texts, aQuotingText({ id: 'adams-2010-post' })] },
    }));
    assert.deepEqual(problemsIn(aContent({ quotingTexts: twice })), [
      `content/quoting-texts.yaml: text adams-2010-post: id: received "adams-2010-post", which content/sources/adams.mdx has too  [duplicate-id]
    expected: an id that nothing else has: it is an address and a fragment
    hint: Choose another id here, or remove one of the two.`,
    ]);
  });

  test('for groups, aspects and positions, each among their own', () => {
    const { groups, aspects, positions } = aContent();
    const content = aContent({
      groups: groups.map((entry) => ({
        ...entry,
        data: { groups: entry.data.groups.concat(entry.data.groups[0] ?? []) },
      })),
      aspects: aspects.map((entry) => ({
        ...entry,
        data: { aspects: entry.data.aspects.concat(entry.data.aspects[0] ?? []) },
      })),
      positions: positions.map((entry) => ({
        ...entry,
        data: { positions: entry.data.positions.concat(entry.data.positions[0] ?? []) },
      })),
    });
    assert.deepEqual(
      problemsIn(content).map((problem) => problem.split('\n')[0]),
      [
        'content/groups.yaml: group members: id: received "members", which this file has before  [duplicate-id]',
        'content/aspects.yaml: aspect goal: id: received "goal", which this file has before  [duplicate-id]',
        'content/positions.yaml: position two-jobs: id: received "two-jobs", which this file has before  [duplicate-id]',
      ],
    );
  });
});

describe('an id that does not match its file is named', () => {
  test('for a claim that starts with another source', () => {
    const claims = [claimsOf('adams', aClaim(), aClaim({ id: 'brown-more' })), ...aContent().claims.slice(1)];
    assert.deepEqual(problemsIn(aContent({ claims })), [
      `content/claims/adams.yaml: claim brown-more: id: received "brown-more"  [id-matches-file]
    expected: an id that starts with its source, "adams-…"
    hint: Rename it to "adams-brown-more", or move it to the file of its source.`,
    ]);
  });

  test('for a text that starts with another source', () => {
    const [, brown] = aContent().sources;
    assert.ok(brown);
    const adams = aSource({ texts: [aText(), aText({ id: 'post-2011' })] });
    assert.deepEqual(problemsIn(aContent({ sources: [adams, brown] })), [
      `content/sources/adams.mdx: text post-2011: id: received "post-2011"  [id-matches-file]
    expected: an id that starts with its source, "adams-…"
    hint: Rename it to "adams-post-2011", or move it to the file of its source.`,
    ]);
  });

  test('for a fingerprint that is called otherwise', () => {
    const fingerprint = { ...aFingerprint(), id: 'adams', file: 'content/fingerprints/adams.json' };
    assert.deepEqual(problemsIn(aContent({ fingerprints: [fingerprint] })), [
      `content/fingerprints/adams.json: text: received "adams-2010-post"  [id-matches-file]
    expected: "adams", as the file is called
    hint: Rename the file, or make the fingerprint anew with npm run fingerprint.`,
    ]);
  });
});

test('a file name that is no id is named', () => {
  const duties = [...aContent().duties, aDuty({ id: 'Run_Events' })];
  assert.deepEqual(problemsIn(aContent({ duties })), [
    `content/duties/Run_Events.yaml: (file name): received "Run_Events"  [id-matches-file]
    expected: lower-case words of letters and digits joined by single hyphens
    hint: Rename the file: its name is an id and part of an address.`,
  ]);
});

test('claims of a source whose own file is broken are still held to its name', () => {
  const { claims, sources } = aContent();
  const more = claimsOf('dorn', aClaim({ id: 'frost-says' }));
  assert.deepEqual(
    problemsIn(aContent({ sources, claims: [...claims, more] }), new Set(['dorn'])).map(
      (problem) => problem.split('\n')[0],
    ),
    ['content/claims/dorn.yaml: claim frost-says: id: received "frost-says"  [id-matches-file]'],
  );
});
