import assert from 'node:assert/strict';

import { type Document, parseDocument } from 'yaml';

import type { Catalog, Claim } from '../../src/model/catalog.ts';
import { judgeAll } from '../../src/model/judgement.ts';
import type { ContentFolder } from './content-folder.ts';

/** What is needed to break a content in one place: its files, and entities to break that nothing else is after. */

/** What a problem must say, in part: where it is, what was found and how to mend it. */
export interface Told {
  readonly file: string;
  readonly field: string;
  readonly received: string;
  readonly hint: string;
}

export interface Case {
  readonly name: string;
  /** Breaks the content and returns every problem that must be told of it, and no more. */
  readonly breakIt: (content: Breakable) => Told[];
  /** Takes away a file that other cases break: left out where all are tried at once. */
  readonly hidesOthers?: true;
}

/** Stands where a test puts YAML that no program would write. */
const RAW = 'RAW-YAML';

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/;

export class Breakable {
  readonly folder: ContentFolder;
  readonly catalog: Catalog;
  readonly #taken = new Set<string>();
  readonly #delicate: ReadonlySet<string>;

  constructor(folder: ContentFolder, catalog: Catalog) {
    this.folder = folder;
    this.catalog = catalog;
    this.#delicate = delicateClaims(catalog);
  }

  #take<Item extends { readonly id: string }>(kind: string, items: readonly Item[]): Item {
    const free = items.find(({ id }) => !this.#taken.has(`${kind} ${id}`));
    assert.ok(free, `no ${kind} is left to break`);
    this.#taken.add(`${kind} ${free.id}`);
    return free;
  }

  /** A claim whose loss changes nothing but its own cells; of a core source, so that whole other files stay free. */
  claim(fits: (claim: Claim) => boolean = () => true): Claim {
    const fitting = this.catalog.claims.filter((claim) => !this.#delicate.has(claim.id) && fits(claim));
    return this.#take('claim', [...fitting.filter(({ source }) => source.core), ...fitting]);
  }

  /** A source outside the core, whose whole file may be broken. */
  source(fits: (source: Catalog['sources'][number]) => boolean = () => true): Catalog['sources'][number] {
    return this.#take(
      'source',
      this.catalog.sources.filter((source) => !source.core && fits(source)),
    );
  }

  /** A duty on which the main sources do not disagree. */
  duty(): Catalog['duties'][number] {
    const calm = judgeAll(this.catalog).filter(({ verdict }) => verdict.core.value !== 'disputed');
    return this.#take(
      'duty',
      calm.map(({ duty }) => duty),
    );
  }

  posting(fits: (posting: Catalog['postings'][number]) => boolean): Catalog['postings'][number] {
    return this.#take('posting', this.catalog.postings.filter(fits));
  }

  /** Adds names to a duty that may have as many as there may be already: the last ones make room for them. */
  addOtherNames(duty: Catalog['duties'][number], ...names: readonly unknown[]): void {
    // A name that another duty shares stays, or that one would be wrong too.
    const own = duty.otherNames.filter(({ sharedWith }) => sharedWith.length === 0);
    const left = new Set(own.slice(-names.length));
    const kept = duty.otherNames.filter((one) => !left.has(one));
    this.set(`duties/${duty.id}.yaml`, ['otherNames'], [...kept.map(asWritten), ...names]);
  }

  dispute(): Catalog['disputes'][number] {
    return this.#take('dispute', this.catalog.disputes);
  }

  /** Edits a file's YAML; `raw` then stands where the edit put `RAW`. */
  edit(file: string, change: (yaml: Document) => void, raw = ''): void {
    const text = this.folder.read(file);
    const [, front, body] = FRONT_MATTER.exec(text) ?? [];
    const yaml = parseDocument(front ?? text, { customTags: (tags) => [...tags, 'timestamp'] });
    change(yaml);
    const changed = yaml.toString({ lineWidth: 0 }).replace(RAW, raw);
    this.folder.write(file, front === undefined ? changed : `---\n${changed}---\n${body ?? ''}`);
  }

  editClaim(claim: Claim, change: Readonly<Record<string, unknown>>): void {
    this.edit(claimsFile(claim), (yaml) => editEntry(yaml, 'claims', claim.id, change));
  }

  /** Breaks the first text of a source. */
  editText(source: Catalog['sources'][number], change: Readonly<Record<string, unknown>>, raw?: string): void {
    const [text] = source.texts;
    assert.ok(text);
    this.edit(`sources/${source.id}.mdx`, (yaml) => editEntry(yaml, 'texts', text.id, change), raw);
  }

  set(file: string, path: readonly (string | number)[], value: unknown, raw?: string): void {
    this.edit(file, (yaml) => setOrDelete(yaml, path, value), raw);
  }

  /** Adds entries to a list of a file. */
  add(file: string, list: string, ...entries: readonly unknown[]): void {
    this.edit(file, (yaml) => entries.forEach((entry) => yaml.addIn([list], yaml.createNode(entry))));
  }

  append(file: string, text: string): void {
    this.folder.write(file, `${this.folder.read(file)}${text}`);
  }
}

/** A value that is replaced by the raw YAML given with it. */
export const raw = RAW;

export function claimsFile({ source }: Claim): string {
  return `claims/${source.id}.yaml`;
}

/** A name of a duty as it is written: bare where no other duty shares it. */
function asWritten(one: Catalog['duties'][number]['otherNames'][number]): unknown {
  return one.sharedWith.length > 0 ? one : one.name;
}

function setOrDelete(yaml: Document, path: readonly (string | number)[], value: unknown): void {
  if (value === undefined) yaml.deleteIn(path);
  else yaml.setIn(path, yaml.createNode(value));
}

function editEntry(yaml: Document, list: string, id: string, change: Readonly<Record<string, unknown>>): void {
  const ids = (yaml.toJS() as Record<string, { id: string }[]>)[list]?.map((entry) => entry.id) ?? [];
  const index = ids.indexOf(id);
  assert.notEqual(index, -1, `${id} is not among ${list}`);
  for (const [field, value] of Object.entries(change)) setOrDelete(yaml, [list, index, field], value);
}

/** Claims that disputes and verdicts rest on: breaking one would break those too, which other tests do. */
function delicateClaims(catalog: Catalog): Set<string> {
  const split = judgeAll(catalog).filter(({ verdict }) => verdict.core.value === 'disputed');
  return new Set([
    ...catalog.disputes.flatMap(({ sides }) => sides.flatMap(({ claims }) => claims)),
    ...split.flatMap(({ cells }) => cells.flatMap(({ claims }) => claims.map(({ id }) => id))),
  ]);
}
