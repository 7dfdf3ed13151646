import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import type { Content } from '../../../src/model/content.ts';
import { type JudgedDuty, answerFor, judgeAll } from '../../../src/model/judgement.ts';
import { SCOPES } from '../../../src/model/scope.ts';
import { assigningSources } from '../../../src/model/verdict.ts';
import type { VerdictValue } from '../../../src/schema/verdict.ts';
import { type Claim, STANCES } from '../../../src/schema/claim.ts';
import { type ClaimRole, ROLE_IDS } from '../../../src/schema/role.ts';
import { aClaim, aContent, aDuty, aSource, aText, claimsOf } from '../../support/content.ts';

/** What holds of every content that can be made. */

const DUTIES = ['answer-questions', 'run-campaigns', 'welcome-members'];
const CORE_SOURCES = ['adams', 'brown', 'cole'];
const SOURCES = [...CORE_SOURCES, 'dorn', 'early', 'frost'];

type SaidOfDuty = Claim['duties'];
interface Said {
  readonly role: ClaimRole;
  readonly duties: SaidOfDuty;
}
type SaidBySource = Readonly<Record<string, readonly Said[]>>;

const saidOfDuty = fc.record({ duty: fc.constantFrom(...DUTIES), stance: fc.constantFrom(...STANCES) });
const said = fc.record({
  role: fc.constantFrom<ClaimRole>(...ROLE_IDS, 'both'),
  duties: fc.uniqueArray(saidOfDuty, { selector: ({ duty }) => duty, maxLength: DUTIES.length }),
});
const saidBySource = fc.record(Object.fromEntries(SOURCES.map((id) => [id, fc.array(said, { maxLength: 4 })])));

function claimsIn(source: string, all: readonly Said[], text = `${source}-2010-post`): Claim[] {
  return all.map(({ role, duties }, place) => aClaim({ id: `${text}-${place}`, text, role, duties }));
}

function contentOf(everything: SaidBySource): Content {
  return aContent({
    sources: Object.keys(everything).map((id) => aSource({ id, core: CORE_SOURCES.includes(id) })),
    claims: Object.entries(everything).map(([id, all]) => claimsOf(id, ...claimsIn(id, all))),
    duties: DUTIES.map((id) => aDuty({ id })),
    disputes: [],
    fingerprints: [],
  });
}

/** What follows for every duty: the cell of each source, and both verdicts with their counts. */
function outcomeOf(content: Content) {
  return judgeAll(buildCatalog(content, isQuotedFrom)).map(({ duty, cells, verdict }) => ({
    duty: duty.id,
    cells: cells.map(({ source, value, denies }) => ({ source: source.id, value, denies })),
    verdict: Object.fromEntries(
      SCOPES.map((scope) => [scope, { value: verdict[scope].value, agreement: verdict[scope].agreement }]),
    ) as Readonly<Record<(typeof SCOPES)[number], Pick<JudgedDuty['verdict']['all'], 'value' | 'agreement'>>>,
  }));
}

test('the order of claims, of what they say and of files never matters', () => {
  const withShuffles = saidBySource.chain((everything) =>
    fc.record({
      everything: fc.constant(everything),
      shuffled: fc.tuple(
        ...Object.entries(everything).map(([id, all]) =>
          fc
            .shuffledSubarray([...all], { minLength: all.length })
            .map((inOrder) => [id, inOrder.map((one) => ({ ...one, duties: one.duties.toReversed() }))] as const),
        ),
      ),
    }),
  );
  fc.assert(
    fc.property(withShuffles, ({ everything, shuffled }) => {
      const other = contentOf(Object.fromEntries(shuffled.toReversed()));
      assert.deepEqual(outcomeOf(other), outcomeOf(contentOf(everything)));
    }),
  );
});

test('a second text of a source that says the same changes nothing', () => {
  fc.assert(
    fc.property(saidBySource, fc.constantFrom(...SOURCES), (everything, again) => {
      const content = contentOf(everything);
      const second = `${again}-2012-book`;
      const repeating: Content = {
        ...content,
        sources: content.sources.map((entry) =>
          entry.id === again
            ? aSource({ ...entry.data, id: again, texts: [...entry.data.texts, aText({ id: second, date: '2009' })] })
            : entry,
        ),
        claims: content.claims.map((entry) =>
          entry.id === again
            ? claimsOf(again, ...entry.data.claims, ...claimsIn(again, everything[again] ?? [], second))
            : entry,
        ),
      };
      assert.deepEqual(outcomeOf(repeating), outcomeOf(content));
    }),
  );
});

