import type { PageReference } from '../../model/page-reference.ts';
import { TOPIC_PAGES } from './own-words.ts';

/**
 * Subjects that people ask for and that this site has little or nothing on, as data beside the pages that lead on. A
 * subject is told by patterns in the folded words of a query.
 */

/** Subjects that people ask for and that this site does not answer, or answers only in part. */
export const SUBJECTS = [
  'pay',
  'one-person',
  'first-hire',
  'reporting-line',
  'judged',
  'other-jobs',
  'team-size',
  'hours',
  'career',
  'tools',
  'ai',
] as const;
export type Subject = (typeof SUBJECTS)[number];

interface SubjectWords {
  readonly subject: Subject;
  readonly patterns: readonly RegExp[];
  /** What we do have on it. */
  readonly pages: readonly PageReference[];
  /** From which score on a duty is kept beside it, since it may be of one: "judged by followers". Left out: none is. */
  readonly keepsDuties?: number;
}

const ROLE = String.raw`(?:(?:online |brand )?(?:community|social(?: media)?) (?:manage\w+|mgrs?|leads?|team|person|people|jobs?|roles?|work)|cms?|smms?|cmgrs?)`;
const role = (before: string, after = ''): RegExp => new RegExp(`${before}${ROLE}${after}`);

/** Jobs that are neighbours of the two, or merely end in "manager". */
const OTHER_JOB = String.raw`(?:brand|product|project|program|programme|customer success|client success|success|marketing|digital marketing|content marketing|pr|public relations|communications?|comms|content|account|office|sales|growth|seo|ppc|performance|partnerships?|partner|hr|human resources|people|events?|property|apartment|leasing|store|general|operations|it|support|customer service|crm|email|press|web|editorial|talent|influencer marketing) (?:manager|director|specialist|marketer|coordinator|strategist|officer|executive|assistant|lead)s?|developer (?:advocate|relations)\w*|devrel|virtual assistants?|graphic designers?|ux designers?|data analysts?|business analysts?|receptionists?`;

/** Where a community manager has another job of the same name. */
const BUILDING = '(?:hoa|residential|apartments?|flats|housing|coworking|condo|home ?owners)';

