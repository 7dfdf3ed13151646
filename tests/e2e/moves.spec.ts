import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'playwright/test';

import { createSiteServer } from '../../src/serving/server.ts';
import { copyOfProject } from '../support/project-copy.ts';

const run = promisify(execFile);

/** A copy of the project in which a duty has another id, without a word on it. */
function renamedDuty(): string {
  const copy = copyOfProject();
  const duties = join(copy, 'content/duties');
  renameSync(join(duties, 'welcome-members.yaml'), join(duties, 'greet-members.yaml'));
  const content = join(copy, 'content');
  for (const file of ['claims', 'duties', 'sources', 'disputes'].map((folder) => join(content, folder)))
    replaceIn(file);
  return copy;
}

/** Gives the duty its new id wherever the content names it. */
function replaceIn(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/(?<![\w-])welcome-members(?![\w-])/g, 'greet-members'));
  }
}

function build(copy: string) {
  return run(process.execPath, [join(copy, 'src/publishing/build.ts')], {
    cwd: copy,
    env: { ...process.env, OUT_DIR: 'dist' },
    maxBuffer: 2 ** 26,
  });
}

// Two builds of the whole site, one after the other.
test.setTimeout(240_000);

test('an id that changes without a word fails the build by name; declared, old links arrive', async ({ page }) => {
  const copy = renamedDuty();
  const refusal = await build(copy).then(
    () => '',
    (error: unknown) =>
      error instanceof Error && 'stdout' in error && 'stderr' in error
        ? `${String(error.stdout)}${String(error.stderr)}`
        : '',
  );
  expect(refusal).toContain('/duties/welcome-members/');
  expect(refusal).toContain('/duties/welcome-members/cite.bib');
  expect(refusal).toContain('content/moved.yaml');

  writeFileSync(
    join(copy, 'content/moved.yaml'),
    'moved:\n  - { kind: duty, was: welcome-members, to: greet-members }\ngone: []\n',
  );
  await build(copy);

  const server = createSiteServer({ dir: join(copy, 'dist'), base: '/' });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  // listen(0) on a TCP server gives an address with a port.
  const { port } = server.address() as AddressInfo;
  for (const folder of ['duties', 'embed']) {
    await page.goto(`http://localhost:${port}/${folder}/welcome-members/`);
    await expect(page).toHaveURL(`http://localhost:${port}/${folder}/greet-members/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome new members');
  }
  for (const [file, says] of [
    ['duties/welcome-members/cite.bib', '/duties/greet-members/'],
    ['duties/welcome-members/index.md', '/duties/greet-members/'],
    ['embed/welcome-members/oembed.json', '/embed/greet-members/'],
  ] as const) {
    const answer = await page.request.get(`http://localhost:${port}/${file}`);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(says);
  }
  await page.goto(`http://localhost:${port}/compare/#welcome-members`);
  await expect(page.locator('#welcome-members')).toHaveCount(1);
  expect(readFileSync(join(copy, 'dist/_redirects'), 'utf8')).toContain(
    '/duties/welcome-members/* /duties/greet-members/:splat 301',
  );
  server.close();
});
