import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { judgedById } from '../../../src/model/judgement.ts';
import { axisCountInWords, longerSideInWords } from '../../../src/wording/home.ts';
import { DUTY, type Said, aCatalogSaying } from '../../support/content.ts';
import { CM, SMM, assigns, denies, mentions } from '../../support/statements.ts';

describe('the count beside a strip', () => {
  const count = (said: Said) => axisCountInWords(judgedById(aCatalogSaying(said), DUTY).verdict.all);

  test('gives both sides of a disagreement, in the order of the axis, with their whole', () => {
    assert.equal(
      count({ a: [assigns(CM)], b: [assigns(SMM)], c: [assigns(SMM)], d: [assigns('both')] }),
      '1 against 2, of 4 sources',
    );
  });

  test('is the usual one where sources agree', () => {
    assert.equal(count({ a: [assigns(CM)], b: [assigns(CM)], c: [assigns(CM)] }), 'all 3 sources agree');
  });

  test('tells how many say that it is not the job of a role', () => {
    assert.equal(
      count({ a: [assigns(SMM)], b: [denies(CM)] }),
      'one source only; one says it’s not the community manager’s job',
    );
  });

  test('says that there is no source', () => {
    assert.equal(count({ a: [mentions(CM)] }), 'no source');
  });
});

describe('why one role has more duties alone', () => {
  const statements = { [CM]: 6, [SMM]: 3, both: 1 } as const;

  test('is said where we found more about that role', () => {
    assert.match(
      longerSideInWords({ [CM]: 5, [SMM]: 2 }, statements) ?? '',
      /^The community manager has .*5 compared with 2.*of 10 statements, 6 are about the community manager alone and 3 about/,
    );
    assert.match(
      longerSideInWords({ [CM]: 2, [SMM]: 5 }, { [CM]: 3, [SMM]: 6, both: 1 }) ?? '',
      /^The social media manager has .*5 compared with 2.*6 are about the social media manager alone and 3 about/,
    );
  });

  test('is not said where our reading does not explain it', () => {
    assert.equal(longerSideInWords({ [CM]: 2, [SMM]: 5 }, statements), undefined);
    assert.equal(longerSideInWords({ [CM]: 2, [SMM]: 2 }, statements), undefined);
  });
});
