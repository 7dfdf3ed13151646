import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { packageFiles } from '../../../src/data-package/package-files.ts';
import { declarations } from '../../../src/data-package/types.ts';
import { dataFilesOf } from '../../../src/outputs/dataset/data-files.ts';
import { TABLE_NAMES } from '../../../src/outputs/dataset/schema.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { aCatalog } from '../../support/content.ts';
import { ROOT } from '../../support/paths.ts';

const catalog = aCatalog();
const urls = createUrls({ origin: 'https://example.org', base: '/' });
const data = dataFilesOf(catalog, urls, true);

const STRICT = ['--strict', '--noEmit', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
const MODULES = ['--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'false'];

let folder = '';
const at = (path: string): string => join(folder, path);
const unpacked = 'consumer/node_modules/whose-job-is-it-data';

function write(path: string, body: string | Uint8Array): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), body);
}

/** What a strict compiler says of programs that use the package, a line each; nothing of those that are right. */
function compiled(programs: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries(programs).map(([name, program]) => {
    write(`consumer/${name}.ts`, program);
    return `${name}.ts`;
  });
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), ...STRICT, ...MODULES, ...files],
    { cwd: at('consumer'), encoding: 'utf8' },
  );
  return stdout.split('\n').filter((line) => /^\S/.test(line));
}

describe('the data as a package', { timeout: 120_000 }, () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'data-package-'));
    for (const [path, body] of packageFiles(catalog, data, 'Terms.\n')) write(`package/${path}`, body);
    // The archive as npm makes it, without a network.
    execFileSync('npm', ['pack', '--offline', '--silent', '--pack-destination', folder], { cwd: at('package') });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? assert.fail('npm pack made nothing');
    mkdirSync(at(unpacked), { recursive: true });
    execFileSync('tar', ['-xzf', at(archive), '--strip-components', '1', '-C', at(unpacked)]);
    write('consumer/package.json', '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('has licence, readme, types and every table when npm has packed it', () => {
    assert.deepEqual(
      readdirSync(at(unpacked), { recursive: true }).map(String).sort(),
      [
        ...['LICENSE', 'README.md', 'data', 'index.d.ts', 'index.js', 'package.json'],
        ...[...TABLE_NAMES, 'index'].flatMap((name) => [`data/${name}.json`, `data/${name}.schema.json`]),
      ].sort(),
    );
    const manifest = JSON.parse(readFileSync(at(`${unpacked}/package.json`), 'utf8')) as Record<string, unknown>;
    assert.equal(manifest['version'], catalog.site.data.version);
    assert.equal(manifest['license'], 'CC-BY-4.0');
  });

  test('gives a program the rows that the site has', () => {
    write('consumer/count.js', `import * as all from 'whose-job-is-it-data'; console.log(JSON.stringify(all));`);
    const got = JSON.parse(
      execFileSync(process.execPath, ['count.js'], { cwd: at('consumer'), encoding: 'utf8' }),
    ) as Record<string, unknown>;
    for (const name of TABLE_NAMES) {
      const { body = '' } = data.find((file) => file.name === `${name}.json`) ?? {};
      assert.deepEqual(got[name], (JSON.parse(String(body)) as Record<string, unknown>)[name]);
    }
    assert.equal(got['version'], catalog.site.data.version);
    assert.equal(got['date'], catalog.site.data.date);
  });

  test('has types that a strict compiler takes, that every row is of, and that know the words of closed lists', () => {
    const right = `import { type Duty, duties, claims, postings } from 'whose-job-is-it-data';
      const shared: readonly Duty[] = duties.filter(({ verdict }) => verdict.all === 'shared');
      const years: readonly (number | null)[] = postings.map(({ year }) => year);
      export const quotes = claims.flatMap(({ quote }) => (quote === null ? [] : [quote.toUpperCase()]));
      export { shared, years };`;
    const rows = TABLE_NAMES.map((name) => {
      const { body = '' } = data.find((file) => file.name === `${name}.json`) ?? {};
      const table = JSON.stringify((JSON.parse(String(body)) as Record<string, unknown>)[name]);
      return `export const ${name}: typeof all.${name} = ${table};`;
    });
    const told = compiled({
      right,
      rows: `import type * as all from 'whose-job-is-it-data';\n${rows.join('\n')}`,
      wrong: `import { duties } from 'whose-job-is-it-data';\nexport const x = duties[0]?.verdict.all === 'maybe';`,
    });
    assert.equal(told.length, 1, told.join('\n'));
    assert.match(told[0] ?? '', /^wrong\.ts\(2,\d+\): error TS2367/);
  });

  test('says the meaning of each field, and no description can end a comment early', () => {
    const text = declarations();
    assert.match(text, /\/\*\* Permanent id\. \*\//);
    assert.equal(text.match(/\/\*\*/g)?.length, text.match(/\*\//g)?.length);
  });
});
