import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { labelledQueries, measure, offTopicQueries, searchFloors } from '../../../support/labelled-queries.ts';
import { foundBy, loadSiteIndex, slipsOf, strayNames } from '../../../support/site-index.ts';

const floors = searchFloors();
const site = await loadSiteIndex();
const { searchIndex, names } = site;
const find = (query: string): string[] => foundBy(searchIndex, query);

for (const [file, floor] of [
  ['queries', floors.queries],
  ['queries-own', floors.queriesOwn],
  ['queries-unseen', floors.queriesUnseen],
  ['queries-fresh', floors.queriesFresh],
  ['queries-casual', floors.queriesCasual],
  ['queries-held-out', floors.queriesHeldOut],
] as const) {
  test(`the labelled ${file} are answered no worse than the floor`, async () => {
    const { first, inThree, empty, refused, misses } = await measure(labelledQueries(file), find);
    const figures = JSON.stringify({ first, inThree, empty, refused });
    // Whoever changes the search is not to see what is held out.
    const told = file === 'queries-held-out' ? figures : `${figures}\n${misses.join('\n')}`;
    assert.ok(first >= floor.first, told);
    assert.ok(inThree >= floor.inThree, told);
    assert.ok(empty <= floor.empty, told);
    assert.ok(refused >= floor.refused, told);
  });
}

describe('queries of something else', () => {
  test('find nothing', () => {
    const queries = offTopicQueries('off-topic');
    assert.ok(queries.length >= 200);
    assert.deepEqual(
      queries.filter((query) => find(query).length > 0),
      [],
    );
  });

  for (const [set, floor] of [
    ['off-topic-fresh', floors.offTopicFreshRefused],
    ['off-topic-casual', floors.offTopicCasualRefused],
    ['off-topic-held-out', floors.offTopicHeldOutRefused],
    // Those that mean something else by the words of a duty.
    ['off-topic-double-meaning', floors.doubleMeaningRefused],
  ] as const) {
    test(`find nothing as often as the floor: ${set}`, () => {
      const refused = offTopicQueries(set).filter((query) => find(query).length === 0);
      assert.ok(refused.length >= floor, String(refused.length));
    });
  }
});

describe('the names of the duties', () => {
  test('bring their duty first, or all that share them', () => assert.deepEqual(strayNames(site), []));

  test('bring it among the first three when one letter is dropped, doubled or swapped', () => {
    // Three slips of every name, at places that differ from name to name; the bench tries all.
    const tried = names.flatMap(({ name, owners }, index) => {
      const slips = slipsOf(name);
      return [0, 1, 2].flatMap((turn) => {
        const slip = slips[(index * 7 + turn * 11) % Math.max(1, slips.length)];
        return slip === undefined ? [] : [{ slip, owners }];
      });
    });
    const lost = tried.filter(
      ({ slip, owners }) =>
        !find(slip)
          .slice(0, 3)
          .some((id) => owners.has(id)),
    );
    const part = 1 - lost.length / tried.length;
    assert.ok(part >= floors.misspeltNames, `${part}: ${lost.map(({ slip }) => slip).join(', ')}`);
  });
});
