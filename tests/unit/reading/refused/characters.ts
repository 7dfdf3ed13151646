import { ADAMS, DUTY, METHOD, type Refused, refused } from './refused.ts';

/** Characters that nobody sees, and texts of any length. */

const inTitle = (what: string, yaml: string, code: string): Refused =>
  refused(
    what,
    ADAMS,
    'title: On hosts',
    `title: "On ${yaml}hosts"`,
    new RegExp(`^content/${ADAMS}:13: texts\\[0\\]\\.title: received .*${code}.* {2}\\[shape\\]$`),
  );

export const CHARACTERS: readonly Refused[] = [
  inTitle('a line break, which would end a record of RIS', String.raw`\nER  - `, String.raw`\\n`),
  inTitle('a carriage return', String.raw`\r`, String.raw`\\r`),
  inTitle('a line separator', String.raw`\L`, 'U\\+2028'),
  inTitle('a null character', String.raw`\0`, String.raw`\\u0000`),
  inTitle('an escape, which terminals obey', String.raw`\e[31m`, String.raw`\\u001b`),
  inTitle('an override of the direction', String.raw`\u202E`, 'U\\+202E'),
  inTitle('an isolate of the direction', String.raw`\u2066`, 'U\\+2066'),
  inTitle('a space without width', String.raw`\u200B`, 'U\\+200B'),
  inTitle('a joiner between letters', String.raw`a\u200Db`, 'U\\+200D'),
  inTitle('a soft hyphen', String.raw`\u00AD`, 'U\\+00AD'),
  inTitle('a tag character', String.raw`\U000E0041`, 'U\\+E0041'),
  inTitle('a private character', String.raw`\uE000`, 'U\\+E000'),
  inTitle('a filler of Hangul', String.raw`\u3164`, 'U\\+3164'),
  inTitle('half of a character', String.raw`\uD83D`, String.raw`\\ud83d`),
  inTitle('the mark of a lost letter', String.raw`caf\uFFFD`, 'U\\+FFFD'),
  inTitle('an accent apart from its letter', String.raw`cafe\u0301`, 'On'),
  refused(
    'a name of nothing that is seen',
    DUTY,
    /name: .*/,
    String.raw`name: "\u200B\u200B"`,
    `content/${DUTY}:1: name: received "<U+200B><U+200B>"  [shape]`,
  ),
  refused('a name of signs alone', DUTY, /name: .*/, 'name: "…!?"', `content/${DUTY}:1: name: received "…!?"  [shape]`),
  refused(
    'a definition of 100,000 characters',
    DUTY,
    /definition: .*/,
    `definition: ${'long '.repeat(20_000)}`,
    /^content\/duties\/welcome-members\.yaml:2: definition: received "long long [a-z ]+…  \[shape\]$/,
  ),
  refused(
    'a title of 300 characters',
    ADAMS,
    'On hosts',
    `On ${'hosts '.repeat(50)}`,
    /^content\/sources\/adams\.mdx:13: texts\[0\]\.title: received "On hosts/,
  ),
  refused(
    'an id longer than the name of a file may be',
    'aspects.yaml',
    'id: goal',
    `id: goal-${'x'.repeat(120)}`,
    /^content\/aspects\.yaml:2: aspects\[0\]\.id: received "goal-xxx/,
  ),
  refused(
    'a separator of lists in another name',
    DUTY,
    '- other name of welcome-members',
    '- "one; two"',
    `content/${DUTY}:7: otherNames[0]: received "one; two"  [shape]`,
  ),
  refused(
    'a hidden character in prose',
    METHOD,
    /---\n\nHow we read/,
    '---\n\nHow we re\u202Ead',
    `content/${METHOD}:6: (prose): received U+202E, an override of the direction  [prose]`,
  ),
  refused(
    'one that is written as an entity',
    METHOD,
    /---\n\nHow we read/,
    '---\n\nHow we re&#x202e;ad',
    `content/${METHOD}:6: (prose): received U+202E, an override of the direction  [prose]`,
  ),
  refused(
    'prose of 50,000 characters',
    METHOD,
    /---\n\nHow/,
    `---\n\n${'Long words. '.repeat(4200)}How`,
    /^content\/pages\/method\.mdx: \(prose\): received 50,\d+ characters {2}\[prose\]$/,
  ),
];
