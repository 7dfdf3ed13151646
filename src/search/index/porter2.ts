/**
 * The English stemmer of the Snowball project ("Porter2"), after its published description
 * (https://snowballstem.org/algorithms/english/stemmer.html). Words arrive folded, so its step 0, apostrophes, is left out.
 */
const VOWEL = '[aeiouy]';
const HAS_VOWEL = /[aeiouy]/;
/** Doubled by the ending alone ("banned"), unlike "added". */
const DOUBLE = /(?<!^[aeo])(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(?:^[aeiouy][^aeiouy]|[^aeiouy][aeiouy][^aeiouywxY])$/;
const REGION = new RegExp(`^.*?${VOWEL}[^aeiouy]`);
/** Beginnings after which the first region starts, whatever their vowels: or "organic" would meet "organise". */
const WHOLE_BEGINNING = /^(?:gener|commun|arsen|past|univers|later|emerg|organ|inter)/;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    skis: 'ski',
    skies: 'sky',
    idly: 'idl',
    gently: 'gentl',
    ugly: 'ugli',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    hying: 'hie',
  }),
);
/** What only looks as if it had an ending. */
const INVARIANT =
  /^(?:sky|news|howe|atlas|cosmos|bias|andes|inning|outing|canning|herring|earring|evening|proceed|exceed|succeed)$/;

const STEP_2: readonly (readonly [RegExp, string])[] = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/enci$/, 'ence'],
  [/anci$/, 'ance'],
  [/abli$/, 'able'],
  [/entli$/, 'ent'],
  [/(?:izer|ization)$/, 'ize'],
  [/(?:ation|ator)$/, 'ate'],
  [/(?:alism|aliti|alli)$/, 'al'],
  [/fulness$/, 'ful'],
  [/(?:ousli|ousness)$/, 'ous'],
  [/(?:iveness|iviti)$/, 'ive'],
  [/(?:biliti|bli)$/, 'ble'],
  [/(?<=l)ogi$/, 'og'],
  [/ogist$/, 'og'],
  [/fulli$/, 'ful'],
  [/lessli$/, 'less'],
  [/(?<=[cdeghkmnrt])li$/, ''],
];
const STEP_3: readonly (readonly [RegExp, string])[] = [
  [/ational$/, 'ate'],
  [/tional$/, 'tion'],
  [/alize$/, 'al'],
  [/(?:icate|iciti|ical)$/, 'ic'],
  [/(?:ful|ness)$/, ''],
];
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|(?<=[st])ion|al|er|ic)$/;

/** The two regions of a word in which suffixes may go, as offsets. */
function regions(word: string): readonly [number, number] {
  const first = (WHOLE_BEGINNING.exec(word) ?? REGION.exec(word))?.[0].length ?? word.length;
  const second = REGION.exec(word.slice(first))?.[0].length;
  return [first, second === undefined ? word.length : first + second];
}

/** Replaces the first suffix that fits, if it lies in the region. */
function replaceIn(word: string, region: number, rules: readonly (readonly [RegExp, string])[]): string {
  for (const [suffix, instead] of rules) {
    const at = word.search(suffix);
    if (at !== -1) return at >= region ? word.slice(0, at) + instead : word;
  }
  return word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/(?:us|ss)$/.test(word) || !word.endsWith('s')) return word;
  return HAS_VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string, region: number): string {
  const eed = /eed(?:ly)?$/.exec(word);
  if (eed !== null) return eed.index >= region ? `${word.slice(0, eed.index)}ee` : word;
  const at = word.search(/(?:ed|ing)(?:ly)?$/);
  if (at === -1 || !HAS_VOWEL.test(word.slice(0, at))) return word;
  const rest = word.slice(0, at);
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return region >= rest.length && SHORT_SYLLABLE.test(rest) ? `${rest}e` : rest;
}

function withoutLastLetter(word: string, first: number, second: number): string {
  const last = word.length - 1;
  if (word.endsWith('e') && (last >= second || (last >= first && !SHORT_SYLLABLE.test(word.slice(0, -1))))) {
    return word.slice(0, -1);
  }
  return word.endsWith('ll') && last >= second ? word.slice(0, -1) : word;
}

/** The stem of a folded English word; it need not be a word itself ("moder" for "moderators"). */
export function porter2(given: string): string {
  if (given.length <= 2) return given;
  const irregular = IRREGULAR.get(given);
  if (irregular !== undefined) return irregular;
  const singular = withoutPlural(given);
  if (INVARIANT.test(given) || INVARIANT.test(singular)) return INVARIANT.test(given) ? given : singular;
  // A "y" that sounds as a consonant is written "Y" while suffixes are looked for.
  let word = given.replace(/^y|(?<=[aeiouy])y/g, 'Y');
  const [first, second] = regions(word);
  word = withoutEnding(withoutPlural(word), first);
  word = word.replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  word = replaceIn(word, first, STEP_2);
  word = replaceIn(word, first, STEP_3);
  word = replaceIn(word, second, [[/ative$/, '']]);
  word = replaceIn(word, second, [[STEP_4, '']]);
  return withoutLastLetter(word, first, second).toLowerCase();
}
