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
      `content/claims/adams.yaml: claim adams-welcomes: id: found "adams-welcomes", which this file has before  [duplicate-id]
    right would be: an id that nothing else has: it is an address and a fragment
    to mend it: Choose another id here, or remove one of the two.`,
    ]);
  });

  test('for a claim and a text, which share the fragments of a page', () => {
    const claims = [claimsOf('adams', aClaim(), aClaim({ id: 'adams-2010-post' })), ...aContent().claims.slice(1)];
    assert.deepEqual(problemsIn(aContent({ claims })), [
      `content/sources/adams.mdx: text adams-2010-post: id: found "adams-2010-post", which content/claims/adams.yaml has too  [duplicate-id]
    right would be: an id that nothing else has: it is an address and a fragment
    to mend it: Choose another id here, or remove one of the two.`,
    ]);
  });

  test('for texts of the register and texts that quote', () => {
    const { quotingTexts } = aContent();
    const twice = quotingTexts.map((entry) => ({
      ...entry,
      data: { texts: [...entry.data.texts, aQuotingText({ id: 'adams-2010-post' })] },
    }));
    assert.deepEqual(problemsIn(aContent({ quotingTexts: twice })), [
      `content/quoting-texts.yaml: text adams-2010-post: id: found "adams-2010-post", which content/sources/adams.mdx has too  [duplicate-id]
    right would be: an id that nothing else has: it is an address and a fragment
    to mend it: Choose another id here, or remove one of the two.`,
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
        'content/groups.yaml: group members: id: found "members", which this file has before  [duplicate-id]',
        'content/aspects.yaml: aspect goal: id: found "goal", which this file has before  [duplicate-id]',
        'content/positions.yaml: position two-jobs: id: found "two-jobs", which this file has before  [duplicate-id]',
      ],
    );
  });
});

describe('an id that does not match its file is named', () => {
  test('for a claim that starts with another source', () => {
    const claims = [claimsOf('adams', aClaim(), aClaim({ id: 'brown-more' })), ...aContent().claims.slice(1)];
    assert.deepEqual(problemsIn(aContent({ claims })), [
      `content/claims/adams.yaml: claim brown-more: id: found "brown-more"  [id-matches-file]
    right would be: an id that starts with its source, "adams-…"
    to mend it: Rename it to "adams-brown-more", or move it to the file of its source.`,
    ]);
  });

  test('for a text that starts with another source', () => {
    const [, brown] = aContent().sources;
    assert.ok(brown);
    const adams = aSource({ texts: [aText(), aText({ id: 'post-2011' })] });
    assert.deepEqual(problemsIn(aContent({ sources: [adams, brown] })), [
      `content/sources/adams.mdx: text post-2011: id: found "post-2011"  [id-matches-file]
    right would be: an id that starts with its source, "adams-…"
    to mend it: Rename it to "adams-post-2011", or move it to the file of its source.`,
    ]);
  });

  test('for a fingerprint that is called otherwise', () => {
    const fingerprint = { ...aFingerprint(), id: 'adams', file: 'content/fingerprints/adams.json' };
    assert.deepEqual(problemsIn(aContent({ fingerprints: [fingerprint] })), [
      `content/fingerprints/adams.json: text: found "adams-2010-post"  [id-matches-file]
    right would be: "adams", as the file is called
    to mend it: Rename the file, or make the fingerprint anew with npm run fingerprint.`,
    ]);
  });
});

test('a file name that is no id is named', () => {
  const duties = [...aContent().duties, aDuty({ id: 'Run_Events' })];
  assert.deepEqual(problemsIn(aContent({ duties })), [
    `content/duties/Run_Events.yaml: (file name): found "Run_Events"  [id-matches-file]
    right would be: lower-case words of letters and digits joined by single hyphens
    to mend it: Rename the file: its name is an id and part of an address.`,
  ]);
});

test('claims of a source whose own file is broken are still held to its name', () => {
  const { claims, sources } = aContent();
  const more = claimsOf('dorn', aClaim({ id: 'frost-says' }));
  assert.deepEqual(
    problemsIn(aContent({ sources, claims: [...claims, more] }), new Set(['dorn'])).map(
      (problem) => problem.split('\n')[0],
    ),
    ['content/claims/dorn.yaml: claim frost-says: id: found "frost-says"  [id-matches-file]'],
  );
});
