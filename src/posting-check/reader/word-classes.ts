import { stem } from '../../search/index/stemmer.ts';
import { tokenise } from '../../search/index/tokeniser.ts';

/**
 * Words that do the same work in a line of a posting: whoever hosts a "tournament" or a "breakfast" runs an event. What is
 * learnt from a line with one of them holds for the others. One class a paragraph; a word may be in several.
 */
const WORD_CLASSES = `
network: instagram facebook twitter x tiktok linkedin youtube pinterest snapchat snap threads reddit mastodon
  bluesky twitch vk weibo wechat tumblr nextdoor whatsapp messenger telegram insta fb xing quora vimeo flickr
  socials subreddit
account: account profile page channel handle presence feed wall platform
publishverb: post publish share tweet pin upload update release queue
member: member user player customer participant subscriber contributor resident citizen patient parent student
  alumni alumnus developer volunteer supporter fan rider reader listener viewer guest client owner homeowner
  householder learner donor maker creator gamer attendee traveller cook runner gardener collector teacher founder
  peer regular shopper consumer buyer household driver family people follower camper climber beginner mum dad carer
  pupil farmer nurse entrepreneur freelancer artist musician hobbyist diner passenger tenant patron crowd folk
  backer pensioner worker employee neighbour expert practitioner fellow
newcomer: newcomer newbie arrival joiner joined new newly first-time starter rookie novice beginner freshman debut
  registered signed just
greet: welcome greet hello hi onboard induct orientation induction introduce handshake tour settle ropes feet home
firststeps: first day days week weeks steps start thirty started way ropes around
talkverb: talk chat discuss converse debate argue gossip swap trade compare exchange share
conversation: conversation discussion debate thread topic dialogue chatter chat talk question prompt poll quiz
  icebreaker riddle challenge subject post
sparkverb: spark start seed stimulate initiate kick provoke prompt encourage draw liven revive stir ignite trigger
  light fuel open launch set get keep break
quietpeople: lurker silent quiet shy passive silence hush
moderateverb: moderate remove delete hide ban block mute suspend warn enforce police approve reject lock flag
  mediate referee settle arbitrate vet screen intervene clean close patrol expel kick
badthing: spam spammer troll abuse abusive hate hateful insult slur harassment harassing toxic toxicity scam scammer
  offensive rude off-topic misconduct violation bullying bully profanity swearing flame quarrel conflict dispute
  fight brawl feud row squabble cheating advertising self-promotion pitch sour heated reported flagged breach
  offender
rules: rule rules guideline guidelines conduct policy policies netiquette standard standards etiquette norm charter
  terms constitution governance code
writerule: write draft revise update maintain set define establish shape rewrite agree amend formulate codify
answerverb: answer reply respond help assist support advise solve resolve field clear troubleshoot
question: question query queries enquiry inquiry ask problem request ticket message dm dms comment comments inbox
  mail email call issue stuck lost confused help support mailbox
complaint: complaint complain criticism critical negative angry anger upset unhappy furious backlash crisis crises
  shitstorm storm outage emergency incident outrage hostile disgruntled attack dissatisfied grievance grumble rumour
  misinformation escalation bad rage protest hot
calm: calm cool defuse deescalate de-escalate soothe composed head nerve
passverb: pass forward route escalate refer hand transfer direct relay flag triage assign channel report redirect
  signpost send steer
team: team department colleague marketing product engineering engineer sales legal support ops operation finance hr
  pr design designer developer editorial press warehouse it cs service desk unit division office faculty stakeholder
  management leadership board executive ceo manager staff directorate merchandising logistics science research
  trustee director boss
withverb: collaborate cooperate liaise align coordinate partner work sync involve consult interface cross-functional
  cross-functionally interdepartmental hand join together closely alongside
metric: metric kpi number figure data statistic stat analytics result performance roi reach engagement impression
  insight report dashboard spreadsheet benchmark sentiment response conversion growth rate percentage score target
  trend evaluation measurement review chart
measureverb: measure track analyse report evaluate monitor present count calculate assess review benchmark compile
  log tally crunch explain interpret show pull
strategy: strategy strategic plan roadmap vision goal objective priority direction approach concept mission aim
  budget framework course ambition playbook
planverb: plan develop devise define set shape draw design create lead own build formulate determine decide draft
  write craft
calendar: calendar schedule editorial scheduling timetable pipeline rota slot weekly monthly ahead advance time grid
  planner queue buffer hootsuite later deadline plan
contentnoun: content post article blog video photo photograph image graphic reel story stories caption copy podcast
  newsletter clip film footage animation carousel infographic gif meme visual text script episode interview tutorial
  livestream stream picture thumbnail case white ebook magazine column feature vlog soundbite asset
makeverb: create write produce film shoot edit design record draft make draw photograph compose cut craft animate
  illustrate prepare develop capture narrate script turn repurpose proofread
awareness: awareness visibility known visible name brand recognition profile exposure buzz attention spotlight reach
  heard discover discovery noticed
promote: promote publicise market raise increase lift boost build spread extend introduce advertise showcase amplify
  plug
reputation: reputation image rating review star credibility goodwill perception standing press media trustpilot
  journalist pr recognition name seen trust
protect: protect guard safeguard defend preserve look enhance manage restore
voice: voice face spokesperson ambassador represent behalf speak appear mouthpiece host public tone persona
  evangelist evangelise conference fair stage interview camera panel talk keynote
announce: announce announcement news update inform bulletin release statement message notice information broadcast
  notify notification communicate notes press changelog
campaign: campaign contest competition giveaway sweepstake promotion launch raffle promo offer push stunt takeover
  drive fundraiser fundraising action season seasonal christmas holiday
paid: paid ad ads advert advertisement advertising sponsored boost boosted budget ppc cpc spend media bid
  retargeting buy buying placement promoted audience adwords
lead: lead sale sales revenue prospect customer conversion convert purchase pipeline funnel order booking demo
  sign-up signup enquiry quote sell buyer target deal shoppable shop business subscription monetise income turnover
  checkout
traffic: traffic visitor visit click click-through website site page landing web blog shop homepage seo search
  google ranking keyword backlink referral url link organic
follower: follower following fan subscriber audience fanbase like community reach
growverb: grow increase expand build gain raise double attract win enlarge multiply boost triple develop reach add
  swell
recruit: recruit invite attract join sign enrol bring win membership acquire find activate reactivate referral scout
  persuade apply applicant vet
stay: retain retention keep stay churn renew renewal loyalty loyal satisfaction satisfied happy lapse lapsed leave
  cancel cancellation return come back unsubscribe attrition nps csat lifetime delight
belong: belong belonging togetherness together community culture spirit identity shared purpose home family
  inclusive included part tribe united unite bind cohesion pride camaraderie ritual tradition common solidarity feel
  feeling kinship ours theirs
safe: safe safety supportive empathy empathetic patient patience caring care kind kindness compassion wellbeing
  vulnerable mental sensitive gentle warm respect respectful emotional distress listen judge safeguarding trauma
  approachable understanding comfort
relationship: relationship rapport trust bond tie relation contact connection friendship personally personal know
  name closely touch ring phone close individually
connectverb: connect introduce introduction match pair link network networking matchmake mingle meet acquaint bring
  join broker hook put buddy
eachother: together another other mutual between among peer peer-to-peer like-minded one
peerhelp: peer mutual self-help peer-to-peer buddy experienced veteran old hand hands other
advocate: advocate ambassador champion superuser super-user super power superfan evangelist volunteer keen keenest
  loyal enthusiast mvp star fan leader active devoted
developverb: identify nurture support develop coach recruit train find spot look encourage empower motivate reward
  build cultivate grow pick select
thank: thank recognise recognition reward celebrate spotlight feature showcase highlight badge prize praise award
  credit applaud honour gift swag merch shout kudos appreciation acknowledge repost birthday milestone success hall
  fame leaderboard
handover: hand delegate empower self-governing self-organise elect election council chapter lead own themselves
  itself step run autonomy independence control power reins chair rotate ownership
feedback: feedback idea suggestion opinion survey poll wish request bug beta test input insight co-create focus
  group need think want hear improvement interview prototype
productnoun: product app software feature roadmap service tool prototype function platform update release device
useverb: use adopt adoption usage utilise activate activation uptake try fuller discover explore rollout onboard
  value
listenverb: monitor listen watch follow track observe scan spot detect eye ear read alert notice pulse keep tune
  mention
said: said mention sentiment talk conversation chatter rumour mood noise gossip say tag
influencer: influencer blogger creator vlogger youtuber streamer celebrity partner partnership journalist media
  university association foundation organisation institution club sponsor agency ambassador collaboration talent
  brand podcaster tastemaker publication charity
reachout: approach contact outreach negotiate collaborate find partner reach liaise build establish brief pitch woo
  court
event: event meetup webinar workshop conference hackathon party dinner gathering ama summit tournament festival
  breakfast drink ride session roundtable call seminar get-together trip evening q&a livestream panel fair
  convention picnic gala booth retreat lunch symposium tour venue speaker demo
eventverb: organise host run plan hold coordinate set arrange put stage moderate emcee fill attend
forumplace: forum platform discord slack discourse server khoros group site software website wiki tool board circle
  knowledge base hub workspace portal app bot integration crm category settings widget
adminverb: maintain administer configure manage run improve migrate moderate set customise update install tidy
  structure fix test launch optimise
research: research study survey interview persona segment demographic understand analyse learn investigate map find
  discover insight explore profile motive
habit: habit behaviour behave practice lifestyle attitude norm act routine recycle save waste energy smoke drive
  less greener healthier healthy sustainable safer mindset
changeverb: change influence nudge persuade mobilise motivate encourage inspire shift move get adopt promote
  convince transform
train: train training course mentor mentoring teach workshop curriculum academy lesson education educational educate
  class learning mentee tutorial tutor certification bootcamp onboard guide material coach skill
staff: staff team intern freelancer agency moderator junior colleague employee report assistant contractor
  specialist working trainee apprentice executive crew personnel supplier
leadverb: lead manage supervise hire line-manage mentor oversee coach direct guide appraise delegate motivate
  recruit develop train head line
guide: advise advice coach train guide compliance comply policy regulatory legal governance record archive workshop
  brief counsel teach expert consult gdpr privacy copyright law guard regulation
trend: trend emerging new latest platform format tool algorithm up-to-date abreast current industry innovation best
  practice technology experiment test development try feature pilot change changes
writewell: write writing writer written speak spoken speaking communication communicate communicator verbal grammar
  spelling English French German Spanish Dutch language articulate clear clearly concise tone words prose
  storyteller presenter presentation eloquent fluent typo wit copy style
advocateverb: represent advocate champion voice stand speak argue fight defend lobby carry tell side plead corner
inside: inside internal internally management leadership boardroom decision executive company board organisation
  headquarters director planning meeting
`;

const CLASS_LINE = /^([a-z]+): (.+)$/gm;

function readClasses(): { readonly names: readonly string[]; readonly byStem: ReadonlyMap<string, readonly string[]> } {
  const names: string[] = [];
  const byStem = new Map<string, string[]>();
  for (const [, name = '', words = ''] of WORD_CLASSES.replaceAll('\n  ', ' ').matchAll(CLASS_LINE)) {
    names.push(name);
    const keys = words.split(' ').flatMap((one) => tokenise(one).map(({ word }) => stem(word)));
    for (const key of new Set(keys)) {
      const others = byStem.get(key);
      if (others === undefined) byStem.set(key, [name]);
      else others.push(name);
    }
  }
  return { names, byStem };
}

const { names, byStem } = readClasses();

/** The names of all word classes. */
export const WORD_CLASS_NAMES: readonly string[] = names;

/** The classes of the word with this stem. */
export function wordClasses(stemmed: string): readonly string[] {
  return byStem.get(stemmed) ?? [];
}
