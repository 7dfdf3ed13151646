import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content } from '../../../src/model/content.ts';
import {
  aBody,
  aClaim,
  aContent,
  aDispute,
  aDuty,
  aFingerprint,
  aPage,
  aSource,
  claimsOf,
  problemsIn,
  somePages,
} from '../../support/content.ts';

/** `aContent()` with one claim of Adams more. */
function withClaim(varied: Parameters<typeof aClaim>[0]): Content {
  const { claims } = aContent();
  return aContent({
    claims: claims.map(({ id, data }) =>
      claimsOf(id, ...data.claims, ...(id === 'adams' ? [aClaim({ id: 'adams-more', ...varied })] : [])),
    ),
  });
}

test('a content in which every reference leads somewhere has no problems', () => {
  assert.deepEqual(problemsIn(aContent()), []);
});

describe('an unknown id in a claim is named', () => {
  test('for a duty, with the nearest one', () => {
    assert.deepEqual(problemsIn(withClaim({ duties: [{ duty: 'welcom-member', stance: 'assigns' }] })), [
      `content/claims/adams.yaml: claim adams-more: duties: received "welcom-member", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Did you mean "welcome-members"? If not: add it there, or correct the id.`,
    ]);
  });

  test('for a duty like no other, without a guess', () => {
    assert.deepEqual(problemsIn(withClaim({ duties: [{ duty: 'bake-bread-every-morning', stance: 'assigns' }] })), [
      `content/claims/adams.yaml: claim adams-more: duties: received "bake-bread-every-morning", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Add it there, or correct the id.`,
    ]);
  });

  test('for an aspect and a position', () => {
    assert.deepEqual(problemsIn(withClaim({ duties: [], aspects: ['one-job-or-two', 'gaol'], position: 'two-job' })), [
      `content/claims/adams.yaml: claim adams-more: aspects: received "gaol", which is no aspect  [unknown-id]
    expected: the id of an aspect in content/aspects.yaml
    hint: Did you mean "goal"? If not: add it there, or correct the id.`,
      `content/claims/adams.yaml: claim adams-more: position: received "two-job", which is no position  [unknown-id]
    expected: the id of a position in content/positions.yaml
    hint: Did you mean "two-jobs"? If not: add it there, or correct the id.`,
    ]);
  });

  test('for a text, which must be one of the same source', () => {
    assert.deepEqual(problemsIn(withClaim({ text: 'brown-2012-talk' })), [
      `content/claims/adams.yaml: claim adams-more: text: received "brown-2012-talk", which is no text of adams  [unknown-id]
    expected: the id of a text of adams in the texts of content/sources/adams.mdx
    hint: Add it there, or correct the id.`,
    ]);
  });

  test('for the text it was read in, which may be any', () => {
    assert.deepEqual(problemsIn(withClaim({ readIn: 'brown-2012-talk' })), []);
    assert.deepEqual(problemsIn(withClaim({ readIn: 'carter-2013-reprot' })), [
      `content/claims/adams.yaml: claim adams-more: readIn: received "carter-2013-reprot", which is no text  [unknown-id]
    expected: the id of a text in a source's texts or content/quoting-texts.yaml
    hint: Did you mean "carter-2013-report"? If not: add it there, or correct the id.`,
    ]);
  });
});

test('a file of claims that is called like no source is one problem, and the source without claims another', () => {
  const { claims } = aContent();
  const renamed = claims.map((entry) => (entry.id === 'adams' ? claimsOf('adam', ...entry.data.claims) : entry));
  assert.deepEqual(problemsIn(aContent({ claims: renamed })), [
    `content/claims/adam.yaml: (file name): received "adam", which is no source  [unknown-id]
    expected: the id of a source in content/sources/
    hint: Did you mean "adams"? If not: add it there, or correct the id.`,
    `content/sources/adams.mdx: (file): received no claims  [source-speaks]
    expected: content/claims/adams.yaml with at least one claim
    hint: Write what the source says, or remove it.`,
  ]);
});

