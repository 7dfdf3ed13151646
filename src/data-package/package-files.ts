import type { Catalog } from '../model/catalog.ts';
import { LICENCE } from '../model/licence.ts';
import type { DataFile } from '../outputs/dataset/data-files.ts';
import { TABLES, TABLE_NAMES } from '../outputs/dataset/schema.ts';
import { ROW_TYPES, declarations } from './types.ts';

/** The data as a package for programs: one file each, by its path in the package. */

const NAME = 'whose-job-is-it-data';

function manifestOf({ site }: Catalog): object {
  return {
    name: NAME,
    version: site.data.version,
    description: `${site.tagline}: the data set`,
    license: 'CC-BY-4.0',
    type: 'module',
    sideEffects: false,
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './data/*': './data/*',
      './package.json': './package.json',
    },
    files: ['index.js', 'index.d.ts', 'data', 'LICENSE', 'README.md'],
    engines: { node: '>=20' },
  };
}

/** Reads the files when it is loaded, so that no program has to allow for modules of JSON. */
function moduleOf(): string {
  return `import { readFileSync } from 'node:fs';

const read = (name) => JSON.parse(readFileSync(new URL(\`./data/\${name}.json\`, import.meta.url), 'utf8'));

export const { version, date } = read('index');
${TABLE_NAMES.map((name) => `export const ${name} = read('${name}').${name};`).join('\n')}
`;
}

function readmeOf({ site }: Catalog): string {
  const tables = TABLE_NAMES.map((name) => `| \`${name}\` | \`${ROW_TYPES[name]}\` | ${TABLES[name].holds} |`);
  return `# ${site.name} The data

${site.tagline}. Data ${site.data.version} of ${site.data.date}.

\`\`\`ts
import { type Duty, duties } from '${NAME}';

const shared: readonly Duty[] = duties.filter(({ verdict }) => verdict.all === 'shared');
\`\`\`

| export | row | what it holds |
| ------ | --- | ------------- |
${tables.join('\n')}

The types say what each field means. \`${NAME}/data/<name>.json\` is each file as the site has it, with \`<name>.schema.json\`.
What a source leaves out is never a no: \`none\` means that we found nothing.

Our texts and data are under ${LICENCE.name} (${LICENCE.url}); quotations remain their authors'.
`;
}

/** Every file of the package. `licence` is the text of the repository's LICENSE. */
export function packageFiles(
  catalog: Catalog,
  dataFiles: readonly DataFile[],
  licence: string,
): ReadonlyMap<string, string | Uint8Array> {
  const wanted = new Set([...TABLE_NAMES, 'index'].flatMap((name) => [`${name}.json`, `${name}.schema.json`]));
  return new Map<string, string | Uint8Array>([
    ['package.json', `${JSON.stringify(manifestOf(catalog), null, 2)}\n`],
    ['README.md', readmeOf(catalog)],
    ['LICENSE', licence],
    ['index.js', moduleOf()],
    ['index.d.ts', declarations()],
    ...dataFiles.filter(({ name }) => wanted.has(name)).map(({ name, body }) => [`data/${name}`, body] as const),
  ]);
}
