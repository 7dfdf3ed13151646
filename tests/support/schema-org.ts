import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** schema.org's own vocabulary, from the package that carries it: its types, its properties, and what goes with what. */
export interface Vocabulary {
  readonly isType: (type: string) => boolean;
  /** Whether the property exists and is meant for the type or one that it is a kind of. */
  readonly isPropertyOf: (property: string, type: string) => boolean;
}

const SCHEMA = 'http://schema.org/';
const QUAD = /^<([^>]+)> <([^>]+)> <([^>]+)> </;

/** Reads the vocabulary (N-Quads, one statement a line). */
export function readVocabulary(): Vocabulary {
  const folder = dirname(createRequire(import.meta.url).resolve('@vocabulary/schema/package.json'));
  const types = new Set<string>();
  const parents = new Map<string, string[]>();
  const domains = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, key: string, value: string) =>
    map.set(key, [...(map.get(key) ?? []), value]);
  for (const line of readFileSync(join(folder, 'schema.nq'), 'utf8').split('\n')) {
    const [, subject = '', predicate = '', object = ''] = QUAD.exec(line) ?? [];
    if (!subject.startsWith(SCHEMA)) continue;
    const name = subject.slice(SCHEMA.length);
    if (predicate.endsWith('#type') && object.endsWith('#Class')) types.add(name);
    if (predicate.endsWith('#subClassOf') && object.startsWith(SCHEMA)) add(parents, name, object.slice(SCHEMA.length));
    if (predicate === `${SCHEMA}domainIncludes`) add(domains, name, object.slice(SCHEMA.length));
  }
  const kindsOf = (type: string): string[] => [type, ...(parents.get(type) ?? []).flatMap(kindsOf)];
  return {
    isType: (type) => types.has(type),
    isPropertyOf: (property, type) => {
      const meantFor = domains.get(property) ?? [];
      return kindsOf(type).some((kind) => meantFor.includes(kind));
    },
  };
}
