import type { Lexicon } from '../index/open.ts';
import { phrasesOf, sayingsOf } from './phrases.ts';
import type { Query } from './read.ts';
import type { Reading } from './readings.ts';
import { TUNING } from '../index/tuning.ts';

/** How one word of the query bears on one duty. */
export interface Evidence {
  readonly strength: number;
  readonly reading: Reading;
}

/** A duty that some word of the query speaks for. */
export interface Found {
  readonly duty: number;
  readonly score: number;
  /** The part of the query that the duty explains, other known words counting less than unknown ones. */
  readonly coverage: number;
  /** How much of the query and of one name stand together; 0 where no two words do. */
  readonly phrase: number;
  /** The largest part of one name that several words of the query make up. */
  readonly cover: number;
  /** By word of the query (index). */
  readonly evidence: ReadonlyMap<number, Evidence>;
}

interface Candidate {
  readonly evidence: Map<number, Evidence>;
  phrase: number;
  cover: number;
}

/** By duty (index): what each word of the query says of it alone. */
function wordByWord(lexicon: Lexicon, query: Query): Map<number, Candidate> {
  const duties = new Map<number, Candidate>();
  query.words.forEach(({ readings }, place) => {
    for (const reading of readings) {
      for (const [duty, alone] of lexicon.terms.get(reading.stem)?.strength ?? []) {
        const candidate = duties.get(duty) ?? { evidence: new Map<number, Evidence>(), phrase: 0, cover: 0 };
        duties.set(duty, candidate);
        const strength = alone * reading.sure;
        if (strength > (candidate.evidence.get(place)?.strength ?? 0))
          candidate.evidence.set(place, { strength, reading });
      }
    }
  });
  return duties;
}

/** In: an open lexicon and a query as read. Out: every duty that some word speaks for, unsorted. */
export function matchDuties(lexicon: Lexicon, query: Query): readonly Found[] {
  const duties = wordByWord(lexicon, query);
  const weight = (place: number): number => query.words[place]?.weight ?? 0;
  const sayings = sayingsOf(lexicon, query);
  const total = query.words.reduce((sum, word) => sum + word.weight, sayings.weight);
  const known = query.words.reduce((sum, word) => sum + word.weight * word.known, sayings.weight);

  for (const { name, cover, words } of phrasesOf(lexicon, query)) {
    const candidate = duties.get(lexicon.names[name]?.duty ?? -1);
    if (candidate === undefined) continue;
    let part = 0;
    for (const [place, reading] of words) {
      part += weight(place) / total;
      if (cover > (candidate.evidence.get(place)?.strength ?? 0))
        candidate.evidence.set(place, { strength: cover, reading });
    }
    candidate.cover = Math.max(candidate.cover, cover);
    candidate.phrase = Math.max(candidate.phrase, cover * part);
  }

  for (const duty of sayings.duties) {
    const candidate = duties.get(duty) ?? { evidence: new Map<number, Evidence>(), phrase: 0, cover: 0 };
    duties.set(duty, { ...candidate, cover: 1 });
  }

  // What is strange of each word where no other agrees with the one that speaks.
  const astray = query.words.map((word) => word.weight * (word.known - word.home));
  return [...duties].map(([duty, candidate]) => {
    let explained = sayings.duties.has(duty) ? sayings.weight : 0;
    for (const [place, { strength }] of candidate.evidence) explained += strength * weight(place);
    const alone = candidate.evidence.size === 1;
    const strange = astray.reduce(
      (sum, part, place) => (alone && !candidate.evidence.has(place) ? sum + part : sum),
      total - known,
    );
    const against = TUNING.unexplained * Math.max(0, total - strange - explained) + strange;
    return {
      ...candidate,
      duty,
      score: explained / total + TUNING.phrase * candidate.phrase,
      coverage: explained / (explained + against),
    };
  });
}
