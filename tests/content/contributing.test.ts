import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';

import { copyOfProject } from '../support/project-copy.ts';
import { ROOT, readJson } from '../support/paths.ts';

const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
const documents = { 'CONTRIBUTING.md': contributing, 'README.md': readFileSync(join(ROOT, 'README.md'), 'utf8') };

/** A block of an example, with the file of which the paragraph before it speaks last. */
interface Example {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

/** The blocks under a heading, without the indent of their list. */
function examplesUnder(heading: string): readonly Example[] {
  const [, section = ''] = contributing.split(`### ${heading}\n`);
  const [steps = ''] = section.split('\n### ');
  const block = /(?<before>(?:(?!```)[^])*)```(?<language>\w+)\n(?<text>[^]*?)```/g;
  return [...steps.matchAll(block)].map(({ groups = {} }) => ({
    language: groups['language'] ?? '',
    file: [...(groups['before'] ?? '').matchAll(/`(?<file>[\w/-]+\.(?:mdx|yaml|txt))`/g)].at(-1)?.groups?.['file'],
    text: (groups['text'] ?? '').replaceAll(/^ {3}/gm, ''),
  }));
}

test('the steps that add a source hold to the letter', () => {
  const copy = copyOfProject(['content']);
  try {
    const outputs = examplesUnder('A source, step by step').flatMap(({ language, file, text }) => {
      if (language !== 'sh') {
        assert.ok(file, `no file is named before ${text}`);
        mkdirSync(dirname(join(copy, file)), { recursive: true });
        writeFileSync(join(copy, file), text);
        return [];
      }
      return text
        .trim()
        .split('\n')
        .map((line) => {
          const { status, stdout, stderr } = spawnSync(line, { cwd: copy, shell: true, encoding: 'utf8' });
          assert.equal(status, 0, `${line}\n${stdout}\n${stderr}`);
          return stdout;
        });
    });
    assert.equal(outputs.length, 2);
    assert.match(outputs[0] ?? '', /rivera-2026-first-hello\.json: 12 words, 10 windows\./);
    assert.match(outputs[1] ?? '', /no problems/);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

describe('what the guides for developers name is there', () => {
  const { scripts, devDependencies, optionalDependencies } = readJson(join(ROOT, 'package.json')) as Readonly<
    Record<'scripts' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
  >;

  for (const [name, document] of Object.entries(documents)) {
    test(`every command in ${name}`, () => {
      const named = [...document.matchAll(/npm run (?:--silent )?(?<script>[\w:-]+)/g)].map(
        ({ groups }) => groups?.['script'] ?? '',
      );
      assert.ok(named.length > 0);
      assert.deepEqual(
        named.filter((script) => !(script in scripts)),
        [],
      );
    });
  }

  test('every package has its reason in the table of dependencies', () => {
    const [, table = ''] = contributing.split('## Dependencies\n');
    // "`astro`, `@astrojs/mdx`", "`@fontsource/*`", "`mdast-util-to-markdown`, `-gfm-table`".
    const named = [...table.matchAll(/`(?<name>[^`]+)`/g)].map(({ groups }) => groups?.['name'] ?? '');
    const isNamed = (packageName: string): boolean =>
      named.some((name) =>
        name.startsWith('-')
          ? packageName.endsWith(name)
          : name.endsWith('*')
            ? packageName.startsWith(name.slice(0, -1))
            : packageName === name,
      );
    const together = ['@citation-js/plugin-csl', '@citation-js/plugin-ris', '@astrojs/check'];
    const isCovered = (packageName: string): boolean =>
      isNamed(packageName) ||
      together.includes(packageName) ||
      /^@types\/|^prettier-plugin-|^node-(?:bin-)?(?:darwin|linux|win)-/.test(packageName);
    assert.deepEqual(
      [...Object.keys(devDependencies), ...Object.keys(optionalDependencies)].filter((one) => !isCovered(one)),
      [],
    );
  });
});
