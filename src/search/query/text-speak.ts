import type { Token } from '../index/tokeniser.ts';

/** What people write for a word on a phone, and the word. */
const SPELT_OUT: ReadonlyMap<string, string> = new Map(
  `
  u you
  ya you
  ur your
  r are
  n and
  2 to
  4 for
  b4 before
  gr8 great
  m8s mates
  ppl people
  peeps people
  evry every
  evry1 everyone
  every1 everyone
  every1s everyones
  sum1 someone
  some1 someone
  any1 anyone
  wot what
  wots whats
  wat what
  wut what
  wats whats
  wen when
  whn when
  wich which
  wiv with
  wid with
  da the
  dat that
  dis this
  dem them
  dey they
  hw how
  hav have
  hv have
  hafta have
  gotta must
  gonna will
  wanna want
  gimme give
  shud should
  shld should
  cud could
  wud would
  thru through
  bout about
  abt about
  coz because
  cuz because
  bc because
  rly really
  realy really
  btw between
  btwn between
  gud good
  moar more
  mor more
  stuf stuff
  ting thing
  thingy thing
  tings things
  rulz rules
  vidz videos
  pix pictures
  clix clicks
  frends friends
  luv love
  nu new
  nite night
  rite write
  rites writes
  tho though
  urself yourself
  givin giving
  havin having
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [short = '', word = ''] = line.trim().split(' ');
      return [short, word];
    }),
);

/** Shorter words that end like this are words of their own: "main". */
const SHORTEST_CLIPPED = 5;

/**
 * Spells out how people write on a phone, so that "ppl r slaggin us off" is read like "people are slagging us off": a
 * closed list, and the ending "-in" of an unknown word that is known with "-ing".
 */
export function spellOut(tokens: readonly Token[], isKnown: (word: string) => boolean): readonly Token[] {
  return tokens.map((token) => {
    const { word } = token;
    const spelt = SPELT_OUT.get(word);
    if (spelt !== undefined) return { ...token, word: spelt };
    const isClipped = word.length >= SHORTEST_CLIPPED && word.endsWith('in') && !isKnown(word) && isKnown(`${word}g`);
    return isClipped ? { ...token, word: `${word}g` } : token;
  });
}
