/**
 * Lint rule: imports run one way, from what knows nothing of the site to what shows it. The table is the
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
  // Up to views: nothing of Astro, no file, no network, so that all of it runs in the browser and under plain Node.
  schema: { packages: ['astro/zod'] },
  model: { own: ['schema'], packages: [] },
  wording: { own: ['schema', 'model'], packages: [] },
  urls: { own: ['schema', 'model'], packages: [] },
  views: { own: ['schema', 'model', 'wording', 'urls'], packages: [] },
  // Rules say which id was meant by the edit distance of the search index, which imports nothing of the site.
  rules: { own: ['schema', 'model', 'search/index'], packages: [] },
  // The search: the index knows nothing of this site, only the interface knows the browser.
  'search/index': { packages: [] },
  'search/wire': { own: ['schema', 'model', 'wording', 'search/index'], packages: [] },
  'search/query': { own: ['schema', 'model', 'search/index', 'search/wire'], packages: [] },
  'search/ui': { own: ['schema', 'model', 'wording', 'urls', 'search'], packages: [] },
  // The check of postings: what reads them runs in the browser, what learns at build.
  'posting-check/reader': { own: ['schema', 'search/index'], packages: [] },
  'posting-check/learning': { own: ['schema', 'model', 'search/index', 'posting-check/reader'], packages: [] },
  'posting-check/wire': { own: ['schema', 'model', 'wording', 'search/index', 'posting-check/reader'], packages: [] },
  'posting-check/view': {
    own: ['schema', 'model', 'wording', 'outputs/html.ts', 'posting-check/reader', 'posting-check/wire'],
    packages: [],
  },
  'posting-check/ui': { own: ['schema', 'model', 'wording', 'urls', 'clipboard', 'posting-check'], packages: [] },
  // The quiz: which questions a class gets, the score, and what runs in the browser.
  quiz: { own: ['schema', 'wording', 'search/ui/dom.ts'], packages: [] },
  // Which evidence counts, chosen in the browser, where the model computes the answers anew.
  'choose-evidence': { own: ['schema', 'model', 'wording', 'urls', 'views', 'search/ui/dom.ts'], packages: [] },
  clipboard: { own: ['schema', 'model', 'outputs'], packages: [] },
  // Plain Node, without Astro.
  outputs: { own: ['schema', 'model', 'wording', 'urls', 'views'] },
  reading: { own: ['schema', 'model', 'rules'] },
  publishing: { own: ['schema', 'model', 'wording', 'urls', 'rules', 'reading'] },
  'data-package': { own: ['schema', 'model', 'urls', 'outputs', 'reading'] },
  release: { own: ['schema', 'rules', 'reading', 'publishing'] },
  'source-check': { own: ['schema', 'model', 'rules', 'reading'] },
  serving: { own: ['urls'] },
  site: { own: ['schema', 'model', 'wording', 'urls', 'views', 'outputs', 'rules', 'reading', 'posting-check'] },
  integrations: {
    own: [
      'schema',
      'model',
      'wording',
      'urls',
      'views',
      'search',
      'posting-check',
      'outputs',
      'rules',
      'reading',
      'publishing',
      'site',
    ],
  },
  // Show what they are handed; they look nothing up.
  components: {
    own: [
      'schema',
      'model',
      'wording',
      'urls',
      'views',
      'outputs',
      'search',
      'clipboard',
      'choose-evidence',
      'styles',
      'site/urls.ts',
    ],
  },
  // Except what stands in prose: it is given an id, or nothing.
  'components/method': { own: ['components', 'schema', 'model', 'wording', 'urls', 'views', 'outputs', 'site'] },
  'components/essay': { own: ['components', 'schema', 'model', 'wording', 'urls', 'views', 'outputs', 'site'] },
  'components/prose': { own: ['components', 'schema', 'model', 'wording', 'urls', 'views', 'outputs', 'site'] },
  'components/roles': {
    own: ['components', 'schema', 'model', 'wording', 'urls', 'views', 'outputs', 'clipboard', 'site'],
  },
  layouts: {
    own: ['components', 'schema', 'model', 'wording', 'urls', 'views', 'outputs', 'clipboard', 'styles', 'site'],
  },
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

const SOURCE = resolve(import.meta.dirname, '../../src');

/** The rule as a plugin of the linter. */
export default {
  meta: { name: 'project' },
  rules: {
    'import-direction': {
      /** @param {any} context */
      create(context) {
        /** @param {any} node */
        const check = (node) => {
          if (typeof node.source?.value !== 'string') return;
          const message = wrongWay({ source: SOURCE, file: context.filename, specifier: node.source.value });
          if (message !== undefined) context.report({ node: node.source, message });
        };
        return {
          ImportDeclaration: check,
          ImportExpression: check,
          ExportNamedDeclaration: check,
          ExportAllDeclaration: check,
        };
      },
    },
  },
};