test('an unknown id in a duty is named: its group, related duties, sharers of names and of search terms', () => {
  const duties = [
    aDuty(),
    aDuty({
      id: 'run-campaigns',
      group: 'member',
      related: ['welcome-member'],
      otherNames: [{ name: 'greet', sharedWith: ['welcome-memberz'] }],
      searchTerms: [{ name: 'hello', sharedWith: ['run-campaign'] }],
    }),
  ];
  assert.deepEqual(problemsIn(aContent({ duties })), [
    `content/duties/run-campaigns.yaml: group: received "member", which is no group  [unknown-id]
    expected: the id of a group in content/groups.yaml
    hint: Did you mean "members"? If not: add it there, or correct the id.`,
    `content/duties/run-campaigns.yaml: related: received "welcome-member", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Did you mean "welcome-members"? If not: add it there, or correct the id.`,
    `content/duties/run-campaigns.yaml: otherNames "greet" sharedWith: received "welcome-memberz", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Did you mean "welcome-members"? If not: add it there, or correct the id.`,
    `content/duties/run-campaigns.yaml: searchTerms "hello" sharedWith: received "run-campaign", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Did you mean "run-campaigns"? If not: add it there, or correct the id.`,
  ]);
});

test('an unknown id in a dispute is named: its duties, aspects and the claims of its sides', () => {
  const dispute = aDispute({
    duties: ['welcome-members', 'run-campaign'],
    aspects: ['goals'],
    sides: [
      { label: 'One', claims: ['adams-welcomes'] },
      { label: 'Two', claims: ['brown-welcomes', 'brown-welcome'] },
    ],
  });
  assert.deepEqual(
    problemsIn(aContent({ disputes: [dispute] })).map((problem) => problem.split('\n')[0]),
    [
      'content/disputes/who-welcomes.mdx: duties: received "run-campaign", which is no duty  [unknown-id]',
      'content/disputes/who-welcomes.mdx: aspects: received "goals", which is no aspect  [unknown-id]',
      'content/disputes/who-welcomes.mdx: sides[1].claims: received "brown-welcome", which is no claim  [unknown-id]',
    ],
  );
});

test('a fingerprint of no text is named', () => {
  assert.deepEqual(problemsIn(aContent({ fingerprints: [aFingerprint('adams-2010-past')] })), [
    `content/fingerprints/adams-2010-past.json: text: received "adams-2010-past", which is no text  [unknown-id]
    expected: the id of a text in a source's texts or content/quoting-texts.yaml
    hint: Did you mean "adams-2010-post"? If not: add it there, or correct the id.`,
  ]);
});

describe('an unknown id in prose is named', () => {
  test('for each kind of tag, in sources, disputes and pages', () => {
    const content = aContent();
    const [adams, brown] = content.sources;
    assert.ok(adams && brown);
    const problems = problemsIn({
      ...content,
      sources: [
        { ...adams, body: `${aBody()}\n<Claim id="adams-welcome" /> and <Quote\n  id="brown-welcome"\n/>` },
        brown,
      ],
      disputes: [aDispute({ body: 'See <Source id="adam">her</Source> and <Dispute id="who-welcome" />.' })],
      pages: somePages(aPage({ body: 'On <Duty id="run-campaign" />.' })),
    });
    assert.deepEqual(
      problems.map((problem) => problem.split('\n')[0]),
      [
        'content/sources/adams.mdx: <Claim id="adams-welcome" />: received "adams-welcome", which is no claim  [unknown-id]',
        'content/sources/adams.mdx: <Quote id="brown-welcome" />: received "brown-welcome", which is no claim  [unknown-id]',
        'content/disputes/who-welcomes.mdx: <Source id="adam">: received "adam", which is no source  [unknown-id]',
        'content/disputes/who-welcomes.mdx: <Dispute id="who-welcome" />: received "who-welcome", which is no dispute  [unknown-id]',
        'content/pages/method.mdx: <Duty id="run-campaign" />: received "run-campaign", which is no duty  [unknown-id]',
      ],
    );
  });

  test('whichever quotation marks and blanks stand in the tag', () => {
    const withTag = (tag: string) => problemsIn(aContent({ pages: somePages(aPage({ body: tag })) })).length;
    assert.equal(withTag("<Claim id='adams-welcomes' />"), 0);
    assert.equal(withTag("<Claim id='adams-welcome' />"), 1);
    assert.equal(withTag('<Claim id = "adams-welcome" />'), 1);
    assert.equal(withTag('<WorkedExample duty="welcome-member" />'), 1);
  });
});

