import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import type { Content } from '../../../src/model/content.ts';
import { SCOPES, answerFor, judgeAll } from '../../../src/model/judgement.ts';
import { CELL_VALUES, type VerdictValue } from '../../../src/model/verdict.ts';
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
  return all.map(({ role, duties }, index) => aClaim({ id: `${text}-${index}`, text, role, duties }));
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
    verdict,
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

test('a silent source more changes nothing but the number of silent ones', () => {
  fc.assert(
    fc.property(saidBySource, fc.boolean(), (everything, core) => {
      const content = contentOf(everything);
      const more: Content = { ...content, sources: [...content.sources, aSource({ id: 'zz-silent', core })] };
      const expected = outcomeOf(content).map(({ duty, cells, verdict }) => {
        const oneMore = (scope: 'core' | 'all') => {
          const { value, agreement } = verdict[scope];
          const added = scope === 'all' || core ? 1 : 0;
          return { value, agreement: { ...agreement, silent: agreement.silent + added } };
        };
        const index = core ? CORE_SOURCES.length : cells.length;
        return {
          duty,
          cells: cells.toSpliced(index, 0, { source: 'zz-silent', value: 'none', denies: [] }),
          verdict: { core: oneMore('core'), all: oneMore('all') },
        };
      });
      assert.deepEqual(outcomeOf(more), expected);
    }),
  );
});

test('the numbers of an agreement add up to the number of sources in scope', () => {
  fc.assert(
    fc.property(saidBySource, (everything) => {
      for (const { verdict } of outcomeOf(contentOf(everything))) {
        const sums = SCOPES.map((scope) =>
          CELL_VALUES.map((value) => verdict[scope].agreement[value]).reduce((a, b) => a + b),
        );
        assert.deepEqual(sums, [CORE_SOURCES.length, SOURCES.length]);
      }
    }),
  );
});

const MIRRORED: Readonly<Record<string, ClaimRole>> = {
  'community-manager': 'social-media-manager',
  'social-media-manager': 'community-manager',
};

function mirrored<Value extends string>(value: Value): Value | ClaimRole {
  return MIRRORED[value] ?? value;
}

test('swapping the two roles everywhere mirrors every cell and verdict', () => {
  fc.assert(
    fc.property(saidBySource, (everything) => {
      const swapped = Object.fromEntries(
        Object.entries(everything).map(([id, all]) => [id, all.map((one) => ({ ...one, role: mirrored(one.role) }))]),
      );
      const before = outcomeOf(contentOf(everything));
      for (const [index, { cells, verdict }] of outcomeOf(contentOf(swapped)).entries()) {
        const was = before[index];
        assert.ok(was);
        assert.deepEqual(
          cells.map(({ value, denies }) => [mirrored(value), denies.map(mirrored).toSorted()]),
          was.cells.map(({ value, denies }) => [value, [...denies].toSorted()]),
        );
        for (const scope of SCOPES) {
          const mirror: VerdictValue | ClaimRole = mirrored(verdict[scope].value);
          assert.equal(mirror, was.verdict[scope].value);
          assert.equal(
            verdict[scope].agreement['community-manager'],
            was.verdict[scope].agreement['social-media-manager'],
          );
        }
      }
    }),
  );
});

test('one more source never mends a split and never takes a duty away', () => {
  fc.assert(
    fc.property(saidBySource, fc.array(said, { maxLength: 3 }), (everything, all) => {
      const before = outcomeOf(contentOf(everything));
      for (const [index, { verdict }] of outcomeOf(contentOf({ ...everything, zz: all })).entries()) {
        const was = before[index]?.verdict.all.value;
        if (was === 'disputed') assert.equal(verdict.all.value, 'disputed');
        if (was !== 'unassigned') assert.notEqual(verdict.all.value, 'unassigned');
      }
    }),
  );
});

test('the answer is no only where a source denies and none gives', () => {
  fc.assert(
    fc.property(saidBySource, (everything) => {
      for (const { cells, verdict } of judgeAll(buildCatalog(contentOf(everything), isQuotedFrom))) {
        for (const role of ROLE_IDS) {
          if (answerFor(cells, verdict.all, role) !== 'no') continue;
          assert.ok(cells.some(({ denies }) => denies.includes(role)));
          assert.ok(cells.every(({ value }) => value !== role && value !== 'both'));
        }
      }
    }),
  );
});
