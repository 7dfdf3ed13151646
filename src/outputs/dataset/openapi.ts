import { LICENCE } from '../../model/licence.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Urls } from '../../urls/urls.ts';
import { ITEM_TABLES } from './item-files.ts';
import { TABLES, TABLE_NAMES, type TableName, indexSchema, rowSchema } from './schema.ts';

/** The files of the data as an interface: an OpenAPI 3.1 description, made from the schemas that they are checked with. */

const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

function answer(description: string, mediaType: string, schema: object): object {
  return { 200: { description, content: { [mediaType]: { schema } } } };
}

/** A JSON Schema as a part of the description, which says by itself which dialect it is in. */
function component(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}

function tableFile(name: TableName): object {
  return {
    type: 'object',
    required: ['version', name],
    properties: { version: { type: 'string' }, [name]: { type: 'array', items: ref(name) } },
  };
}

function pathsOf(name: TableName): Record<string, object> {
  const { holds } = TABLES[name];
  const singular = ITEM_TABLES[name];
  return {
    [`/${name}.json`]: {
      get: { operationId: name, summary: holds, responses: answer(holds, 'application/json', tableFile(name)) },
    },
    [`/${name}.csv`]: {
      get: { operationId: `${name}Csv`, summary: holds, responses: answer(holds, 'text/csv', { type: 'string' }) },
    },
    ...(singular === undefined
      ? {}
      : {
          [`/${name}/{id}.json`]: {
            get: {
              operationId: singular,
              summary: `One row of ${name}, by its id`,
              parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
              responses: {
                ...answer('The row', 'application/json', {
                  type: 'object',
                  required: ['version', singular],
                  properties: { version: { type: 'string' }, [singular]: ref(name) },
                }),
                404: { description: 'No row has this id' },
              },
            },
          },
        }),
  };
}

/** The description of the data set of a site that is published where `urls` lead. */
export function openApiOf({ site }: Catalog, urls: Urls): object {
  return {
    openapi: '3.1.0',
    info: {
      title: site.name,
      summary: site.tagline,
      description: 'Static files: every path answers GET, and scripts of other sites may read it.',
      version: site.data.version,
      license: { name: LICENCE.name, url: LICENCE.url },
    },
    // Beside this file, wherever the site is.
    servers: [{ url: '.' }],
    externalDocs: { url: urls.absolute(urls.dataPage()) },
    paths: {
      '/index.json': {
        get: {
          operationId: 'index',
          summary: 'Version, date, licence and every file',
          responses: answer('The index', 'application/json', ref('index')),
        },
      },
      ...Object.fromEntries(TABLE_NAMES.flatMap((name) => Object.entries(pathsOf(name)))),
      '/vocabulary.ttl': {
        get: {
          operationId: 'vocabularyTurtle',
          summary: 'Roles and duties in SKOS',
          responses: answer('Turtle', 'text/turtle', { type: 'string' }),
        },
      },
      '/vocabulary.jsonld': {
        get: {
          operationId: 'vocabularyJsonLd',
          summary: 'Roles and duties in SKOS',
          responses: answer('JSON-LD', 'application/ld+json', { type: 'object' }),
        },
      },
    },
    components: {
      schemas: Object.fromEntries([
        ...TABLE_NAMES.map((name) => [name, component(rowSchema(name))] as const),
        ['index', component(indexSchema())] as const,
      ]),
    },
  };
}