describe('no second problem follows', () => {
  test('from an entry whose shape is wrong', () => {
    const content = withClaim({ duties: [{ duty: 'broken-duty', stance: 'assigns' }] });
    assert.deepEqual(problemsIn(content, new Set(['broken-duty'])), []);
  });

  test('from a list that is missing or unreadable', () => {
    const content = withClaim({ aspects: ['goal', 'one-job-or-two'], position: 'two-jobs' });
    assert.deepEqual(problemsIn({ ...content, aspects: [], positions: [], groups: [], quotingTexts: [] }), []);
  });
});

describe('the two roles', () => {
  test('must both be described', () => {
    const [roles] = aContent().roles;
    assert.ok(roles);
    const [cm] = roles.data.roles;
    assert.ok(cm);
    assert.deepEqual(problemsIn(aContent({ roles: [{ ...roles, data: { roles: [cm] } }] })), [
      `content/roles.yaml: roles: received community-manager  [both-roles]
    expected: community-manager and social-media-manager, once each
    hint: Add social-media-manager.`,
    ]);
    assert.deepEqual(problemsIn(aContent({ roles: [{ ...roles, data: { roles: [...roles.data.roles, cm] } }] })), [
      `content/roles.yaml: roles: received community-manager, community-manager, social-media-manager  [both-roles]
    expected: community-manager and social-media-manager, once each
    hint: Remove the entry that stands twice.`,
    ]);
  });
});

test('a source that says nothing is named', () => {
  const { sources } = aContent();
  assert.deepEqual(problemsIn(aContent({ sources: [...sources, aSource({ id: 'dorn' })] })), [
    `content/sources/dorn.mdx: (file): received no claims  [source-speaks]
    expected: content/claims/dorn.yaml with at least one claim
    hint: Write what the source says, or remove it.`,
  ]);
});

test('a source whose file of claims could not be read is not taken for silent', () => {
  const { sources } = aContent();
  const content = aContent({ sources: [...sources, aSource({ id: 'dorn' })] });
  assert.deepEqual(problemsIn(content, new Set(['claims/dorn'])), []);
});

test('example lines of postings stand in a file called like a duty, or in that of lines without one', () => {
  const examplesFor = (id: string) => ({
    id,
    file: `content/posting-examples/${id}.yaml`,
    data: { lines: ['Greet newcomers'] },
    body: '',
  });
  const problems = problemsIn(
    aContent({ postingExamples: [examplesFor('none'), examplesFor('welcome-members'), examplesFor('welcome-member')] }),
  );
  assert.deepEqual(problems, [
    `content/posting-examples/welcome-member.yaml: (file name): received "welcome-member", which is no duty  [unknown-id]
    expected: the id of a duty in content/duties/
    hint: Did you mean "welcome-members"? If not: add it there, or correct the id.`,
  ]);
});

test('a question about the positions that names no claim is a problem, and so is what bears on it', () => {
  const { positions } = aContent();
  const content = aContent({
    positions: positions.map((file) => ({
      ...file,
      data: { ...file.data, question: { asked: 'adams-welcome', also: ['nobody-says'] } },
    })),
  });
  assert.deepEqual(
    problemsIn(content).map((problem) => problem.split('\n')[0]),
    [
      'content/positions.yaml: question.asked: received "adams-welcome", which is no claim  [unknown-id]',
      'content/positions.yaml: question.also: received "nobody-says", which is no claim  [unknown-id]',
    ],
  );
});
