import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { archivedAddress } from '../../../src/source-check/addresses.ts';
import { type World, checkSources } from '../../../src/source-check/check.ts';
import { STEPS } from '../../support/steps.ts';
import { ADAMS_WROTE, aContent, aSource, aText } from '../../support/content.ts';
import { aFolder } from '../../support/content-folder.ts';
import { ROOT } from '../../support/paths.ts';

const text = aText({ url: 'https://example.org/hosts' });
const second = aText({ id: 'adams-2012-talk', date: '2012', url: 'https://example.com/talk', read: 'title' });
const { sources } = aContent();
const folder = aFolder(
  aContent({ sources: [aSource({ texts: [text, second] }), ...sources.filter(({ id }) => id !== 'adams')] }),
).path;

/** Runs the command in a world in which every page holds what Adams wrote, or what `pages` say. */
async function run(args: readonly string[], varied: Partial<World> = {}) {
  const lines: string[] = [];
  const asked: string[] = [];
  const code = await checkSources(args, {
    folder,
    fetch: (url) => {
      asked.push(url);
      return Promise.resolve(new Response(ADAMS_WROTE, { headers: { 'content-type': 'text/plain' } }));
    },
    print: (line) => lines.push(line),
    isContinuousIntegration: false,
    politeness: { atATime: 4, between: 0 },
    ...varied,
  });
  return { code, lines, asked, output: lines.join('\n') };
}

describe('npm run check:sources', () => {
  test('asks the original address and the archived one, and prints a line for each', async () => {
    const { code, asked, lines } = await run(['--only', 'adams-2010-post']);
    assert.equal(code, 0);
    assert.equal(asked.length, 2);
    assert.equal(asked.filter((url) => url.startsWith('https://web.archive.org/web/')).length, 1);
    assert.equal(lines.length, 3);
    assert.match(
      lines[0] ?? '',
      /^same +adams-2010-post \((?:original|archived)\) {2}https?:\S+ {2}100% of what we read is there$/,
    );
    assert.equal(lines[2], '2 addresses: 2 same. 0 need a look.');
  });

  test('one source means all its texts', async () => {
    const { asked, lines } = await run(['--only', 'adams']);
    assert.equal(asked.length, 4);
    assert.ok(['https://example.org/hosts', 'https://example.com/talk'].every((url) => asked.includes(url)));
    assert.equal(lines.at(-1), '4 addresses: 2 same, 2 reached. 0 need a look.');
  });

  test('something that needs a look gives 1, and JSON says the same', async () => {
    const gone = { fetch: () => Promise.resolve(new Response('', { status: 404 })) };
    const { code, output } = await run(['--only', 'adams-2010-post', '--json'], gone);
    assert.equal(code, 1);
    const report = JSON.parse(output) as { needAttention: number; addresses: { kind: string; state: string }[] };
    assert.equal(report.needAttention, 1);
    assert.deepEqual(
      report.addresses.map(({ kind, state }) => [kind, state]),
      [
        ['original', 'vanished'],
        ['archived', 'not-archived'],
      ],
    );
  });

  for (const [what, args, told] of [
    ['an unknown id', ['--only', 'adams-2010-posts'], /Did you mean "adams-2010-post"/],
    ['an unknown option', ['--onyl', 'x'], /Unknown option '--onyl'/],
    ['a timeout that is no number', ['--timeout', 'soon'], /"soon" is no number of seconds/],
  ] as const) {
    test(`${what} is told with the usage, and nobody is asked`, async () => {
      const { code, asked, output } = await run(args);
      assert.equal(code, 2);
      assert.deepEqual(asked, []);
      assert.match(output, told);
      assert.match(output, /\nUsage: npm run check:sources/);
    });
  }

  test('content with problems is told instead of half checked', async () => {
    const { code, output } = await run([], { folder: '/nowhere' });
    assert.equal(code, 2);
    assert.match(output, /no such folder/);
  });

  test('runs by hand only: it refuses in CI, and no step or workflow has it', async () => {
    const { code, asked } = await run([], { isContinuousIntegration: true });
    assert.deepEqual([code, asked], [2, []]);
    assert.ok(STEPS.every(({ name }) => !name.includes('sources')));
    for (const file of ['.github/workflows/pages.yml', '.ci/run']) {
      assert.doesNotMatch(readFileSync(join(ROOT, file), 'utf8'), /check:sources|source-check/);
    }
  });
});

test('the archive is asked for the page itself, near the day on which it was read', () => {
  assert.equal(
    archivedAddress('https://example.org/a?b=c', '2026-11-28'),
    'https://web.archive.org/web/20261128id_/https://example.org/a?b=c',
  );
});