test('a text that quotes another source changes nothing for the one that quotes', () => {
  fc.assert(
    fc.property(saidBySource, fc.constantFrom(...SOURCES), (everything, quoting) => {
      const content = contentOf(everything);
      const quoted: Content = {
        ...content,
        claims: content.claims.map((entry) =>
          claimsOf(entry.id, ...entry.data.claims.map((claim) => ({ ...claim, readIn: `${quoting}-2010-post` }))),
        ),
      };
      assert.deepEqual(outcomeOf(quoted), outcomeOf(content));
    }),
  );
});

test('one more source in which nothing is found changes no answer and no count', () => {
  fc.assert(
    fc.property(saidBySource, fc.boolean(), (everything, core) => {
      const content = contentOf(everything);
      const more: Content = { ...content, sources: [...content.sources, aSource({ id: 'zz-nothing', core })] };
      const verdicts = (one: Content) => outcomeOf(one).map(({ verdict }) => verdict);
      assert.deepEqual(verdicts(more), verdicts(content));
    }),
  );
});

test('a source counts once: the numbers are those of the cells', () => {
  fc.assert(
    fc.property(saidBySource, (everything) => {
      for (const { cells, verdict } of outcomeOf(contentOf(everything))) {
        const assigning = cells.filter(({ value }) => !['denies', 'mentions', 'none'].includes(value));
        assert.equal(assigningSources(verdict.all.agreement), assigning.length);
        assert.equal(verdict.all.agreement.mentions, cells.filter(({ value }) => value === 'mentions').length);
      }
    }),
  );
});

/** The same of the other role. */
function mirrored<Value extends string>(value: Value): Value {
  const other = value.endsWith('community-manager')
    ? value.replace('community-manager', 'social-media-manager')
    : value.replace('social-media-manager', 'community-manager');
  return other as Value;
}

test('swapping the two roles everywhere mirrors every cell and verdict', () => {
  fc.assert(
    fc.property(saidBySource, (everything) => {
      const swapped = Object.fromEntries(
        Object.entries(everything).map(([id, all]) => [id, all.map((one) => ({ ...one, role: mirrored(one.role) }))]),
      );
      const before = outcomeOf(contentOf(everything));
      for (const [place, { cells, verdict }] of outcomeOf(contentOf(swapped)).entries()) {
        const was = before[place];
        assert.ok(was);
        assert.deepEqual(
          cells.map(({ value, denies }) => [mirrored(value), denies.map(mirrored).toSorted()]),
          was.cells.map(({ value, denies }) => [value, [...denies].toSorted()]),
        );
        for (const scope of SCOPES) {
          const mirror: VerdictValue = mirrored(verdict[scope].value);
          assert.equal(mirror, was.verdict[scope].value);
          assert.equal(verdict[scope].agreement.communityManager, was.verdict[scope].agreement.socialMediaManager);
        }
      }
    }),
  );
});

test('one more source never takes a duty away from everybody', () => {
  fc.assert(
    fc.property(saidBySource, fc.array(said, { maxLength: 3 }), (everything, all) => {
      const before = outcomeOf(contentOf(everything));
      for (const [index, { verdict }] of outcomeOf(contentOf({ ...everything, zz: all })).entries()) {
        if (before[index]?.verdict.all.value !== 'unassigned') assert.notEqual(verdict.all.value, 'unassigned');
      }
    }),
  );
});

test('the answer is "no" only where all sources that assign the duty name the other role', () => {
  fc.assert(
    fc.property(saidBySource, (everything) => {
      for (const { cells, verdict } of judgeAll(buildCatalog(contentOf(everything), isQuotedFrom))) {
        for (const role of ROLE_IDS) {
          if (answerFor(verdict.all.value, role) !== 'no') continue;
          assert.ok(cells.every(({ value }) => value !== role && value !== 'both'));
          assert.ok(cells.some(({ value }) => value === mirrored(role)));
        }
      }
    }),
  );
});
