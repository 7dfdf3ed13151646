import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { SCOPES } from '../../../src/model/scope.ts';
import { VERDICT_VALUES } from '../../../src/model/verdict.ts';
import { READING_DEPTHS } from '../../../src/schema/text.ts';
import { countsOf } from '../../../src/views/counts.ts';
import { aCatalog, aCatalogOnDuties, aClaim, aContent, aSource, aText, claimsOf } from '../../support/content.ts';
import { CM, SMM, assigns, mentions } from '../../support/statements.ts';

describe('the counts of the method page', () => {
  test('tell claims known only through another text from those read first-hand', () => {
    const reported = aClaim({ id: 'adams-reported', readIn: 'carter-2013-report' });
    const claims = [claimsOf('adams', aClaim(), aClaim({ id: 'adams-again' }), reported)];
    const { claims: all, reportedClaims } = countsOf(aCatalog({ claims }));
    assert.deepEqual({ all, reportedClaims }, { all: 3, reportedClaims: 1 });
  });

  test('tell core sources from the others', () => {
    const sources = [aSource(), aSource({ id: 'brown', core: false }), aSource({ id: 'clark', core: false })];
    const counts = countsOf(aCatalog({ sources }));
    assert.deepEqual([counts.sources, counts.coreSources], [3, 1]);
  });

  test('tell how much was read of each text, and name what no text was', () => {
    const texts = (['part', 'quoted', 'part'] as const).map((read, index) => aText({ id: `adams-${index}`, read }));
    const counts = countsOf(aCatalog({ sources: [aSource({ texts }), aSource({ id: 'brown' })] }));
    assert.equal(counts.texts, 4);
    assert.deepEqual(counts.textsByDepth, { whole: 1, part: 2, quoted: 1, title: 0 });
    assert.deepEqual(Object.keys(counts.textsByDepth), [...READING_DEPTHS]);
  });

  test('tell claims that name a duty from those about an aspect alone', () => {
    const onGoal = aClaim({ id: 'adams-goal', duties: [], aspects: ['goal'] });
    const counts = countsOf(aCatalog({ claims: [claimsOf('adams', aClaim(), onGoal, { ...onGoal, id: 'adams-on' })] }));
    assert.deepEqual([counts.claims, counts.claimsWithDuty], [3, 1]);
  });

  test('tell quotes that a program checked from those that it could not', () => {
    const quote = { words: 'welcome every new member', wordsOf: 'source' } as const;
    const counts = countsOf(
      aCatalog({
        claims: [
          claimsOf(
            'adams',
            aClaim({ quote }),
            aClaim({ id: 'adams-reported', readIn: 'carter-2013-report', quote }),
            aClaim({ id: 'adams-heard', readIn: 'carter-2013-report', quote }),
            aClaim({ id: 'adams-plain' }),
          ),
        ],
      }),
    );
    assert.deepEqual([counts.quotes, counts.quotesChecked], [3, 1]);
  });

  test('tell the answers of each scope apart, and name what no duty has', () => {
    const { verdicts } = countsOf(
      aCatalogOnDuties({
        welcome: { adams: [assigns(CM)], far: [assigns(SMM)] },
        moderate: { adams: [assigns(CM)], far: [assigns(CM)] },
        campaign: { adams: [mentions(CM)], far: [assigns(SMM)] },
      }),
    );
    assert.deepEqual([verdicts.core[CM], verdicts.core.unassigned], [2, 1]);
    assert.deepEqual([verdicts.all[CM], verdicts.all[SMM], verdicts.all.unassigned], [1, 1, 0]);
    for (const scope of SCOPES) {
      assert.deepEqual(Object.keys(verdicts[scope]), [...VERDICT_VALUES]);
      assert.equal(
        Object.values(verdicts[scope]).reduce((sum, count) => sum + count),
        3,
      );
    }
  });

  test('hold the duties and the disputes', () => {
    const content = aContent();
    const counts = countsOf(aCatalog());
    assert.equal(counts.duties, content.duties.length);
    assert.equal(counts.disputes, content.disputes.length);
  });
});
