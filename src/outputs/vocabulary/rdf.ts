import { PREFIXES, type Resource, type Value } from './vocabulary.ts';

/** Writes resources as RDF: Turtle (https://www.w3.org/TR/turtle/) and JSON-LD (https://www.w3.org/TR/json-ld11/). */

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** An address in Turtle. What may not stand between its brackets is written as its number. */
function reference(address: string): string {
  const safe = address.replace(
    /[\0-\x20<>"{}|^`\\]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<${safe}>`;
}

function inTurtle(value: Value): string {
  if ('address' in value) return reference(value.address);
  const words = `"${value.words.replace(/[\\"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)}"`;
  if (value.language !== undefined) return `${words}@${value.language}`;
  return value.type === undefined ? words : `${words}^^xsd:${value.type}`;
}

/** The resources as a Turtle file. */
export function turtleOf(resources: readonly Resource[]): string {
  const prefixes = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const parts = resources.map(({ address, properties }) => {
    const lines = properties.map(([property, values]) => {
      const name = property === 'rdf:type' ? 'a' : property;
      return `  ${name} ${values.map(inTurtle).join(', ')}`;
    });
    return `${reference(address)}\n${lines.join(' ;\n')} .`;
  });
  return `${[prefixes.join('\n'), ...parts].join('\n\n')}\n`;
}

function inJson(value: Value): object {
  if ('address' in value) return { '@id': value.address };
  return {
    '@value': value.words,
    ...(value.language === undefined ? {} : { '@language': value.language }),
    ...(value.type === undefined ? {} : { '@type': `xsd:${value.type}` }),
  };
}

function propertyInJson(property: string, values: readonly Value[]): readonly [string, readonly unknown[]] {
  return property === 'rdf:type'
    ? ['@type', values.flatMap((value) => ('address' in value ? value.address : []))]
    : [property, values.map(inJson)];
}

/** The resources as a JSON-LD document with its context in it, so that nothing else need be loaded to read it. */
export function jsonLdOf(resources: readonly Resource[]): object {
  return {
    '@context': PREFIXES,
    '@graph': resources.map(({ address, properties }) => ({
      '@id': address,
      ...Object.fromEntries(properties.map(([property, values]) => propertyInJson(property, values))),
    })),
  };
}
