import assert from 'node:assert/strict';
import { test } from 'node:test';

import { lazy, lazyByKey } from '../../../../src/search/index/lazy.ts';

test('what is put off is made when it is asked for, once, even if it is nothing', () => {
  let made = 0;
  const one = lazy(() => {
    made += 1;
  });
  assert.equal(made, 0);
  one();
  one();
  assert.equal(made, 1);

  const asked: string[] = [];
  const byKey = lazyByKey((key: string) => {
    asked.push(key);
    return key === 'none' ? undefined : key.length;
  });
  assert.deepEqual([byKey('three'), byKey('none'), byKey('three'), byKey('none')], [5, undefined, 5, undefined]);
  assert.deepEqual(asked, ['three', 'none']);
});
