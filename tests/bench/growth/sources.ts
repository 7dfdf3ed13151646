import type { Content, Entry } from '../../../src/model/content.ts';
import { fingerprintOf } from '../../../src/reading/fingerprint.ts';
import type { Claim, Stance } from '../../../src/schema/claim.ts';
import { SOURCE_HEADINGS, STANDINGS } from '../../../src/schema/source.ts';
import type { Text } from '../../../src/schema/text.ts';
import { aClaim, aSource, aText, claimsOf, entry } from '../../support/content.ts';
import { capital } from './duties.ts';
import { LONG_ONE_IN, MAIN_SOURCES, OF_FIFTY, SHARES, STATEMENTS, TEXT_WORDS } from './proportions.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './words.ts';

/** A text of a source, with the words that are quoted from it. */
interface Written {
  readonly text: Text;
  readonly words: readonly string[];
}

export interface Sources {
  readonly sources: Content['sources'];
  readonly claims: Content['claims'];
  readonly fingerprints: Content['fingerprints'];
}

interface Making {
  readonly random: Random;
  readonly words: Vocabulary;
  readonly neighbourhoods: readonly (readonly string[])[];
  readonly aspects: readonly string[];
  readonly positions: readonly string[];
}

function writtenBy(source: string, index: number, { random, words }: Making): Written {
  const year = random.between(2008, 2026);
  const isDated = random.isTrue(0.55);
  const id = `${source}-${isDated ? year : 'undated'}-text-${index}`;
  return {
    words: words.phrase(TEXT_WORDS).split(' '),
    text: aText({
      id,
      title: capital(words.phrase(7)),
      publication: capital(words.phrase(2)),
      authors: [`${capital(words.phrase(1))}, ${capital(words.phrase(1))}`],
      date: isDated ? String(year) : 'unknown',
      url: `https://example.org/${id}`,
      readOn: '2026-11',
      readNote: capital(`${words.phrase(15)}.`),
      origin: 'beyond',
    }),
  };
}

/** How often a source says of a duty what most say. */
const AGREEING = 0.8;
const CLAIM_ROLES = ['community-manager', 'social-media-manager', 'both'] as const;

/** The role to which most sources assign a duty: it could be any, and is always the same. */
function leaningOf(duty: string): Claim['role'] {
  return CLAIM_ROLES[duty.length % 2] ?? 'both';
}

function claimBy(name: string, id: string, texts: readonly Written[], making: Making): Claim {
  const { random, words, neighbourhoods, aspects, positions } = making;
  const { text, words: written } = random.oneOf(texts);
  const isOfAspect = random.isTrue(SHARES.aboutAspect);
  const place = random.next();
  const stance: Stance =
    place < SHARES.denies ? 'denies' : place < SHARES.denies + SHARES.assigns ? 'assigns' : 'mentions';
  const duties = [
    ...new Set(Array.from({ length: random.isTrue(0.15) ? 2 : 1 }, () => random.skewed(random.oneOf(neighbourhoods)))),
  ];
  const aspect = random.oneOf(aspects);
  const first = random.between(0, written.length - 8);
  return aClaim({
    id,
    text: text.id,
    role: random.isTrue(AGREEING) ? leaningOf(duties[0] ?? '') : random.oneOf(CLAIM_ROLES),
    duties: isOfAspect ? [] : duties.map((duty) => ({ duty, stance })),
    aspects: isOfAspect ? [aspect] : [],
    ...(isOfAspect && aspect === 'one-job-or-two' ? { position: random.oneOf(positions) } : {}),
    says: words.sentence(name, 18),
    where: words.phrase(5),
    ...(random.isTrue(SHARES.quoted)
      ? { quote: { words: written.slice(first, first + 8).join(' '), wordsOf: 'source' } }
      : {}),
    ...(random.isTrue(SHARES.caveat) ? { caveat: capital(`${words.phrase(14)}.`) } : {}),
    ...(random.isTrue(SHARES.note) ? { note: capital(`${words.phrase(16)}.`) } : {}),
  });
}

function proseOf(claims: readonly Claim[], { words }: Making): string {
  const sentences = claims.map(({ id }) => `${capital(words.phrase(18))} <Claim id="${id}" />.`);
  const [position, who, compared, read] = SOURCE_HEADINGS.argument;
  const half = Math.ceil(sentences.length / 2);
  return `## ${position}\n\n${sentences.slice(0, half).join(' ')}\n\n## ${who}\n\n${sentences.slice(half).join(' ')}\n\n${capital(words.phrase(30))}.\n\n## ${compared}\n\n${capital(words.phrase(50))}.\n\n## ${read}\n\n${capital(words.phrase(20))}.\n`;
}

/** Sources, each with one to three texts and what it says in them; the first ones are the main sources. */
export function makeSources(making: Making, duties: number): Sources {
  const { random, words } = making;
  const made = Array.from({ length: Math.round((OF_FIFTY.sources * duties) / 50) }, (_, index) => {
    const isLong = index % LONG_ONE_IN === 0;
    const [least, most] = STATEMENTS[isLong ? 'long' : 'short'];
    const core = isLong && index < MAIN_SOURCES * LONG_ONE_IN;
    const [first, last] = words.name(2).split(' ') as [string, string];
    const id = `${first}-${last}`;
    const name = `${capital(first)} ${capital(last)}`;
    // A voice speaks of what lies near together, whoever else speaks of other things.
    const own = { ...making, neighbourhoods: [random.oneOf(making.neighbourhoods)] };
    const texts = Array.from({ length: isLong ? 8 : random.between(1, 3) }, (_, at) => writtenBy(id, at, own));
    const claims = Array.from({ length: random.between(least, most) }, (_, at) =>
      claimBy(name, `${id}-says-${at}`, texts, own),
    );
    const source = aSource({
      id,
      name,
      short: `${capital(last)} ${index}`.slice(0, 28),
      sortName: `${capital(last)}, ${capital(first)}`,
      standing: random.oneOf(STANDINGS),
      core,
      role: capital(words.phrase(6)),
      summary: words.sentence(name, 20).slice(0, 200),
      texts: texts.map(({ text }) => text),
      body: proseOf(claims, making),
    });
    return { source, claims: claimsOf(id, ...claims), texts };
  });
  const fingerprint = ({ text, words: written }: Written): Entry<ReturnType<typeof fingerprintOf>> =>
    entry('fingerprints/', 'json', text.id, fingerprintOf(written.join(' '), text.id));
  return {
    sources: made.map(({ source }) => source),
    claims: made.map(({ claims }) => claims),
    fingerprints: made.flatMap(({ texts }) => texts.map(fingerprint)),
  };
}
