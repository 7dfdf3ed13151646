import type { Catalog } from '../../model/catalog.ts';
import { analyze } from '../index/analyzer.ts';
import { type Entity, type IndexData, buildIndexData } from '../index/index-data.ts';

/**
 * What people call the sources. A short name that is also a word for some duty names nobody: in "foster belonging" it
 * is no Foster.
 */
function sourceNames(catalog: Catalog): Entity[] {
  const texts = catalog.duties.flatMap(({ name, otherNames, searchTerms }) => [
    name,
    ...[...otherNames, ...searchTerms].map((one) => one.name),
  ]);
  const words = new Set(analyze(texts.join('. ')).map(({ word }) => word));
  const isWord = (name: string): boolean => analyze(name).every(({ word }) => words.has(word));
  return catalog.sources.map(({ id, name, short }) => ({
    id,
    names: short === name || isWord(short) ? [name] : [name, short],
  }));
}

/** The data of the site's search index: the duties in their order, and the roles and sources by their names. */
export function siteIndexData(catalog: Catalog): IndexData {
  return buildIndexData(
    catalog.duties.map(({ id, name, definition, otherNames, searchTerms }) => ({
      id,
      name,
      definition,
      aliases: [...otherNames, ...searchTerms].map((one) => one.name),
      otherNames: otherNames.length,
    })),
    {
      roles: catalog.roles.map(({ id, name, otherNames, searchTerms }) => ({
        id,
        names: [name, ...otherNames, ...searchTerms],
      })),
      sources: sourceNames(catalog),
    },
  );
}
