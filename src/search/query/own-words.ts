import type { PageReference } from '../../model/page-reference.ts';

/**
 * What people ask in this site's own words, as data beside the pages that they lead to. A page is asked for only where
 * the query has no other words ("quiz", not "quiz with prizes").
 */

const page = <Id extends string>(id: Id) => ({ kind: 'page', id }) as const;

/** Pages that queries may lead to. */
export const TOPIC_PAGES = {
  difference: page('difference'),
  roles: page('compare/roles'),
  positions: page('compare/positions'),
  bothRoles: page('roles/both'),
  communityManager: page('roles/community-manager'),
  socialMediaManager: page('roles/social-media-manager'),
  postings: page('compare/postings'),
  posting: page('posting'),
  training: page('training'),
  quiz: page('training/quiz'),
  handout: page('training/handout'),
  slides: page('training/slides'),
  debate: page('training/debate'),
  plan: page('training/plan'),
  method: page('method'),
  data: page('data'),
  embed: page('embed'),
  sources: page('sources'),
  disputes: page('disputes'),
  duties: page('duties'),
} as const satisfies Readonly<Record<string, PageReference>>;

export type TopicPage = (typeof TOPIC_PAGES)[keyof typeof TOPIC_PAGES];

interface PageWords {
  readonly pages: readonly TopicPage[];
  /** Words of which a query for the page is made, and nothing else but stop words and `NEUTRAL`. */
  readonly words: readonly string[];
  /** Whole phrases, where single words would say too little. */
  readonly phrases?: RegExp;
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Words that say nothing of which page is meant. */
const NEUTRAL: ReadonlySet<string> = new Set(
  list(
    `site page website pdf print printable this here show see get find want where is are there any your you use for of the a
     an in to it list all`,
  ),
);

const JOB_TEXT = String.raw`(?:job (?:postings?|ads?|adverts?|advertisements?|descriptions?|specs?|listings?|offers?)|vacancy|vacancies|(?:an?|the|my|our) posting)`;

/** Somebody who writes a job posting: for one of the two, or for any. */
const writesPosting = (job: string): RegExp =>
  new RegExp(
    String.raw`^(?=.*${job})(?=.*\b${JOB_TEXT}\b).*\b(?:write|writing|draft|drafting|templates?|samples?|examples?|lines?|sentences?|wording|bullet points?|${JOB_TEXT} for)\b`,
  );

const PAGE_WORDS: readonly PageWords[] = [
  {
    pages: [TOPIC_PAGES.communityManager, TOPIC_PAGES.posting],
    words: [],
    phrases: writesPosting(String.raw`\bcommunity\b`),
  },
  {
    pages: [TOPIC_PAGES.socialMediaManager, TOPIC_PAGES.posting],
    words: [],
    phrases: writesPosting(String.raw`\bsocial media\b`),
  },
  {
    pages: [TOPIC_PAGES.communityManager, TOPIC_PAGES.socialMediaManager, TOPIC_PAGES.posting],
    words: [],
    phrases: writesPosting(''),
  },
  {
    pages: [TOPIC_PAGES.method],
    words: list(
      `evidence proof method methods methodology methodological coded coding coder certainty confidence reliability reliable
       trustworthy verdict verdicts firm thin fair fingerprint fingerprints licence license copyright cite citing citation
       citations bibtex ris reference referencing quote apa mla harvard chicago changelog changes corrections correction error mistake
       report contact about imprint feed rss atom`,
    ),
    phrases:
      /\bhow (?:do|did|does) (?:you|this site|the site) (?:\w+ )?(?:decide|know|judge|count|work|choose|pick|code|measure|calculate|check|rate)\b|\bhow (?:is|was|are|were) (?:this|it|the answers?|answers|verdicts?|statements|the statements|the sources|sources) (?:\w+ )?(?:decided|computed|counted|coded|chosen|checked|made|calculated|rated|selected)\b|\bwho (?:made|makes|writes|wrote|runs|is behind) (?:this|the) (?:site|page|website)\b|\bhow (?:to|do i|can i|should i) (?:cite|quote|reference)(?: (?:this|you|it|the site|your)\b|$)|\b(?:report|found) (?:an? )?(?:error|mistake)\b.*\b(?:site|page|here|this)?$|\bcan i trust (?:this|you)\b|\bwhat does (?:firm|thin|fair|thinly supported|mostly) mean\b/,
  },
  {
    pages: [TOPIC_PAGES.data],
    words: list('data dataset csv json api download downloads xlsx excel spreadsheet schema open raw database export'),
    phrases: /\b(?:download|get|export) (?:the |all |your )*(?:data|dataset|answers|table)\b/,
  },
  {
    pages: [TOPIC_PAGES.embed],
    words: list('embed embeds embedding embedded iframe widget oembed badge card cards snippet'),
    phrases:
      /\b(?:put|show|add|embed) (?:this|it|the answer|a card|your answers?)\b.*\b(?:on|in) (?:my|our) (?:site|blog|website|page)\b/,
  },
  { pages: [TOPIC_PAGES.quiz, TOPIC_PAGES.training], words: list('quiz quizzes') },
  { pages: [TOPIC_PAGES.handout, TOPIC_PAGES.training], words: list('handout handouts worksheet worksheets') },
  { pages: [TOPIC_PAGES.slides, TOPIC_PAGES.training], words: list('slides slide deck powerpoint') },
  { pages: [TOPIC_PAGES.debate, TOPIC_PAGES.training], words: list('debate cards') },
  { pages: [TOPIC_PAGES.plan, TOPIC_PAGES.training], words: list('session lesson plan') },
  {
    pages: [TOPIC_PAGES.training],
    words: list(
      `exercise exercises lesson classroom flashcards teaching teacher teachers students material materials training workshop
       course`,
    ),
    phrases:
      /^(?:\w+ ){0,3}(?:handouts?|slides?|quiz|worksheets?|debate cards?|session plan|lesson plan)(?: (?:for|on|about) (?:my |a |the |our )?(?:class|course|students|workshop|training|lesson|difference|topic|two roles|the two))?$|\bteach (?:this|the difference|my (?:class|students))\b/,
  },
  {
    pages: [TOPIC_PAGES.posting],
    words: list('check checker posting postings job ad ads advert description vacancy test analyse analyze'),
    phrases:
      /\b(?:check|test|analy[sz]e|review|paste|compare) (?:my|our|a|this|your|the) (?:job )?(?:posting|ad|advert|advertisement|description|vacancy|listing)\b/,
  },
  {
    pages: [TOPIC_PAGES.postings],
    words: list('postings vacancies employers ads openings listings'),
    phrases:
      /\bwhat (?:do|does|are|is) (?:the )?(?:employers?|companies|job (?:postings|ads|adverts)|vacancies) (?:\w+ )?(?:ask|asking|want|say|require|look)\b|\bjob (?:postings|ads|adverts) (?:data|statistics|compared|analysis|study)\b/,
  },
  { pages: [TOPIC_PAGES.difference, TOPIC_PAGES.roles], words: list('difference differences') },
  { pages: [TOPIC_PAGES.positions], words: list('one two same job jobs or') },
  { pages: [TOPIC_PAGES.sources], words: list('sources source bibliography authors literature references reading') },
  {
    pages: [TOPIC_PAGES.disputes],
    words: list('disputes dispute disagreements disagreement controversies controversy disagree'),
  },
  { pages: [TOPIC_PAGES.duties], words: list('duties everything index overview whole complete') },
];

/** The two jobs, whose pages are suggested while their names are typed; what a whole name asks for is more than a page. */
const ROLE_WORDS: readonly PageWords[] = [
  { pages: [TOPIC_PAGES.communityManager], words: list('community manager') },
  { pages: [TOPIC_PAGES.socialMediaManager], words: list('social media manager') },
];

/** Too common to ask for a page alone: "report", "test". */
const NOT_ALONE: ReadonlySet<string> = new Set(
  list(
    `report quote contact fair firm thin test check job ad ads open plan session training workshop course teaching material
     materials cards card reading all everything whole complete show students teacher teachers about error mistake changes
     debate lesson description manager one two same jobs or confidence reliable feed database analyse analyze snippet raw
     reference exercise exercises`,
  ),
);

/** The words of a query that may be a page's own; none where it has no others. */
const contentOf = (words: readonly string[]): readonly string[] => words.filter((word) => !NEUTRAL.has(word));

/** Whether words say enough to ask for a page. */
const sayEnough = (content: readonly string[]): boolean =>
  content.length > 1 || content.some((word) => !NOT_ALONE.has(word));

/** The pages whose own words a query is made of, the first one first. */
export function pagesByOwnWords(words: readonly string[]): readonly TopicPage[] {
  const text = words.join(' ');
  const content = contentOf(words);
  const found = PAGE_WORDS.find(
    ({ words: own, phrases }) =>
      (phrases?.test(text) ?? false) ||
      (content.length > 0 && sayEnough(content) && content.every((word) => own.includes(word))),
  );
  return found?.pages ?? [];
}

/** So many letters of a word that is being typed say which one it may become. */
const LEAST_LETTERS = 3;

/** The pages whose own words a query may become while its last word is typed, each once. */
export function pagesBegun(words: readonly string[]): readonly TopicPage[] {
  const content = contentOf(words);
  const last = content.at(-1);
  if (last === undefined || (content.length === 1 && last.length < LEAST_LETTERS)) return [];
  const found = [...PAGE_WORDS, ...ROLE_WORDS].filter(
    ({ words: own }) =>
      own.some((word) => word.startsWith(last) && sayEnough([...content.slice(0, -1), word])) &&
      content.slice(0, -1).every((word) => own.includes(word)),
  );
  return [...new Set(found.flatMap(({ pages }) => pages.slice(0, 1)))];
}
