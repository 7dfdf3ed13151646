/**
 * Under which licences the packages stand that the site is built and tested with. None of their code is published
 * with the site, but for what public/ and the third-party notices name.
 */

/** What is used of package-lock.json, from version 3. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

/** Licences that ask for no more than a notice, or only concern changes to the package itself. */
const TAKEN: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
];

/** Packages under another licence that we take all the same, each with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['citeproc', 'CPAL-1.0 concerns who publishes the program; it formats citations at build and is not published'],
  ['i', 'MIT by the LICENSE that it comes with, which its package.json does not name; it runs in tests alone'],
]);

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, '');

/** The packages of a lock file by licence, the most frequent first. */
export function packagesByLicence({ packages }: Lock): [licence: string, names: string[]][] {
  const all = Object.entries(packages).filter(([path]) => path !== '');
  const byLicence = Map.groupBy(all, ([, { license }]) => license ?? 'none named');
  return [...byLicence]
    .map(([licence, those]): [string, string[]] => [licence, [...new Set(those.map(([path]) => nameOf(path)))].sort()])
    .sort(([, a], [, b]) => b.length - a.length);
}

/** Whether we take a licence: all that it joins by AND, or one of those that it leaves to choose by OR. */
export function isTaken(licence: string): boolean {
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => TAKEN.includes(part)));
}

/** Packages whose licence we do not take, a line each; exceptions that no package needs any more. */
export function licenceProblems(lock: Lock): string[] {
  const refused = packagesByLicence(lock)
    .filter(([licence]) => !isTaken(licence))
    .flatMap(([licence, names]) => names.map((name) => ({ name, licence })));
  return [
    ...refused.filter(({ name }) => !EXCEPTIONS.has(name)).map(({ name, licence }) => `${name}: ${licence}`),
    ...[...EXCEPTIONS.keys()]
      .filter((name) => !refused.some((one) => one.name === name))
      .map((name) => `${name}: is an exception that nothing needs any more`),
  ];
}
