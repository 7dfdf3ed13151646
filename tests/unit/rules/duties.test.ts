import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Content, Entry } from '../../../src/model/content.ts';
import type { DutyData } from '../../../src/schema/duty.ts';
import { aContent, aDuty, aSource, aText, problemsIn } from '../../support/content.ts';

function withDuties(welcome: Partial<DutyData>, campaigns: Partial<DutyData>): Content {
  return aContent({ duties: [aDuty(welcome), aDuty({ id: 'run-campaigns', ...campaigns })] });
}

const alias = (name: string, ...sharedWith: string[]): DutyData['otherNames'][number] => ({ name, sharedWith });

describe('a name of two duties', () => {
  test('is named in both files, whatever its case and spaces', () => {
    const content = withDuties({ otherNames: [alias('say  Hello')] }, { otherNames: [alias('Say hello')] });
    assert.deepEqual(problemsIn(content), [
      `content/duties/welcome-members.yaml: otherNames: received "say  Hello", which is a name of "run-campaigns" too  [duplicate-name]
    expected: a name of this duty alone, or one that both say they share
    hint: Remove it here or there, or write { name: "say  Hello", sharedWith: [run-campaigns] } here and the like there.`,
      `content/duties/run-campaigns.yaml: otherNames: received "Say hello", which is a name of "welcome-members" too  [duplicate-name]
    expected: a name of this duty alone, or one that both say they share
    hint: Remove it here or there, or write { name: "Say hello", sharedWith: [welcome-members] } here and the like there.`,
    ]);
  });

  test('may not be shared where it is the name proper', () => {
    const content = withDuties({ name: 'Greet' }, { otherNames: [alias('greet', 'welcome-members')] });
    assert.deepEqual(problemsIn(content), [
      `content/duties/welcome-members.yaml: name: received "Greet", which is a name of "run-campaigns" too  [duplicate-name]
    expected: a name of this duty alone, or one that both say they share
    hint: Change it here or there: the name of a duty is its own.`,
    ]);
  });

  test('passes where both say that they share it', () => {
    const content = withDuties(
      { otherNames: [alias('greet', 'run-campaigns')] },
      { otherNames: [alias('greet', 'welcome-members')] },
    );
    assert.deepEqual(problemsIn(content), []);
  });

  test('is named where only one says so', () => {
    const content = withDuties({ otherNames: [alias('greet', 'run-campaigns')] }, { otherNames: [alias('greet')] });
    assert.deepEqual(
      problemsIn(content).map((problem) => problem.split('\n')[0]),
      [
        'content/duties/run-campaigns.yaml: otherNames: received "greet", which is a name of "welcome-members" too  [duplicate-name]',
      ],
    );
  });
});

test('a name that one duty has twice is named once', () => {
  assert.deepEqual(problemsIn(withDuties({ name: 'Greet', otherNames: [alias('greet')] }, {})), [
    `content/duties/welcome-members.yaml: otherNames: received "greet" twice  [duplicate-name]
    expected: each name once
    hint: Remove one of the two.`,
  ]);
});

describe('a search term', () => {
  test('is a name like any other: one that another duty has is told, and how to share it', () => {
    const greet = [{ name: 'Greet', sharedWith: [] }];
    assert.deepEqual(
      problemsIn(withDuties({ searchTerms: greet }, { otherNames: greet })).map((problem) => problem.split('\n')[0]),
      [
        'content/duties/welcome-members.yaml: searchTerms: received "Greet", which is a name of "run-campaigns" too  [duplicate-name]',
        'content/duties/run-campaigns.yaml: otherNames: received "Greet", which is a name of "welcome-members" too  [duplicate-name]',
      ],
    );
  });

  test('may not say again what is among the other names', () => {
    const duty = { otherNames: [{ name: 'greet', sharedWith: [] }], searchTerms: [{ name: 'Greet', sharedWith: [] }] };
    assert.deepEqual(
      problemsIn(withDuties(duty, {})).map((problem) => problem.split('\n')[0]),
      ['content/duties/welcome-members.yaml: searchTerms: received "Greet" twice  [duplicate-name]'],
    );
  });
});

describe('a shared name that the other does not have', () => {
  test('is named, since it would hide the next clash', () => {
    assert.deepEqual(problemsIn(withDuties({ otherNames: [alias('greet', 'run-campaigns')] }, {})), [
      `content/duties/welcome-members.yaml: otherNames: received "greet" shared with "run-campaigns", which has no such name  [duplicate-name]
    expected: sharedWith names only other duties that have the name too
    hint: Remove "run-campaigns" from sharedWith, or add the name there.`,
    ]);
  });

  test('is named where the other is the duty itself', () => {
    assert.deepEqual(
      problemsIn(withDuties({ otherNames: [alias('greet', 'welcome-members')] }, {})).map(
        (problem) => problem.split('\n')[0],
      ),
      [
        'content/duties/welcome-members.yaml: otherNames: received "greet" shared with "welcome-members" itself  [duplicate-name]',
      ],
    );
  });

  test('passes where the other could not be read', () => {
    const content = aContent({
      duties: [aDuty({ otherNames: [alias('greet', 'run-events')] }), aDuty({ id: 'run-campaigns' })],
    });
    assert.deepEqual(problemsIn(content, new Set(['run-events'])), []);
  });
});

describe('a duty on which our main sources disagree', () => {
  /** Two main sources at odds over welcoming. */
  function divided(welcome: Entry<DutyData>): Content {
    return aContent({
      sources: [aSource(), aSource({ id: 'brown', texts: [aText({ id: 'brown-2012-talk' })] })],
      duties: [welcome, aDuty({ id: 'run-campaigns' })],
    });
  }

  test('needs our note', () => {
    assert.deepEqual(problemsIn(divided(aDuty())), [
      `content/duties/welcome-members.yaml: note: received none, while our main sources disagree  [disagreement-note]
    expected: our note on what they mean and what would reconcile them
    hint: Add "note: …".`,
    ]);
    assert.deepEqual(problemsIn(divided(aDuty({ note: 'They mean different members.' }))), []);
  });

  test('is another thing than one on which only all sources disagree', () => {
    assert.deepEqual(problemsIn(aContent()), []);
  });
});
