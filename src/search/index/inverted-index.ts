import { tokenise } from './tokeniser.ts';
import { tellingPart } from './stop-words.ts';
import { stem } from './stemmer.ts';
import { TUNING } from './parameters.ts';
import type { DutyEntry } from './index-data.ts';

/** A stem that occurs in some name or definition. */
export interface Term {
  /** How telling it is: the fewer duties it occurs in, the more. */
  readonly weight: number;
  /** The names (by index) in which it occurs. */
  readonly names: readonly number[];
  /** By duty (index): how much it alone speaks for the duty, from 0 to 1. */
  readonly strength: ReadonlyMap<number, number>;
  /** How much it is a word of the duties at all, from 0 to 1: "room" stands in one long name, and is much else besides. */
  readonly home: number;
}

/** A name of a duty: its own, or another that people use. */
export interface DutyName {
  readonly duty: number;
  readonly text: string;
  /** All its words folded, those of grammar too. */
  readonly words: readonly string[];
  /** The stems of its telling words in order, each with what part of the name it is; the parts add up to 1 at most. */
  readonly shares: ReadonlyMap<string, number>;
}

export interface Vocabulary {
  readonly terms: ReadonlyMap<string, Term>;
  readonly names: readonly DutyName[];
  /** By duty (index): its first name (index); the others follow. */
  readonly firstName: readonly number[];
  /** Every telling word as it is written, folded. */
  readonly words: ReadonlySet<string>;
  /** The weight of a word that is not among them. */
  readonly unknownWeight: number;
}

type FieldKind = 'name' | 'alias' | 'gist';
interface Field {
  readonly duty: number;
  readonly kind: FieldKind;
  readonly text: string;
  readonly words: readonly string[];
  /** Of each word. */
  readonly stems: readonly string[];
}

function fieldsOf(duties: readonly DutyEntry[]): readonly Field[] {
  return duties.flatMap(({ name, aliases, gist }, duty) => {
    const field = (kind: FieldKind, text: string): Field => {
      const words = tokenise(text).map(({ word }) => word);
      return { duty, kind, text, words, stems: words.map(stem) };
    };
    return [field('name', name), ...aliases.map((alias) => field('alias', alias)), field('gist', gist)];
  });
}

/** By stem: in how many duties it occurs. The fields stand duty by duty. */
function occurrences(fields: readonly Field[]): ReadonlyMap<string, number> {
  const occurs = new Map<string, { count: number; last: number }>();
  for (const { duty, stems } of fields) {
    for (const key of stems) {
      const known = occurs.get(key);
      if (known === undefined) occurs.set(key, { count: 1, last: duty });
      else if (known.last !== duty) {
        known.count += 1;
        known.last = duty;
      }
    }
  }
  return new Map([...occurs].map(([key, { count }]) => [key, count]));
}

/** What a stem says of one duty, gathered over the duty's fields. */
interface Belief {
  /** What is left to doubt after every mention. */
  doubt: number;
  /** The sum of the mentions, for comparing duties. */
  mass: number;
}

/** How much a word speaks for each duty: as much as its mentions say together, less where another duty has more. */
function strengthOf(beliefs: ReadonlyMap<number, Belief>): ReadonlyMap<number, number> {
  const most = Math.max(...[...beliefs.values()].map(({ mass }) => mass));
  return new Map([...beliefs].map(([duty, { doubt, mass }]) => [duty, (1 - doubt) * (mass / most) ** TUNING.rival]));
}

function homeIn(strength: ReadonlyMap<number, number>): number {
  const doubt = [...strength.values()].reduce((left, one) => left * (1 - one), 1);
  return (1 - doubt) ** TUNING.home;
}

/** In: the duties of a lexicon. Out: its words and what each says of which duty. */
export function vocabularyOf(duties: readonly DutyEntry[]): Vocabulary {
  const fields = fieldsOf(duties);
  const weightIn = (count: number): number => Math.log(1 + duties.length / count);
  const weights = new Map([...occurrences(fields)].map(([key, count]) => [key, weightIn(count)]));

  const names: DutyName[] = [];
  const firstName: number[] = [];
  const words = new Set<string>();
  const gathered = new Map<string, { names: number[]; beliefs: Map<number, Belief> }>();
  for (const { duty, kind, text, words: all, stems } of fields) {
    const parts = new Map<string, number>();
    let total = 0;
    all.forEach((word, place) => {
      const key = stems[place] ?? word;
      const part = (weights.get(key) ?? 0) * tellingPart(word);
      total += part === 0 ? TUNING.grammarInName : part;
      if (part === 0) return;
      words.add(word);
      parts.set(key, part);
    });
    for (const [key, part] of parts) {
      const term = gathered.get(key) ?? { names: [], beliefs: new Map<number, Belief>() };
      gathered.set(key, term);
      const belief = term.beliefs.get(duty) ?? { doubt: 1, mass: 0 };
      const said = kind === 'gist' ? TUNING.gist : (TUNING[kind] * part) / total;
      term.beliefs.set(duty, { doubt: belief.doubt * (1 - said), mass: belief.mass + said });
      if (kind !== 'gist') term.names.push(names.length);
    }
    if (kind === 'gist') continue;
    if (kind === 'name') firstName.push(names.length);
    for (const [key, part] of parts) parts.set(key, part / total);
    names.push({ duty, text, words: all, shares: parts });
  }

  const terms = new Map(
    [...gathered].map(([key, { names: inNames, beliefs }]): [string, Term] => {
      const strength = strengthOf(beliefs);
      return [key, { weight: weights.get(key) ?? 0, names: inNames, strength, home: homeIn(strength) }];
    }),
  );
  return { terms, names, firstName, words, unknownWeight: weightIn(TUNING.unknownIn) };
}
