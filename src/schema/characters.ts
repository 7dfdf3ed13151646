/**
 * Characters that no reader sees, or that turn around what stands beside them: control and format characters, fillers,
 * private ones, and the mark that stands for a lost one. Names that look alike could differ by them, and a letter or a
 * program would read something else than a person. What makes a picture of letters is let through: the joiner between
 * two emoji, and the selectors of their form.
 */
const HIDDEN =
  /(?!(?<=[\p{Extended_Pictographic}\u{1F3FB}-\u{1F3FF}\uFE0F])\u200D(?=\p{Extended_Pictographic}))(?![\uFE0E\uFE0F])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800\uFFFD]/u;

const EVERY_HIDDEN = new RegExp(HIDDEN, 'gu');

/** What some of them are called. */
const NAMES: Readonly<Record<string, string>> = {
  '\0': 'a null character',
  '\t': 'a tab',
  '\u00AD': 'a soft hyphen',
  '\u200B': 'a space without width',
  '\u200E': 'a mark of direction',
  '\u200F': 'a mark of direction',
  '\u202D': 'an override of the direction',
  '\u202E': 'an override of the direction',
  '\uFEFF': 'a byte order mark',
  '\uFFFD': 'the mark of a lost character',
};

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first character of a text that no reader sees, by its number and name; undefined if there is none. */
export function hiddenCharacter(text: string): string | undefined {
  const [found] = HIDDEN.exec(text) ?? [];
  if (found === undefined) return undefined;
  const name = NAMES[found];
  return name === undefined ? codeOf(found) : `${codeOf(found)}, ${name}`;
}

/** A text with every character that no reader sees written as its number: safe to print. */
export function withCodes(text: string): string {
  return text.replace(EVERY_HIDDEN, (found) => (found === '\n' ? found : `<${codeOf(found)}>`));
}
