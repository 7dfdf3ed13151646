import type { ContentFolder } from '../../../support/content-folder.ts';
import { ADAMS, CLAIMS, DUTY, METHOD, type Refused, refused } from './refused.ts';

/** What each file may say by itself, and all of them together may not. */

const FINGERPRINT = 'fingerprints/adams-2010-post.json';

function changeFingerprint(folder: ContentFolder, change: (print: { words: number; windows: string[] }) => void): void {
  const print = JSON.parse(folder.read(FINGERPRINT)) as { words: number; windows: string[] };
  change(print);
  folder.write(FINGERPRINT, JSON.stringify(print));
}

export const RULES: readonly Refused[] = [
  refused(
    'a text of tomorrow',
    ADAMS,
    'date: "2010-03-17"',
    'date: { between: ["2010", "2027"] }',
    /^content\/sources\/adams\.mdx:17: text adams-2010-post: date: received "2027", which is later than the date of the data/,
  ),
  refused(
    'a text of another year than its id',
    ADAMS,
    '2010-03-17',
    '2011-03-17',
    `content/${ADAMS}:17: text adams-2010-post: date: received "2011-03-17" in a text of 2010 by its id  [year-in-id]`,
  ),
  refused(
    'a text that was read tomorrow',
    ADAMS,
    'readOn: not noted',
    'readOn: "2026-12"',
    `content/${ADAMS}:20: text adams-2010-post: readOn: received "2026-12", which is later than the date of the data, "2026-11-21"  [date-in-future]`,
  ),
  refused(
    'a posting of next year',
    'postings/hybrid.yaml',
    'seen: whole',
    'seen: whole\n    year: 2027',
    /^content\/postings\/hybrid\.yaml:8: posting hybrid-1: year: received "2027"/,
  ),
  refused(
    'a claim read in its own text',
    CLAIMS,
    'role: community-manager',
    'readIn: adams-2010-post\n    role: community-manager',
    `content/${CLAIMS}:4: claim adams-welcomes: readIn: received "adams-2010-post", the text itself  [read-in-itself]`,
  ),
  refused(
    'a duty related to itself',
    DUTY,
    'related: []',
    'related: [welcome-members]',
    `content/${DUTY}:9: related: received "welcome-members" itself  [related-to-itself]`,
  ),
  refused(
    'a duty related twice to another',
    DUTY,
    'related: []',
    'related: [run-campaigns, run-campaigns]',
    `content/${DUTY}:9: related: received "run-campaigns" twice  [listed-twice]`,
  ),
  refused(
    'two sides with one label',
    'disputes/who-welcomes.mdx',
    'label: The social media manager',
    'label: The community manager',
    'content/disputes/who-welcomes.mdx:9: sides: received "The community manager" twice  [listed-twice]',
  ),
  refused(
    'a dispute on a duty twice',
    'disputes/who-welcomes.mdx',
    '  - welcome-members',
    '  - welcome-members\n  - welcome-members',
    'content/disputes/who-welcomes.mdx:6: duties: received "welcome-members" twice  [listed-twice]',
  ),
  refused(
    'a dispute that is no question',
    'disputes/who-welcomes.mdx',
    'Who welcomes?',
    'Who welcomes',
    'content/disputes/who-welcomes.mdx:2: title: received "Who welcomes"  [shape]',
  ),
  {
    what: 'a sentence of ours that rests twice on one claim',
    breakIt: (folder) => {
      folder.replace(CLAIMS, 'aspects: []', 'aspects: [goal]');
      folder.replace(
        'aspects.yaml',
        'synthesis: []',
        'synthesis: [{ says: So., claims: [adams-welcomes, adams-welcomes] }]',
      );
    },
    told: 'content/aspects.yaml:5: goal: synthesis: received "adams-welcomes" twice  [listed-twice]',
  },
  refused(
    'two sources with one name',
    'sources/brown.mdx',
    /name: Brown/,
    'name: adams',
    'content/sources/brown.mdx:2: name: received "adams", which is a name of the source "adams" too  [source-name]',
  ),
  refused(
    'two sources with one short name',
    'sources/brown.mdx',
    /short: Brown/,
    'short: Adams',
    'content/sources/brown.mdx:3: short: received "Adams", which is a name of the source "adams" too  [source-name]',
  ),
  refused(
    'a title of both roles',
    'roles.yaml',
    '- poster',
    '- Host',
    'content/roles.yaml:13: social-media-manager: received "Host", which is a name of the role "community-manager" too  [role-name]',
  ),
  refused(
    'a title twice in one role',
    'roles.yaml',
    '- poster',
    '- poster\n      - Poster',
    'content/roles.yaml:14: social-media-manager: received "Poster" twice  [listed-twice]',
  ),
  refused(
    'a duty called like a role',
    DUTY,
    '- other name of welcome-members',
    '- Community Manager',
    `content/${DUTY}:7: otherNames: received "Community Manager", which names the role "community-manager"  [telling-name]`,
  ),
  refused(
    'a search term that is a role',
    DUTY,
    'searchTerms: []',
    'searchTerms: [SMM]',
    `content/${DUTY}:8: searchTerms: received "SMM", which names the role "social-media-manager"  [telling-name]`,
  ),
  refused(
    'another name of stop words alone',
    DUTY,
    '- other name of welcome-members',
    '- who does this and that',
    `content/${DUTY}:7: otherNames: received "who does this and that", of which every word is in any question  [telling-name]`,
  ),
  refused(
    'a quotation that the claim has not',
    METHOD,
    /---\n\nHow/,
    '---\n\n<Quote id="brown-welcomes" />. How',
    `content/${METHOD}:6: <Quote id="brown-welcomes" />: received "brown-welcomes", which has no quotation  [quote-in-prose]`,
  ),
  refused(
    'a number of main sources that is not theirs',
    METHOD,
    /---\n\nHow/,
    '---\n\nOur six main sources, among them Adams. How',
    `content/${METHOD}:6: (prose): received “six main sources”  [main-sources]`,
  ),
  refused(
    'main sources without the name of one',
    METHOD,
    /---\n\nHow/,
    '---\n\nOur one main sources. How',
    `content/${METHOD}:5: (prose): received main sources without "Adams"  [main-sources]`,
  ),
  refused(
    'no main source at all',
    ADAMS,
    'core: true',
    'core: false',
    'content/sources: core: received no main source  [main-sources]',
  ),
  refused(
    'a language that there is not',
    ADAMS,
    'language: en',
    'language: xx',
    `content/${ADAMS}:18: texts[0].language: received "xx"  [shape]`,
  ),
  refused(
    'a country that there is not',
    'postings/hybrid.yaml',
    'seen: whole',
    'seen: whole\n    country: UK',
    'content/postings/hybrid.yaml:8: postings[0].country: received "UK"  [shape]',
  ),
  refused(
    'a quotation marked as English',
    CLAIMS,
    'wordsOf: source',
    'wordsOf: source\n      lang: en\n      gloss: The same',
    `content/${CLAIMS}:14: claims[0].quote.lang: received "en"  [shape]`,
  ),
  {
    what: 'a fingerprint that is not sorted',
    breakIt: (folder) => changeFingerprint(folder, ({ windows }) => void windows.reverse()),
    told: /^content\/fingerprints\/adams-2010-post\.json:\d+: windows: received "\w{10}" after "\w{10}"  \[fingerprint\]$/,
  },
  {
    what: 'a fingerprint of more windows than words',
    breakIt: (folder) => changeFingerprint(folder, (print) => void (print.words = 5)),
    told: /^content\/fingerprints\/adams-2010-post\.json:\d+: windows: received 13 windows of 5 words  \[fingerprint\]$/,
  },
  {
    what: 'a fingerprint of a text of which only the title is known',
    breakIt: (folder) => {
      folder.replace(ADAMS, 'read: whole', 'read: title');
      folder.replace(CLAIMS, /duties:\n.*\n.*\n/, 'duties: []\n');
      folder.replace(CLAIMS, 'aspects: []', 'aspects: [goal]');
      folder.remove('disputes/who-welcomes.mdx');
    },
    told: 'content/fingerprints/adams-2010-post.json:1: text: received "adams-2010-post", of which only the title is known  [fingerprint]',
  },
];
