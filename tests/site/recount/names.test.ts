import { test } from 'node:test';

import { textOf } from '../../support/html.ts';
import { assertNone } from '../../support/problems.ts';
import { differs } from '../../support/recount/compare.ts';
import { type Duty, duties, dutiesByKind } from '../../support/recount/data.ts';
import { allIn, childrenOf, idOf, idsLinked, oneIn, tag, withAttribute, withClass } from '../../support/recount/dom.ts';
import { pageAt } from '../../support/recount/pages.ts';
import { alphabetical, numbersIn } from '../../support/recount/words.ts';

const { path, main } = pageAt('/names/');
const lists = allIn(main, withClass('names'));
const items = lists.flatMap(childrenOf);

/** Each name, in small letters, with the duties that go by it. */
const named = new Map<string, Duty[]>();
for (const duty of duties) {
  for (const name of [duty.name, ...duty.otherNames].map((one) => one.toLowerCase())) {
    named.set(name, [...(named.get(name) ?? []), duty]);
  }
}

test('every name of every duty is there once, in alphabetical order', () => {
  const shown = items.map((item) => ({ item, text: textOf(item).toLowerCase() }));
  const names = [...named.keys()].toSorted(alphabetical);
  assertNone([
    ...differs(path, 'the number of names', shown.length, names.length),
    ...names.flatMap((name, index) =>
      shown[index]?.text.startsWith(name)
        ? []
        : [`${path}: place ${index}: received "${shown[index]?.text}", expected "${name}"`],
    ),
  ]);
});

test('a name leads to the duties that go by it, called by their own names', () => {
  assertNone(
    items.flatMap((item) => {
      const text = textOf(item).toLowerCase();
      const own = allIn(item, tag('a')).map(textOf);
      const name = text.slice(0, text.length - (own[0]?.toLowerCase() === text ? 0 : own.join(' ').length)).trim();
      const meant = named.get(name) ?? [];
      return [
        ...differs(
          path,
          `where "${name}" leads`,
          idsLinked(item, 'duties'),
          meant.map(({ id }) => id),
        ),
        ...differs(
          path,
          `the duties that "${name}" names`,
          own,
          meant.map((duty) => duty.name),
        ),
      ];
    }),
  );
});

test('every letter has an address, and those with names are linked above', () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x61 + index));
  const links = oneIn(main, withAttribute('aria-label', 'Letters'), 'list of letters');
  const withNames = letters.filter((letter) => [...named.keys()].some((name) => name.startsWith(letter)));
  assertNone([
    ...letters.flatMap((letter) =>
      differs(path, `the places for ${letter}`, allIn(main, (element) => idOf(element) === letter).length, 1),
    ),
    ...differs(
      path,
      'the letters that are linked',
      allIn(links, tag('a')).map((link) => textOf(link).toLowerCase()),
      withNames,
    ),
  ]);
});

test('the lead and the description count names, duties and qualities', () => {
  assertNone(
    differs(path, 'the lead', numbersIn(textOf(oneIn(main, withClass('lead'), 'lead'))), [named.size, ...dutiesByKind]),
  );
});
