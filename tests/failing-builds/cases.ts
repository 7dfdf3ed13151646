import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A build that must not come to its end. */
export interface FailingBuild {
  readonly what: string;
  /** Spoils the project, and returns how to mend it. */
  readonly spoil?: (project: string) => () => void;
  readonly env?: (project: string) => Readonly<Record<string, string>>;
  /** The build is sent this signal once it has ended this step. */
  readonly killed?: { readonly signal: NodeJS.Signals; readonly after: string };
  /** What it says; a build that is killed may say nothing. */
  readonly says?: RegExp;
}

/** Writes a file, or appends to it, and returns how to have it as it was. */
function withText(project: string, file: string, change: (before: string) => string | Buffer): () => void {
  const path = join(project, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, change(before?.toString('utf8') ?? ''));
  return () => {
    if (before === undefined) rmSync(path);
    else writeFileSync(path, before);
  };
}

/** Moves a file or a folder away. */
function without(project: string, path: string): () => void {
  renameSync(join(project, path), join(project, `${path}.away`));
  return () => {
    renameSync(join(project, `${path}.away`), join(project, path));
  };
}

const METHOD = 'content/pages/method.mdx';
const IDS = 'content/published-ids.txt';

/** Contents that are wrong. What the check of content finds has tests of its own, 110 of them. */
const CONTENTS: readonly FailingBuild[] = [
  {
    what: 'an unknown tag in prose',
    spoil: (project) => withText(project, METHOD, (text) => `${text}\n<Unknown />\n`),
    says: /content\/pages\/method\.mdx/,
  },
  {
    what: 'a script in prose',
    spoil: (project) => withText(project, METHOD, (text) => `${text}\n<script>window.x=1</script>\n`),
    says: /content\/pages\/method\.mdx/,
  },
  {
    what: 'code in prose',
    spoil: (project) => withText(project, METHOD, (text) => `${text}\n{process.env.HOME}\n`),
    says: /content\/pages\/method\.mdx/,
  },
  {
    what: 'YAML that is none',
    spoil: (project) => withText(project, 'content/site.yaml', () => 'name: "x\n  - ['),
    says: /content\/site\.yaml/,
  },
  {
    what: 'a file in Latin-1',
    spoil: (project) => withText(project, METHOD, (text) => Buffer.from(`${text}\nCaf\u00e9\n`, 'latin1')),
    says: /content\/pages\/method\.mdx[^]*UTF-8/,
  },
  { what: 'a page that is missing', spoil: (project) => without(project, METHOD), says: /method/ },
  { what: 'no content', spoil: (project) => without(project, 'content'), says: /content/ },
  {
    what: 'a link that leads to itself',
    spoil: (project) => {
      symlinkSync('loop', join(project, 'content/duties/loop'));
      return () => {
        rmSync(join(project, 'content/duties/loop'));
      };
    },
    says: /content\/duties\/loop/,
  },
  {
    what: 'a published address that would break',
    spoil: (project) => withText(project, IDS, (ids) => `${ids}/duties/never/\n`),
    says: /A published address would break:\n {2}\/duties\/never\//,
  },
  { what: 'no list of published addresses', spoil: (project) => without(project, IDS), says: /published-ids\.txt/ },
];

const SETTINGS: readonly FailingBuild[] = [
  { what: 'a base path that leads up', env: () => ({ BASE_PATH: '/../etc/' }), says: /BASE_PATH/ },
  { what: 'an address that is none', env: () => ({ SITE_URL: 'example' }), says: /SITE_URL/ },
  { what: 'an address of another kind', env: () => ({ SITE_URL: 'ftp://example.org' }), says: /SITE_URL/ },
  { what: 'the project as output folder', env: (project) => ({ OUT_DIR: project }), says: /holds the project/ },
  {
    what: 'a file as output folder',
    env: (project) => ({ OUT_DIR: join(project, 'package.json') }),
    says: /package\.json is a file/,
  },
  {
    what: 'an output folder below a file',
    env: (project) => ({ OUT_DIR: join(project, 'package.json/site') }),
    says: /package\.json[^]*is below a file/,
  },
  {
    what: 'an output folder with files of others',
    env: (project) => ({ OUT_DIR: join(project, 'public') }),
    says: /holds files that are no site/,
  },
];

const SURROUNDINGS: readonly FailingBuild[] = [
  {
    what: 'a workshop that is a file',
    spoil: (project) => {
      const cache = join(project, 'node_modules/.cache');
      const hadOne = existsSync(cache);
      if (hadOne) renameSync(cache, `${cache}.away`);
      writeFileSync(cache, '');
      return () => {
        rmSync(cache);
        if (hadOne) renameSync(`${cache}.away`, cache);
      };
    },
    says: /is below a file/,
  },
  { what: 'too little memory', env: () => ({ NODE_OPTIONS: '--max-old-space-size=70' }), says: /not come to its end/ },
];

/** The steps of a build, as `--timings` names them, after which one is killed. */
const STEPS = [
  'starting, and reading the content',
  'bundling',
  'pages, and the files beside them',
  'search index',
  'policies, and reading every page',
];

const KILLED: readonly FailingBuild[] = STEPS.flatMap((after) =>
  (['SIGKILL', 'SIGTERM', 'SIGINT'] as const).map((signal) => ({
    what: `${signal} after "${after}"`,
    killed: { signal, after },
  })),
);

/** The lock of two builds at once has tests of its own. */
export const FAILING_BUILDS: readonly FailingBuild[] = [...CONTENTS, ...SETTINGS, ...SURROUNDINGS, ...KILLED];
