import type { Problem } from '../rules/problem.ts';
import type { ReleaseFacts } from './facts.ts';

/** What stands between a content and its publication, all at once: one small check for each thing that must agree. */
type Check = (facts: ReleaseFacts) => Omit<Problem, 'rule'> | undefined;

const VERSION = /^\d+\.\d+\.\d+$/;
const quoted = (value: string): string => `"${value}"`;

/** The newest entry of the changelog, "## 2.0.0 – 2026-11-28". */
function newestEntry(changelog: string): { version: string; date: string } | undefined {
  const [, version, date] = /^## (\S+) – (\S+)$/m.exec(changelog) ?? [];
  return version === undefined || date === undefined ? undefined : { version, date };
}

function sameVersion(file: string, field: string, received: string, asked: string): ReturnType<Check> {
  if (received === asked) return undefined;
  return { file, field, received: quoted(received), expected: quoted(asked), hint: `Set it to ${quoted(asked)}.` };
}

const some = (items: readonly string[]): string => `${items.length}, for example ${items.slice(0, 3).join(', ')}`;

const CHECKS: Readonly<Record<string, Check>> = {
  'version-asked': ({ asked }) =>
    VERSION.test(asked)
      ? undefined
      : {
          file: 'npm run release',
          field: '',
          received: asked === '' ? 'no version' : quoted(asked),
          expected: 'three numbers, "2.0.0"',
          hint: 'Name the version: npm run release -- 2.0.0',
        },
  'data-version': ({ asked, site }) => sameVersion('content/site.yaml', 'data.version', site.data.version, asked),
  'package-version': ({ asked, packageVersion }) => sameVersion('package.json', 'version', packageVersion, asked),
  'lock-version': ({ asked, lockVersion }) => {
    const differs = sameVersion('package-lock.json', 'version', lockVersion, asked);
    return differs && { ...differs, hint: 'Run npm install, which brings it in line with package.json.' };
  },
  'changelog-version': ({ asked, changelog }) => {
    const newest = newestEntry(changelog);
    if (newest?.version === asked) return undefined;
    return {
      file: 'CHANGELOG.md',
      field: '',
      received: newest ? `${quoted(newest.version)} as the newest entry` : 'no entry with a version and a day',
      expected: `an entry for ${asked} above all others`,
      hint: `Begin it with "## ${asked} – " and the day, and say what readers can do now.`,
    };
  },
  'changelog-date': ({ asked, changelog, site }) => {
    const newest = newestEntry(changelog);
    if (newest?.version !== asked || newest.date === site.data.date) return undefined;
    return {
      file: 'CHANGELOG.md',
      field: asked,
      received: quoted(newest.date),
      expected: `${quoted(site.data.date)}, the date of the data in content/site.yaml`,
      hint: 'Correct the one that is wrong.',
    };
  },
  'log-of-changes': ({ changes, site }) => {
    const [newest] = changes;
    if (newest?.date === site.data.date) return undefined;
    return {
      file: 'content/changes.yaml',
      field: 'changes[0].date',
      received: newest ? quoted(newest.date) : 'an empty log',
      expected: `${quoted(site.data.date)}, the date of the data in content/site.yaml`,
      hint: 'Say in a new entry what changed in this edition, or correct the date of the data.',
    };
  },
  'frozen-edition': ({ editions, site }) => {
    const month = site.data.date.slice(0, 7);
    if (editions.includes(month)) return undefined;
    const [last] = editions;
    return {
      file: 'content/editions',
      field: '',
      received: last === undefined ? 'no edition' : `${quoted(last)} as the last edition`,
      expected: `an edition of ${month}, the month of the data, which can be cited when the next one has come`,
      hint: `Freeze it: npm run edition -- ${month}`,
    };
  },
  contact: ({ site: { contact } }) =>
    contact.href === undefined
      ? {
          file: 'content/site.yaml',
          field: 'contact.href',
          received: 'nothing',
          expected: 'an address to which readers can report a wrong attribution',
          hint: 'Add mailto: and an address, or the form for new issues.',
        }
      : undefined,
  'built-site': ({ built, asked, site }) => {
    const rebuild = 'Build it: SITE_URL=https://… npm run build';
    const at = { file: 'dist/data/v1/index.json', field: '' };
    if (!built) return { ...at, received: 'no such file', expected: 'the built site', hint: rebuild };
    if (!built.forPublishing) {
      const expected = 'a site that was built with its public address';
      return { ...at, field: 'forPublishing', received: 'false', expected, hint: rebuild };
    }
    if (built.version === asked && built.date === site.data.date) return undefined;
    return {
      ...at,
      received: `data ${built.version} of ${built.date}`,
      expected: `data ${asked} of ${site.data.date}`,
      hint: rebuild,
    };
  },
  permalinks: ({ unlisted }) =>
    unlisted.length > 0
      ? {
          file: 'content/published-ids.txt',
          field: '',
          received: `built addresses that it does not have: ${some(unlisted)}`,
          expected: 'every address of the built site, since publishing promises them all',
          hint: 'Run npm run publish-ids, and look at what it adds.',
        }
      : undefined,
  'clean-tree': ({ uncommitted }) =>
    uncommitted.length > 0
      ? {
          file: 'git status',
          field: '',
          received: `files that differ from the last commit: ${some(uncommitted)}`,
          expected: 'nothing that is not committed, so that the edition can be built again',
          hint: 'Commit or remove them.',
        }
      : undefined,
};

/** Everything that has to be mended before an edition is published. */
export function releaseProblems(facts: ReleaseFacts): Problem[] {
  return Object.entries(CHECKS).flatMap(([rule, check]) => {
    const found = check(facts);
    return found ? [{ rule, ...found }] : [];
  });
}
