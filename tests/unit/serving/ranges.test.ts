import { deepEqual, equal } from 'node:assert/strict';
import { test } from 'node:test';

import { check, etag, isPart, isUnsatisfiable, size, whole } from './checked.ts';

const HUGE = ['9007199254740993', '18446744073709551616', '9'.repeat(400)];

const PARTS: readonly (readonly [range: string, start: number, end: number])[] = [
  ...[0, 1, 7, size - 1].flatMap((start) => [
    [`bytes=${start}-`, start, size - 1] as const,
    [`bytes=${start}-${start}`, start, start] as const,
    ...[size - 1, size, size + 1, ...HUGE].map((end) => [`bytes=${start}-${end}`, start, size - 1] as const),
  ]),
  ...[1, 2, size - 1, size].map((suffix) => [`bytes=-${suffix}`, size - suffix, size - 1] as const),
  ...[size + 1, ...HUGE].map((suffix) => [`bytes=-${suffix}`, 0, size - 1] as const),
  ['bytes= 3-5 ', 3, 5],
  ['Bytes=3-5', 3, 5],
  ['bytes=3-5,', 3, 5],
];

for (const [range, start, end] of PARTS) {
  test(`Range "${range.slice(0, 40)}" is answered with the part`, async () => {
    isPart(await check({ range }), start, end);
  });
}

const UNSATISFIABLE = [
  ...[size, size + 1, ...HUGE].flatMap((start) => [`${start}-`, `${start}-${start}`]),
  ...['5-2', `${size - 1}-0`, `${HUGE[0]}-5`, '-0', '-', '--1', '-1-', '5', 'a-b', '1-b', 'a-', '-a', '1.5-2', '0x1-2'],
  ...['', ' ', ',', '1e2-', '+1-2', '0-1,5-2', '5-2,0-1', 'NaN-', 'Infinity-', '-Infinity', '1-2-3', '١-٢'],
].map((range) => `bytes=${range}`);

for (const range of UNSATISFIABLE) {
  test(`Range "${range.slice(0, 40)}" is refused`, async () => {
    isUnsatisfiable(await check({ range: Buffer.from(range).toString('latin1') }));
  });
}

for (const range of ['bytes', 'bytes 0-1', 'items=0-1', '=', '0-1', 'bytes=0-1,4-5', 'bytes=0-0,-1', 'byte=5-2', '']) {
  test(`Range "${range}" is answered with the whole file`, async () => {
    const answer = await check({ range });
    deepEqual([answer.status, answer.body], [200, whole]);
  });
}

test('a part is sent only of the file that If-Range names', async () => {
  const range = 'bytes=3-5';
  isPart(await check({ range, 'if-range': etag }), 3, 5);
  for (const other of ['"other"', `W/${etag}`, etag.slice(1), '', 'Wed, 21 Oct 2015 07:28:00 GMT']) {
    equal((await check({ range, 'if-range': other })).status, 200);
  }
});

test('an empty file has no part', async () => {
  for (const range of ['bytes=0-', 'bytes=0-0', 'bytes=-1', 'bytes=5-2']) {
    const answer = await check({ range }, '/empty.txt');
    deepEqual([answer.status, answer.headers['content-range']], [416, 'bytes */0']);
  }
  equal((await check({}, '/empty.txt')).headers['content-length'], '0');
});
