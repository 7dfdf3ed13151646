import type { Catalog, Duty } from '../../model/catalog.ts';
import { LICENCE } from '../../model/licence.ts';
import type { Role } from '../../schema/role.ts';
import type { Urls } from '../../urls/urls.ts';

/**
 * The roles and duties as a vocabulary in SKOS (https://www.w3.org/TR/skos-reference/), as statements of subject, property
 * and value. SKOS has no word for whose job a duty is, which is left to the data. Search terms are hidden labels, which
 * programs match and nobody is shown. `closeMatch` leads to an entry of a classification that a text of ours is;
 * `exactMatch` is never said.
 */

/** A value: another thing by its address, or words. */
export type Value =
  | { readonly address: string }
  | { readonly words: string; readonly language?: string; readonly type?: string };

export interface Resource {
  readonly address: string;
  /** Values by property, "skos:prefLabel", in order; "rdf:type" first. */
  readonly properties: readonly (readonly [property: string, values: readonly Value[]])[];
}

/** The vocabularies whose words are used. */
export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const LANGUAGE = 'en';

const english = (texts: readonly string[]): Value[] => texts.map((words) => ({ words, language: LANGUAGE }));
const things = (addresses: readonly string[]): Value[] => addresses.map((address) => ({ address }));

type Property = Resource['properties'][number];

function resource(address: string, type: string, properties: readonly Property[]): Resource {
  const all: readonly Property[] = [['rdf:type', things([PREFIXES.skos + type])], ...properties];
  return { address, properties: all.filter(([, values]) => values.length > 0) };
}

/** A name that another label has already would break SKOS: its labels are disjoint. */
function without(names: readonly string[], taken: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !taken.includes(name));
}

function labels(name: string, otherNames: readonly string[], searchTerms: readonly string[]): Property[] {
  const alternative = without(otherNames, [name]);
  return [
    ['skos:prefLabel', english([name])],
    ['skos:altLabel', english(alternative)],
    ['skos:hiddenLabel', english(without(searchTerms, [name, ...alternative]))],
  ];
}

/** The resources of the vocabulary: the scheme first, then roles, groups and duties. */
export function vocabularyOf(catalog: Catalog, urls: Urls): Resource[] {
  const { site, roles, groups, duties, textById } = catalog;
  const at = (path: string): string => urls.absolute(path);
  const scheme = at(urls.data('vocabulary.ttl'));
  const addressOfRole = ({ id }: Role): string => at(urls.role(id));
  const addressOfGroup = (id: string): string => `${at(urls.duties())}#${id}`;
  const addressOfDuty = (id: string): string => at(urls.duty(id));

  const ofRole = (role: Role): Resource =>
    resource(addressOfRole(role), 'Concept', [
      ['skos:inScheme', things([scheme])],
      ['skos:topConceptOf', things([scheme])],
      ...labels(role.name, [role.short, ...role.otherNames], role.searchTerms),
      ['skos:closeMatch', things(role.closeMatch.flatMap((text) => textById.get(text)?.url ?? []))],
    ]);
  const ofDuty = ({ id, name, definition, otherNames, searchTerms, related, note }: Duty): Resource =>
    resource(addressOfDuty(id), 'Concept', [
      ['skos:inScheme', things([scheme])],
      ...labels(
        name,
        otherNames.map((one) => one.name),
        searchTerms.map((one) => one.name),
      ),
      ['skos:definition', english([definition])],
      ['skos:editorialNote', english(note === undefined ? [] : [note])],
      ['skos:notation', [{ words: id }]],
      ['skos:related', things(related.map(addressOfDuty))],
    ]);

  return [
    resource(scheme, 'ConceptScheme', [
      ['dcterms:title', english([site.name])],
      ['dcterms:description', english([site.tagline])],
      ['dcterms:publisher', [{ words: site.publisher }]],
      ['dcterms:license', things([LICENCE.url])],
      ['dcterms:modified', [{ words: site.data.date, type: 'date' }]],
      ['owl:versionInfo', [{ words: site.data.version }]],
      ['skos:hasTopConcept', things(roles.map(addressOfRole))],
    ]),
    ...roles.map(ofRole),
    ...groups.map(({ id, name }) =>
      resource(addressOfGroup(id), 'Collection', [
        ['skos:prefLabel', english([name])],
        ['skos:member', things(duties.filter(({ group }) => group === id).map((duty) => addressOfDuty(duty.id)))],
      ]),
    ),
    ...duties.map(ofDuty),
  ];
}
