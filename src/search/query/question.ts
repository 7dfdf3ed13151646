/**
 * The parts of a question that are not what it asks for: words before and after it ("quick question", "is that part of
 * the job?"), the place where the work is done ("below our video"), and whether it asks whose job something is not.
 * The roles and sources that it names are recognised by their names (index/entities.ts); what is left is the action and
 * its object.
 */
export interface QuestionParts {
  /** The words (by index) that say nothing of what is asked for. */
  readonly fillers: ReadonlySet<number>;
  /** The words (by index) that only say where. */
  readonly places: ReadonlySet<number>;
  /** The words (by index) that are networks, wherever they stand. */
  readonly networks: ReadonlySet<number>;
  /** Whether it asks whose job something is not. */
  readonly isNegated: boolean;
}

const ROLE = String.raw`(?:(?:community|social(?: media)?) (?:manage\w+|mgrs?|lead)|cms?|smms?|cmgrs?)`;
const FIELD = String.raw`(?:the |an? )?(?:social media|social|community)(?: manage\w+| work| thing| job| task| role| one| side| team)*`;

/** What people say around a question. Matched in its folded words with a blank at both ends. */
const FILLERS: readonly RegExp[] = [
  / (?:hi|hey|hello)(?: all| everyone| there| guys| folks)? (?=(?:quick |just )?(?:question|who|what|which|can|could|does|do|is|i|we) )/g,
  / (?:quick|dumb|stupid|silly|newbie|beginner|random|honest) question (?:here |for you )?/g,
  / (?:please|pls|plz|asap|lol|haha|tbh|imo|thx|many thanks|thanks in advance|thank you in advance|asking for a friend|just curious|just wondering|i was wondering|i wonder|any ideas?|if anyone knows|does anyone know|do you know|can you tell me|could you tell me|tell me|or what|or not|and so on|and stuff|and such|at all|by the way|at the end of the day) /g,
  / for (?:my|a|the|our) (?:uni |university |college |school )?(?:homework|thesis|essay|exam|assignment|dissertation|seminar paper|project at uni) /g,
  / (?:at|in|for) (?:an?|my|our|the|your|us as an?) (?:very |really )?(?:small|tiny|big|large|young|growing|mid ?sized|medium ?sized|local|family|b2b|b2c|saas) (?:company|business|firm|team|organi[sz]ation|brand|shop|startup|nonprofit|charity|agency) /g,
  / (?:at|in|for) (?:an?|my|our|the|your) (?:startup|start up|nonprofit|non profit|charity|workplace|small business) /g,
  / (?:these days|nowadays|in 20\d\d|at the moment|from now on|in general|on a daily basis|most of the time|as a rule|in real life|in practice) /g,
  / (?:and |so )?(?:is|was) (?:that|this|it|all that) (?:(?:really|actually|even|also|still|more|now) )*(?:(?:an?|the|my|our|his|her|their|part of|down to|up to|for) )*(?:(?:community|social media|cm|smm)(?: manage\w+)? )?(?:job|task|work|role|duty|thing|responsibility|business|remit|manager|management|closer to) (?=(?:or not |then |too )?$)/g,
  / (?:and )?(?:which|what) (?:job|role|position|title) (?:is|does|would) (?:that|this|it)(?: be| fall under| belong to| closer to| nearer to| sit with)?(?= )/g,
  / (?:and )?(?:who|whose (?:job|task|role|work)) (?:is|owns|does|has) (?:that|this|it)(?: to| then)? (?=$)/g,
  new RegExp(
    String.raw` (?:in|into|on|to|for) (?:(?:an?|the|my|our|this|their) )?(?:${ROLE} )?(?:job|role) (?:ads?|adverts?|advertisements?|postings?|descriptions?|specs?|listings?|offers?)(?: or ${FIELD})? `,
    'g',
  ),
  new RegExp(String.raw` (?:(?:is|be|a|more of|rather) )*${FIELD} or ${FIELD} (?=$|one |thing )`, 'g'),
];

