import type { PostingLine } from './posting-lines.ts';

/** What a part of a posting is about. Duties stand among the responsibilities; traits may be asked for elsewhere too. */
export type Section =
  | 'title'
  | 'heading'
  | 'opening'
  | 'responsibilities'
  | 'requirements'
  | 'perks'
  | 'legal'
  | 'about';

type HeadedSection = Exclude<Section, 'title' | 'heading' | 'opening'>;

/** Words of headings, by what follows them; the first that fits counts. */
const HEADINGS: readonly (readonly [HeadedSection, RegExp])[] = [
  [
    'legal',
    /\b(?:how to apply|apply|application|equal|diversity|eeo|privacy|data protection|accessibility|disclaimer)\b/i,
  ],
  [
    'perks',
    /\b(?:benefits?|perks?|we offer|on offer|you(?:’|')?ll get|you get|package|compensation|in it for you|salary|why (?:join|work|us)|pay|rewards?|we give)\b/i,
  ],
  [
    'requirements',
    /\b(?:requirements?|qualifications?|about you|who you are|you(?:’|')?ll bring|you bring|you(?:’|')?ll have|you have|you(?:’|')?ll need|(?:what )?you need|your (?:profile|skills|background|experience)|skills|experience|looking for|person spec\w*|ideal|must[- ]haves?|nice[- ]to[- ]haves?|essential criteria|desirable|education|does well|might be right|candidate|hope you|ideally|competenc\w+|knowledge)\b/i,
  ],
  [
    'responsibilities',
    /\b(?:responsib\w+|dut(?:y|ies)|tasks?|you(?:’|')?ll|you will|your (?:work|role|job|mission|day|first|impact|week)|day[- ]to[- ]day|role|job|position|scope|functions?|purpose|accountabilit\w+|what to expect|getting up to|opportunity|work on|half (?:one|two)|across both|social|community|content|engagement|moderation|reporting|events|strategy|deliverables|objectives)\b/i,
  ],
  ['about', /\b(?:about|who we are|company|our (?:story|mission|values|team|culture)|the team|organisation)\b/i],
];
const MOST_WORDS_OF_HEADING = 9;
const VERY_SHORT = 4;

/** What gives a line away as one that asks for no work, wherever it stands. */
const LINE_CUES: readonly (readonly [HeadedSection, RegExp])[] = [
  [
    'legal',
    /\b(?:equal (?:opportunit|housing|employment)|all (?:qualified )?(?:applicants|candidates|backgrounds)|every background|background check|discriminat|GDPR|privacy (?:policy|notice)|drug[- ]free|reasonable (?:accommodation|adjustment)|to apply|apply (?:by|now|via)|applications? (?:close|by|deadline)|closing date|(?:DBS|reference) checks?|encourage(?:s|d)? (?:applications|people from)|welcome applica|cover letter|r[eé]sum[eé]|send (?:us )?your cv)/i,
  ],
  [
    'perks',
    /(?:[$€£]\s?\d[\d,.]*\s?k?\s*(?:[-–—]|to)\s*[$€£]?\d|[$€£]\s?\d[\d,.]*\s?k?\b(?=.*\b(?:salary|gross|per (?:annum|year)|a year|pension|holiday|bonus|pro rata|days))|^[$€£]\s?\d|\b(?:salary|wage|pension|401\(?k|PTO|paid (?:leave|holiday|time)|days(?:’|')? (?:of )?(?:holiday|leave|annual|vacation|off)|annual leave|holiday allowance|health (?:insurance|plan|cover|care)|dental|life insurance|private (?:health|medical)|stock options?|equity|tuition waiver|gym|parental leave|wellness|free (?:lunch|fruit|food|snacks|gear)|perks?|benefits?(?: include|:|-)|dog[- ]friendly|bonus(?:es)?|staff discount|company car)\b)/i,
  ],
  [
    'requirements',
    /(?:\b\d+\s?(?:\+|or more)?\s?(?:[-–]\s?\d+\s?)?(?:years?|yrs)\b|\b(?:two|three|four|five|six|seven|ten) (?:or more )?years(?:’|')?\b|\b(?:bachelor|master|degree|diploma|GED|A-levels?|certificat(?:ion|e)\b|licen[cs]e|driving record|right to work|proficien|familiar(?:ity)? with|knowledge of|understanding of|experience (?:in|with|of|using|as|managing|working|running)|experienced? |proven |track record|previous |prior |you(?:’|')?(?:ve| have) (?:\w+ed|led|run|built|worked|been|lived)|you(?:’|')ll have \w+|comfortable (?:with|in)|willing(?:ness)? to|able to (?:work|travel|lift)|passion(?:ate)? (?:for|about)|nice to have|a plus\b|an advantage|desirable|essential:|background in|ideally|certified|registration)\b)/i,
  ],
  [
    'about',
    /^(?:(?:[\w -]+\| ?)+[\w -]*reports? to\b|reports? to\b|we(?:’|')?(?:re| are| have| make| build| sell| run| believe| install| rent| serve| help| were| offer)\b|our (?:mission|company|products?|customers|platform|team|database|app)\b|founded\b|since \d{4}\b|(?:this|the) (?:role|position|job|post|coordinator|manager|successful candidate)\b.*\b(?:reports?|sits?|based|belongs?|answers to|is (?:part|based|remote|located))|you(?:’|')?(?:ll)?(?: will)? (?:report|be (?:a team|based|part|joining)))/i,
  ],
];
/** "Skills: an ear for tone", "Perks: free fruit": the line says itself what it is. */
const PREFIX = /^([\p{L}’' ]{3,28}):\s/u;
const DUTY_PREFIX = /function|dut|respons|task|purpose|role|social|community/i;

function sectionAfter(heading: string): HeadedSection | undefined {
  return HEADINGS.find(([, words]) => words.test(heading))?.[0];
}

function looksLikeHeading({ text, mark }: PostingLine, next: PostingLine | undefined): boolean {
  if (mark === 'heading') return true;
  if (mark === 'item' || /[.!;,]$/.test(text)) return false;
  const words = text.split(' ').length;
  if (words > MOST_WORDS_OF_HEADING + (text.endsWith(':') ? 6 : 0)) return false;
  if (/[:?…]$/.test(text) || next?.mark === 'item') return sectionAfter(text) !== undefined || text.endsWith(':');
  return (words <= VERY_SHORT || /^(?:what|who|why|how|you)\b/i.test(text)) && isHeadingOnly(text);
}

/** A short line is a heading where little beside the heading's own words is in it: "Your work", "Who does well here". */
function isHeadingOnly(text: string): boolean {
  return (
    (/^(?:(?:what|who|why|how|about|your?|our|the|key|main|essential|core|your|preferred|minimum|day|half|across|job|duties|responsibilities|requirements|qualifications|skills|benefits|perks|tasks|scope|role|purpose|person)\b)/i.test(
      text,
    ) &&
      sectionAfter(text) !== undefined) ||
    /^(?:social|community|content|responsibilities|duties|tasks|requirements|qualifications|benefits|perks|tasks include|education|skills)$/i.test(
      text,
    )
  );
}

/** The section of each line of a posting, by the headings above it and by what the line itself says. */
export function sectionsOf(lines: readonly PostingLine[]): readonly Section[] {
  let current: HeadedSection | 'opening' = 'opening';
  return lines.map((line, index): Section => {
    if (index === 0 && line.text.split(' ').length <= 14 && !/[.!]$/.test(line.text)) return 'title';
    const prefix = PREFIX.exec(line.text)?.[1];
    const told = prefix === undefined || DUTY_PREFIX.test(prefix) ? undefined : sectionAfter(prefix);
    if (told !== undefined && told !== 'responsibilities') return told;
    if (looksLikeHeading(line, lines[index + 1])) {
      current = sectionAfter(line.text) ?? current;
      return 'heading';
    }
    const cue = LINE_CUES.find(([, words]) => words.test(line.text))?.[0];
    return cue ?? current;
  });
}
