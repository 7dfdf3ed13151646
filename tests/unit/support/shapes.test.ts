import { deepEqual, equal, notEqual } from 'node:assert/strict';
import { describe, test } from 'node:test';

import { idProblems, oneOfEveryShape, shapeOf } from '../../support/checks/shapes.ts';
import { aSite } from '../../support/small-site.ts';

const shapeOfBody = (body: string): string => aSite({ '/': body }).pages.map(shapeOf).join();

describe('the shape of a page', () => {
  test('is the same whatever its words, addresses and ids are, and however many items a list has', () => {
    const one = '<h1 id="a">One</h1><ul><li><a href="/b/">b</a><li><a href="/c/">c</a></ul>';
    const other = '<h1 id="d">Two</h1><ul><li><a href="/e/">e</a><li><a href="/f/">f</a><li><a href="/g/">g</a></ul>';
    equal(shapeOfBody(one), shapeOfBody(other));
  });

  test('is another one with another element, attribute, role or place, an empty value, no words, or one for many', () => {
    const shape = shapeOfBody('<p>a</p><p>b</p><img alt="c" role="img">');
    for (const other of [
      '<p>a</p><div>b</div><img alt="c" role="img">',
      '<p hidden>a</p><p>b</p><img alt="c" role="img">',
      '<p>a</p><p>b</p><img alt="c" role="none">',
      '<p>a</p><img alt="c" role="img"><p>b</p>',
      '<p>a</p><p>b</p><img alt="" role="img">',
      '<p>a</p><p></p><img alt="c" role="img">',
      '<p>a</p><img alt="c" role="img">',
      '<template><p>a</p></template><p>a</p><p>b</p><img alt="c" role="img">',
    ])
      notEqual(shapeOfBody(other), shape, other);
  });

  test('stands for the first page that has it', () => {
    const { pages } = aSite({ '/a/': '<p>a</p>', '/b/': '<p>b</p>', '/c/': '<p hidden>c</p>' });
    deepEqual(
      oneOfEveryShape(pages).map(({ path }) => path),
      ['/a/', '/c/'],
    );
  });
});

test('ids that stand twice, are none, or are named without being there are reported', () => {
  const body = `<p id="a"></p><p id="a"></p><p id="b c"></p><p id></p><label for="d"></label>
    <ul aria-labelledby="a e"></ul>`;
  deepEqual(idProblems(aSite({ '/': body })), [
    '/: the id "a" stands twice',
    '/: "b c" is no id',
    '/: "" is no id',
    '/: no element has the id "d"',
    '/: no element has the id "e"',
  ]);
});
