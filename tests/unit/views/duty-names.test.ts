import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { dutyNamesOf } from '../../../src/views/duty-names.ts';
import { aCatalogOnDuties, aDuty } from '../../support/content.ts';

const plain = (name: string) => ({ name, sharedWith: [] });

const duties = [
  aDuty({ id: 'moderate', name: 'Moderate', otherNames: [plain('keeping the peace'), plain('Élan')] }),
  aDuty({
    id: 'welcome',
    name: 'Welcome',
    otherNames: [{ name: 'keep calm', sharedWith: ['moderate'] }, plain('1-to-1 talks')],
  }),
];
const letters = dutyNamesOf(aCatalogOnDuties({ moderate: { adams: [] }, welcome: { adams: [] } }, { duties }));
const under = (letter: string) =>
  letters
    .find((one) => one.letter === letter)
    ?.names.map(({ name, duties: meant }) => [name, ...meant.map(({ id }) => id)]);

describe('the names of duties', () => {
  test('stand under their first letter, A–Z, whether ours or of others', () => {
    assert.deepEqual(under('K'), [
      ['keep calm', 'welcome'],
      ['keeping the peace', 'moderate'],
    ]);
    assert.deepEqual(under('W'), [['Welcome', 'welcome']]);
  });

  test('stand under the letter below an accent or behind a figure', () => {
    assert.deepEqual(under('E'), [['Élan', 'moderate']]);
    assert.deepEqual(under('T'), [['1-to-1 talks', 'welcome']]);
  });

  test('have every letter of the alphabet, without names too', () => {
    assert.equal(letters.map(({ letter }) => letter).join(''), 'ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    assert.deepEqual(under('Q'), []);
  });

  test('are one name with several duties where these share it', () => {
    const shared = [
      aDuty({ id: 'moderate', name: 'Moderate', otherNames: [{ name: 'Policing', sharedWith: ['welcome'] }] }),
      aDuty({ id: 'welcome', name: 'Welcome', otherNames: [{ name: 'policing', sharedWith: ['moderate'] }] }),
    ];
    const catalog = aCatalogOnDuties({ moderate: { adams: [] }, welcome: { adams: [] } }, { duties: shared });
    const names = dutyNamesOf(catalog).flatMap((letter) => letter.names);
    assert.deepEqual(
      names.find(({ name }) => name === 'Policing')?.duties.map(({ id }) => id),
      ['moderate', 'welcome'],
    );
  });
});
