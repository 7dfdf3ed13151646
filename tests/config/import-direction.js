/**
 * ESLint rule: imports run one way, from what knows nothing of the site to what shows it. The table is the
 * architecture; CONTRIBUTING says why.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/**
 * @typedef {object} Folder What the modules of a folder of `src` may import besides each other.
 * @property {readonly string[]} [own] folders and files of `src`
 * @property {readonly string[]} [packages] packages and built-in modules; without it, any
 */

/** @type {Readonly<Record<string, Folder>>} */
const MAY_IMPORT = {
  // These three run in the browser and under plain Node: nothing of Astro, no file, no network.
  schema: { packages: ['astro/zod'] },
  domain: { own: ['schema'], packages: [] },
  rules: { own: ['schema', 'domain'], packages: [] },
  // Hashes without waiting, and never reaches the browser.
  'domain/fingerprint.ts': { own: ['domain', 'schema'], packages: ['node:crypto'] },
  // Run in the browser alone.
  copying: { own: ['schema', 'domain'], packages: [] },
  search: { own: ['schema', 'domain'], packages: [] },
  // Plain Node, without Astro: reads content/, writes export formats, draws pictures, keeps the ledger of addresses, serves the build.
  reading: { own: ['schema', 'domain', 'rules'] },
  writing: { own: ['schema', 'domain'] },
  pictures: { own: ['schema', 'domain'] },
  publishing: { own: ['schema', 'domain', 'rules', 'reading', 'published-at.ts'] },
  serving: { own: ['domain', 'published-at.ts'] },
  integrations: {
    own: ['schema', 'domain', 'rules', 'reading', 'writing', 'pictures', 'publishing', 'published-at.ts'],
  },
  // Show what they are handed, in the domain's words and addresses; they look nothing up.
  components: { own: ['schema', 'domain', 'copying', 'search', 'styles', 'site.ts'] },
  // Except what stands in prose: it is given an id, or nothing.
  'components/method': { own: ['components', 'schema', 'domain', 'site.ts', 'catalog.ts', 'citing.ts'] },
  'components/prose': { own: ['components', 'schema', 'domain', 'site.ts', 'catalog.ts'] },
  // Asks for the earlier ids of what its neighbours show.
  'components/Anchors.astro': { own: ['schema', 'catalog.ts'] },
  layouts: { own: ['components', 'schema', 'domain', 'styles', 'copying', 'site.ts', 'catalog.ts'] },
};

/** @type {(path: string, folder: string) => boolean} */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/**
 * A path below `src`, or one that begins with `..`.
 * @param {string} source the folder `src`
 * @param {string} path
 */
const below = (source, path) => relative(source, path).split(sep).join('/');

/**
 * Why an import goes the wrong way; nothing if it does not.
 * @param {{ source: string, file: string, specifier: string }} asked
 * @returns {string | undefined}
 */
export function wrongWay({ source, file, specifier }) {
  const path = below(source, file);
  const from = Object.keys(MAY_IMPORT)
    .filter((folder) => isIn(path, folder))
    .sort()
    .at(-1);
  if (from === undefined) return undefined;
  const { own = [], packages } = MAY_IMPORT[from] ?? {};

  if (!/^(?:\.|~\/)/.test(specifier)) {
    if (packages === undefined || packages.includes(specifier)) return undefined;
    return `src/${from} may import ${packages.length > 0 ? `of packages only ${packages.join(', ')}` : 'no package'}, not ${specifier}.`;
  }
  const inSource = specifier.startsWith('~/');
  const target = below(source, inSource ? resolve(source, specifier.slice(2)) : resolve(dirname(file), specifier));
  if ([from, ...own].some((folder) => isIn(target, folder))) return undefined;
  return `src/${from} may import ${own.join(', ') || 'itself only'}, not ${specifier}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
export const importDirection = {
  meta: { type: 'problem', schema: [{ type: 'object', properties: { source: { type: 'string' } } }] },
  create(context) {
    const { source } = context.options[0];
    /** @param {any} node */
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const message = wrongWay({ source, file: context.filename, specifier: node.source.value });
      if (message !== undefined) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