/** In the order in which people ask for them; the first that fits counts. */
const SUBJECT_WORDS: readonly SubjectWords[] = [
  {
    subject: 'pay',
    patterns: [
      /\b(?:salar(?:y|ies)|wages?|pay ?(?:scale|gap|range|rates?|check|grade|rise|band|grade)|remuneration|compensation|(?:hourly|day|daily|freelance|going) rates?)\b/,
      /\b(?:paid|pays?|earns?|earning|earnings|income) (?:\w+ )?(?:more|better|less|best|most|higher|well)\b|\bmakes? (?:the )?(?:more|most) money\b/,
      /\b(?:gets?|getting|be|is|are|who) (?:\w+ ){0,4}(?:better |less |more |well )?paid(?: (?:more|better|less|for it|enough))?$/,
      /\bhow much (?:\w+ ){0,5}(?:earns?|earning|charge|get paid|be paid|is paid|makes?)\b/,
      role(
        String.raw`\bhow much (?:is|for|does|do|should) (?:an? |the |we pay (?:an? )?)?`,
        String.raw`(?: cost| get| paid)?`,
      ),
      role(String.raw`\b(?:pay|paid|earn|earnings|cost) (?:of |for |as )?(?:an? |the )?`),
      role('', String.raw` (?:pay|earnings|income|cost|fees?|money)\b`),
    ],
    pages: [],
  },
  {
    subject: 'one-person',
    patterns: [
      /\b(?:one|same|single) (?:person|employee|hire)\b.*\b(?:both|two)\b/,
      /\bboth (?:jobs|roles|hats|positions|things) (?:at once|in one|together)\b|\b(?:both|two) hats\b/,
      /\b(?:combin\w+|merg\w+|hybrid) (?:the )?(?:two |both )?(?:jobs?|roles?|positions?|titles?)\b/,
      new RegExp(
        String.raw`\b${ROLE} (?:\w+ ){0,3}(?:also|too) (?:\w+ ){0,3}${ROLE}(?: too| as well| at (?:once|the same time))?$`,
      ),
      /^(?:can|could|should|may|do|does|must) (?:i|we|one|you|somebody|someone|a single \w+) (?:\w+ )?(?:do|be|cover|handle) both\b/,
    ],
    pages: [TOPIC_PAGES.bothRoles, TOPIC_PAGES.positions],
  },
  {
    subject: 'first-hire',
    patterns: [
      /\bfirst (?:hire|recruit|employee)\b/,
      /\b(?:hire|hiring|recruit|employ|appoint|bring in|get|need)\b (?:\w+ ){0,6}first\b(?! (?:impression|step|post|response|level|question|event))/,
      /^(?:who|whom|which|which one|which of the two|what)(?: \w+)? (?:should|do|shall|to|would) (?:i |we |you |a startup |one )?hire(?: \w+)?$/,
    ],
    pages: [TOPIC_PAGES.difference, TOPIC_PAGES.roles],
  },
  {
    subject: 'reporting-line',
    patterns: [
      new RegExp(
        String.raw`\b(?:boss|supervisor|superior) of (?:an? |the |our )?${ROLE}\b|\b${ROLE}s? (?:boss|supervisor|superior)\b`,
      ),
      /\breporting (?:lines?|structure)|\borg(?:anisation|anization)? ?chart\b|\bline manager\b/,
      new RegExp(
        String.raw`\b(?:who|whom|where|which|what)\b.*\b${ROLE}\b.*\b(?:reports?|sits?|belongs?|answers?) ?(?:to|in|under|into|within)?$`,
      ),
      new RegExp(String.raw`\b${ROLE}\b (?:\w+ )?(?:reports?|sits?|belongs?|answers?) (?:to|in|under|into|within)\b`),
      /\b(?:which|what) (?:department|team|division) (?:does|do|is|are|should|would)\b/,
    ],
    pages: [TOPIC_PAGES.roles],
  },
  {
    subject: 'judged',
    patterns: [
      new RegExp(
        String.raw`\b(?:judge|evaluate|assess|apprais\w+|rate|measure)\w* (?:the (?:success|performance|work) of )?(?:an? |the |my |our |your )?${ROLE}\b`,
      ),
      new RegExp(
        String.raw`\b${ROLE}\b.*\b(?:judged|evaluated|assessed|appraised|measured|rated|performance review|successful)\b`,
      ),
      new RegExp(
        String.raw`\b(?:kpis?|metrics|success|targets|okrs?) (?:for|of) (?:an? |the |my |our |both )?${ROLE}\b`,
      ),
      /\bperformance (?:review|appraisal)s?\b|\bwhat makes an? (?:good|great|successful)\b/,
    ],
    pages: [TOPIC_PAGES.roles],
    keepsDuties: 0.15,
  },
  {
    subject: 'other-jobs',
    patterns: [
      new RegExp(
        String.raw`^(?:(?:the |an? )?(?:job|role|duties|tasks|work|responsibilities) of )?(?:an? |the )?(?:${OTHER_JOB})(?: (?:job|role|duties|tasks|responsibilities|description))*$`,
      ),
      new RegExp(
        String.raw`\b(?:what|which) (?:does|do|is|are|would|has|tasks)\b.*\b(?:${OTHER_JOB})\b(?: do| for| all day| (?:really |actually )?do all day|$| doing)`,
      ),
      new RegExp(
        String.raw`\b(?:difference|differences|differs?|different|diff|compared?|vs|versus)\b.*\b(?:${OTHER_JOB})\b`,
      ),
      new RegExp(String.raw`\b(?:${OTHER_JOB}) (?:vs|versus|compared)\b`),
      new RegExp(String.raw`\b${BUILDING}\b.*\bcommunity managers?\b|\bcommunity managers?\b.*\b${BUILDING}\b`),
      new RegExp(
        String.raw`^(?:is |are )?(?:an? |the )?${ROLE} (?:also |just |really |basically |the same as )*(?:or |and )?(?:an? |the )?(?:${OTHER_JOB})$`,
      ),
    ],
    pages: [],
  },
  {
    subject: 'team-size',
    patterns: [
      new RegExp(
        String.raw`\bhow many ${ROLE}\b|\bhow (?:many people|big (?:is|should)|large)\b.*\b(?:team|${ROLE})\b`,
      ),
      /\bteam size\b|\bsize of (?:the|a|our) team\b|\bmembers per (?:manager|moderator)\b|\bhow many (?:moderators|staff|people) (?:do|does|should|per|are needed)\b/,
    ],
    pages: [],
    keepsDuties: 0.4,
  },
  {
    subject: 'hours',
    patterns: [
      /\bhow many hours\b|\bworking hours\b|\b(?:full|part) time\b|\bovertime\b|\bwork ?life balance\b|\bwork from home\b|\b(?:remote|home) (?:job|work|working|office)\b|\bnight shifts?\b/,
      role('', String.raw`\b.*\b(?:weekends?|evenings?|nights?|holidays?|24 7|on call|hours)\b`),
    ],
    pages: [],
    keepsDuties: 0.4,
  },
  {
    subject: 'career',
    patterns: [
      /\bentry level\b|\bjob requirements\b|\b(?:career|careers|interview questions?|cover letter|cv|resume|qualifications?|job market|future of the job|job prospects)\b/,
      role(
        String.raw`\b(?:become|becoming|became|get a job as|get into|work as|start as|apply (?:for|as)|train as|being) (?:an? |the )?`,
      ),
      /\b(?:which|what) (?:degree|diploma|certificate|certification|education|studies|courses?)\b|\bdo i need a degree\b/,
    ],
    pages: [],
    keepsDuties: 0.4,
  },
  {
    subject: 'tools',
    patterns: [
      /\b(?:best|which|what|recommend\w*|good|cheapest|free|favourite|top) (?:\w+ ){0,4}(?:tools?|software|apps?|saas|crm|laptop|camera|phone|scheduler)\b/,
      /\b(?:hootsuite|buffer|sprout|later|canva|notion|circle|discourse|khoros|mighty networks|slack|discord) (?:or|vs|versus) \w+/,
    ],
    pages: [],
    keepsDuties: 0,
  },
  {
    subject: 'ai',
    patterns: [/\b(?:ai|chatgpt|gpt|gpt4|llms?|artificial intelligence|machine learning|copilot|generative|robots?)\b/],
    pages: [],
    keepsDuties: 0.4,
  },
];

/** The subject that a query is of, by its folded words. */
export function subjectOf(words: string): SubjectWords | undefined {
  return SUBJECT_WORDS.find(({ patterns }) => patterns.some((pattern) => pattern.test(words)));
}
