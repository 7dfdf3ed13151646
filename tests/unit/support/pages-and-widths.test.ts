import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';

import { everySecond, shares } from '../../support/browser-pages.ts';
import { kindOf, samples } from '../../support/page-list.ts';
import { inRanges, merged, widthsAroundBreakpoints, widthsInStepsOf } from '../../support/widths.ts';

test('pages made from data are of one kind, each other page is its own', () => {
  const paths = [
    '',
    'duties/',
    'duties/welcome-members/',
    'duties/welcome-members/all/',
    'compare/',
    'compare/all/',
    'compare/all/a-z/',
  ];
  deepEqual([...paths, '404.html'].map(kindOf), [
    'home',
    'duties/',
    'duties/*',
    'duties/*/all',
    'compare/',
    'compare/all/*',
    'compare/all/*',
    '404.html',
  ]);
});

test('the samples are the smallest and the largest page of each kind', () => {
  const pages = ['claims/a/', 'claims/b/', 'claims/c/', ''].map((path, index) => ({ path, bytes: 10 - index }));
  deepEqual(
    samples(pages).map(({ path }) => path),
    ['claims/c/', 'claims/a/', ''],
  );
});

test('two turns look at everything', () => {
  deepEqual(everySecond(['a', 'b', 'c'], 6), ['a', 'c']);
  deepEqual(everySecond(['a', 'b', 'c'], 7), ['b']);
});

test('work is shared out, none of it lost, and neighbours apart', () => {
  deepEqual(shares([1, 2, 3, 4, 5], 2), [
    [1, 3, 5],
    [2, 4],
  ]);
});

test('widths go from the narrowest to the widest, and around each breakpoint', () => {
  const widths = widthsInStepsOf(8);
  deepEqual([widths[0], widths[1], widths.at(-1), widths.length], [320, 328, 1440, 141]);
  const html =
    '<style>@media (width < 37.5rem) {} @media (min-width: 64.1em) {} @media (min-width: 100px) {} a { width: 50rem }</style>';
  deepEqual(merged(widthsAroundBreakpoints(html), [600]), [599, 600, 601, 1024, 1025, 1026, 1027]);
});

test('failing widths are told as ranges, with what sticks out', () => {
  const at = (width: number, culprit: string) => ({ width, culprit });
  equal(
    inRanges([at(320, '<td>'), at(328, '<td>'), at(600, '<td>'), at(608, '<p>')], 8),
    '320–328 px: <td>; 600 px: <td>; 608 px: <p>',
  );
  equal(inRanges([], 8), '');
});
