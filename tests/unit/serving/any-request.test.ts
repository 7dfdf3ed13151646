import { deepEqual, match, ok } from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { check, isPart, isUnsatisfiable, size, whole } from './checked.ts';
import { PAGE } from './fixture.ts';

/** Text that Node lets into a header. */
const headerText = fc.string({
  unit: fc.integer({ min: 32, max: 255 }).map((code) => (code === 127 ? ' ' : String.fromCharCode(code))),
});
const position = fc.oneof(fc.nat(size + 5), fc.bigInt({ min: 0n, max: 2n ** 70n }), headerText);
const ranges = fc.oneof(
  headerText,
  fc
    .array(
      fc.tuple(position, position).map((pair) => pair.join('-')),
      { maxLength: 4 },
    )
    .map((list) => `bytes=${list.join(',')}`),
);

test('whatever the headers are, the answer is the file, a part of it, or a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(ranges, headerText, headerText, async (range, tags, codings) => {
      for (const other of [{}, { 'if-none-match': tags }, { 'accept-encoding': codings }, { 'if-range': tags }]) {
        const answer = await check({ range, ...other });
        if (answer.status === 304 || answer.headers['content-encoding'] === 'br') continue;
        if (answer.status === 206) {
          const [, start, end] = /^bytes (\d+)-(\d+)\/\d+$/.exec(answer.headers['content-range'] ?? '') ?? [];
          ok(start !== undefined && end !== undefined);
          isPart(answer, Number(start), Number(end));
        } else if (answer.status === 416) isUnsatisfiable(answer);
        else deepEqual([answer.status, answer.body], [200, whole]);
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever the path is, the answer is a page, a redirect below the site, or a refusal', async () => {
  const piece = fc.constantFrom(
    '/',
    '.',
    '..',
    '%2e',
    '%2f',
    '%5c',
    '\\',
    '%',
    '%00',
    '?',
    '_headers',
    'duties',
    'index.html',
    '.br',
    ':',
    '%c3%a4',
  );
  const paths = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => `/${pieces.join('')}`),
    fc.webPath().map((path) => `/${path}`),
  );
  await fc.assert(
    fc.asyncProperty(paths, async (path) => {
      const { status, headers, body } = await check({}, path);
      ok([200, 301, 404].includes(status), `${path}: ${status}`);
      if (status === 301) match(headers.location ?? '', /^\/duties\/(\?|$)/);
      if (status === 200) ok([PAGE, 'home'].includes(body.toString()), path);
    }),
    { numRuns: 500 },
  );
});
