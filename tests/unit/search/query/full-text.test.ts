import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type FullTextEngine, searchText, withDots, withoutTitle } from '../../../../src/search/query/full-text.ts';
import { analyze } from '../../../../src/search/index/analyzer.ts';

const RECORDS: Readonly<Record<string, string>> = {
  quora: 'Quora moderators answer questions on Quora',
  press: 'The press asks questions',
  photo: 'A photo of the press',
  method: 'How claims were coded',
};

/** As Pagefind does: words are completed; one that nothing begins with is shortened until something is. */
function engineOver(records: Readonly<Record<string, string>>): FullTextEngine & { readonly asked: string[] } {
  const asked: string[] = [];
  const stems = new Map(Object.entries(records).map(([id, text]) => [id, analyze(text).map(({ stem }) => stem)]));
  const has = (id: string, test: (stem: string) => boolean) => stems.get(id)?.some(test) ?? false;
  const shortened = (word: string): string =>
    word === '' || [...stems.keys()].some((id) => has(id, (stem) => stem.startsWith(word)))
      ? word
      : shortened(word.slice(0, -1));
  const matches = (id: string, query: string): boolean =>
    analyze(query).every(({ stem }) => has(id, (one) => one.startsWith(shortened(stem))));
  return {
    asked,
    search: (query) => {
      asked.push(query);
      return Promise.resolve(
        Object.entries(records)
          .filter(([id]) => matches(id, query))
          .map(([id, content]) => ({
            id,
            load: () => Promise.resolve({ content, passages: [{ excerpt: `<mark>${id}</mark>` }] }),
          })),
      );
    },
  };
}

const engine = engineOver(RECORDS);
const find = async (query: string) =>
  (await searchText(engine, Object.keys(RECORDS).length, analyze(query))).map(({ id, words }) => ({ id, words }));

describe('the full text', () => {
  test('gives the records that hold all words, and which words those were', async () => {
    assert.deepEqual(await find('questions on Quora'), [{ id: 'quora', words: ['questions', 'quora'] }]);
  });

  test('finds other forms of a word', async () => {
    assert.deepEqual(await find('coding a claim'), [{ id: 'method', words: ['coding', 'claim'] }]);
  });

  test('does not take the beginning of a word for the word', async () => {
    assert.deepEqual(await find('photosynthesis'), []);
  });

  test('falls back to records that hold enough of the query, the rarer words weighing more', async () => {
    assert.deepEqual(await find('Quora photo moderators'), [{ id: 'quora', words: ['quora', 'moderators'] }]);
  });

  test('gives nothing for a query of which only a common word is known', async () => {
    assert.deepEqual(await find('questions lasagne spinach'), []);
  });

  test('takes a word that is only found shortened for one that nothing has', async () => {
    assert.deepEqual(await find('coding claims questionnaires'), []);
    assert.deepEqual(await find('coding claims questions'), [{ id: 'method', words: ['coding', 'claims'] }]);
  });

  test('asks nothing where there are only stop words', async () => {
    const quiet = engineOver(RECORDS);
    assert.deepEqual(await searchText(quiet, 4, analyze('who is the one that')), []);
    assert.deepEqual(quiet.asked, []);
  });

  test('looks up no more than a handful of words of a pasted page', async () => {
    const busy = engineOver(RECORDS);
    await searchText(
      busy,
      4,
      analyze('quora press photo claim coded moderators answer questions asks banana cherry grape melon'),
    );
    assert.ok(busy.asked.length <= 9, String(busy.asked.length));
  });
});

describe('the words of a text', () => {
  test('are its stems, each once, without stop words', () => {
    assert.deepEqual(
      analyze('The moderators who moderate the moderation').map(({ stem }) => stem),
      ['moder'],
    );
  });

  test('are the same in British and American spelling, with and without signs', () => {
    const stems = (text: string) => analyze(text).map(({ stem }) => stem);
    assert.deepEqual(stems('organise behaviour'), stems('organize behavior'));
    assert.deepEqual(stems('O*NET Q&A café'), stems('onet qa cafe'));
  });

  test('are all of them, however long the text is', () => {
    const words = Array.from({ length: 3000 }, (_, index) => `zz${index.toString(36)}q`);
    assert.equal(analyze(words.join(' ')).length, words.length);
  });
});

test('an excerpt has dots where it begins or ends within a sentence', () => {
  const cases = [
    ['of a <mark>law</mark> which', '… of a <mark>law</mark> which …'],
    ['<mark>law</mark>. It is', '… <mark>law</mark>. It is …'],
    ['It sums up a <mark>law.</mark>', 'It sums up a <mark>law.</mark>'],
    ['“A <mark>law</mark>.”', '“A <mark>law</mark>.”'],
  ] as const;
  for (const [excerpt, expected] of cases) assert.equal(withDots(excerpt), expected);
});

test('an excerpt does not repeat the title of its part, or the end of that', () => {
  const cases = [
    ['What we read. The opening of a <mark>law</mark>.', 'What we read', 'The opening of a <mark>law</mark>.'],
    ['“A <mark>law</mark>…” It sums up a <mark>law</mark>', '“A law…”', 'It sums up a <mark>law</mark>'],
    ['What we <mark>read</mark>. The opening.', 'What we read', 'The opening.'],
    ['we read. The <mark>opening</mark>.', 'What we read', 'The <mark>opening</mark>.'],
    ['the opening of a <mark>law</mark>', 'What we read', 'the opening of a <mark>law</mark>'],
  ] as const;
  for (const [excerpt, title, rest] of cases) assert.equal(withoutTitle(excerpt, title), rest);
});