const NETWORKS = String.raw`(?:facebook|fb|instagram|insta|ig|tiktok|tik tok|twitter|x|linkedin|youtube|yt|reddit|discord|slack|twitch|telegram|whatsapp|snapchat|pinterest|mastodon|bluesky|discourse|tumblr|quora|vimeo|steam|github|substack|messenger|wechat|weibo|xing)`;
const DETERMINERS = String.raw`(?:(?:our|my|the|your|their|his|her|its|a|an|this|that|some|new|latest|last|own|official|company|companys|brand|brands|big|small|private|public|client|clients) )*`;
const PLACE_NOUNS = String.raw`(?:videos?|posts?|reels?|stor(?:y|ies)|page|pages|channels?|streams?|live ?streams?|profiles?|feed|feeds|accounts?|groups?|servers?|threads?|sub|subreddits?|clips?|shorts|photos?|pictures?|ads?|comments?|site|wall|timeline|blog|app)`;

/** "below our TikTok video", "on Reddit", "of our Facebook group": a network that a preposition leads to. */
const PLACE = new RegExp(
  String.raw` (?:on|in|at|below|under|underneath|beneath|beside|within|inside|across|via|over|to|from|for|of) ${DETERMINERS}${NETWORKS}(?: ${PLACE_NOUNS})*(?: (?:and|or) ${NETWORKS}(?: ${PLACE_NOUNS})*)*(?= )`,
  'g',
);
const NETWORK = new RegExp(` ${NETWORKS}(?= )`, 'g');
/** "below our video": what is said of a post without its network. */
const BELOW = new RegExp(String.raw` (?:below|under|underneath|beneath) ${DETERMINERS}${PLACE_NOUNS}(?= )`, 'g');

const NOT = String.raw`(?:(?:does|do|is|are|should|must|can|will|would|may|has|have|need|needs) (?:not|never)|doesnt|dont|isnt|arent|shouldnt|mustnt|cannot|cant|wont|wouldnt|neednt|never)`;
/** Whose job it is not; that others do not do something ("lurkers who never post") is what the work is about. */
const NEGATIONS: readonly RegExp[] = [
  new RegExp(
    String.raw`^ (?:so |and |but |ok )*(?:who|which (?:job|role|one|manager|of (?:the two|them|these))) ${NOT} `,
  ),
  new RegExp(String.raw` ${ROLE} (?:really |usually |definitely )*${NOT} `),
  new RegExp(String.raw` (?:does|do|should|is|are|isnt|must|can|will|would) (?:an? |the )?${ROLE} (?:not|never) `),
  new RegExp(
    String.raw` (?:not|isnt|never) (?:(?:an?|the|my|our|your|part of|in|up to|for|what) )*(?:${ROLE}|jobs?|tasks?|duty|duties|responsibilit(?:y|ies)|remit|responsible|in charge|supposed to|expected to|allowed to) `,
  ),
  / (?:nobodys|no ones) (?:job|task) | whose (?:job|task|role) is it not | outside (?:the )?(?:remit|scope|job) /,
];

/** Folded words as one text, with a blank at both ends, and where each begins in it. */
interface JoinedWords {
  readonly text: string;
  readonly starts: readonly number[];
}

function joined(words: readonly string[]): JoinedWords {
  const starts: number[] = [];
  let offset = 1;
  for (const word of words) {
    starts.push(offset);
    offset += word.length + 1;
  }
  return { text: ` ${words.join(' ')} `, starts };
}

/** The indexes of the words that a pattern matches, leaving out what its lookahead matches. */
function matched({ text, starts }: JoinedWords, pattern: RegExp): readonly number[] {
  // Most questions have none of it, which a search tells without a list of matches.
  if (text.search(pattern) === -1) return [];
  return [...text.matchAll(pattern)].flatMap(({ index, 0: match }) =>
    starts.flatMap((start, word) => (start > index && start < index + match.length ? [word] : [])),
  );
}

/** Tells the parts of a question, given its folded words. */
export function readQuestion(words: readonly string[]): QuestionParts {
  const asked = joined(words);
  return {
    fillers: new Set(FILLERS.flatMap((pattern) => matched(asked, pattern))),
    places: new Set([PLACE, BELOW].flatMap((pattern) => matched(asked, pattern))),
    networks: new Set(matched(asked, NETWORK)),
    isNegated: NEGATIONS.some((pattern) => pattern.test(asked.text)),
  };
}
