import { stem } from './stemmer.ts';

/**
 * Groups of everyday synonyms, between semicolons. What one duty is called belongs to its other names in the content;
 * here stands only what holds for any duty: that an angry customer is an upset one, and a raffle a kind of contest.
 */
const SYNONYM_GROUPS = `
angry upset unhappy furious annoyed frustrated disgruntled dissatisfied irate;
argue quarrel fight row dispute conflict clash feud; insult abuse harass bully offend;
rude toxic hostile nasty hateful offensive; delete remove erase; ban block expel suspend mute kick;
rule guideline norm policy; newcomer joiner rookie arrival starter novice; greet welcome hello hi;
friend friendship bond rapport tie; client customer buyer shopper consumer purchaser; member participant;
company firm organisation business enterprise employer corporation;
boss management executive director ceo superior leadership; colleague coworker staff employee teammate;
department division unit; quit leave churn cancel depart unsubscribe; retain loyal loyalty;
money revenue income profit cash; sell purchase buy; prospect lead; statistic metric data kpi figure stats;
report dashboard spreadsheet; measure track count quantify; monitor watch observe track;
complaint complain grumble moan gripe; crisis emergency scandal outrage backlash outcry; reputation image standing;
goal aim objective target purpose; schedule calendar timetable timing; video film clip footage movie;
photograph image graphic illustration; write draft compose; publish post release;
announce announcement declare bulletin; contest competition giveaway sweepstake raffle lottery prize;
reward award gift prize perk incentive; thank praise appreciate acknowledge recognise credit applaud; volunteer helper;
ambassador advocate champion evangelist superfan; influencer blogger vlogger creator celebrity youtuber;
partner partnership alliance ally collaborate collaboration; event meetup gathering conference party festival;
webinar workshop seminar; invite recruit attract; belonging togetherness; feedback opinion suggestion input;
bug fault error glitch defect; fix repair solve resolve troubleshoot; support assist aid; question enquiry query;
answer reply respond response; forward pass route escalate transfer refer redirect; software platform tool system;
budget spend cost expense; advertisement commercial; visitor traffic visit; empathy compassion sympathy;
kind caring friendly warm compassionate; teach train educate tutorial lesson coach; habit behaviour;
persuade convince motivate nudge encourage; journalist press media reporter; survey questionnaire poll;
chat conversation dialogue discussion; quiet silent inactive dormant dead; trust confidence; danger risk threat;
boost increase grow raise improve; reduce cut lower decrease; organise arrange coordinate plan;
fun enjoyable entertaining; begin start launch kickoff; shout yell scream; happy happiness joy delight glad;
grateful thankful gratitude thank; congratulate compliment praise; recommend endorse;
protest petition boycott demonstrate; forbid forbidden prohibit ban disallow outlaw permit; trophy medal prize award;
inspect review examine assess audit; investigate research explore study; famous celebrity renowned star;
talk lecture keynote speech presentation; tale story anecdote; artwork drawing sketch graphic design illustration;
patron sponsor donor; ballot vote election referendum; hire recruit employ; supervise oversee monitor;
party celebration barbecue picnic gala; course class lesson training; revenue turnover takings; shop store retail;
magazine newspaper journal press; television radio broadcast; photograph selfie snapshot; cartoon comic meme;
translate translation language bilingual; typo mistake error; humour joke witty funny; stranger newcomer;
arrive arrival join register enrol; shy passive lurker silent; superfluous redundant unnecessary;
hobby interest passion; attention awareness notice; comfort console; patience patient tolerant calm;
police policeman bouncer referee; club society circle tribe; silo wall barrier; defend protect; disagree oppose object;
desire wish want; install configure deploy; developer engineer programmer; lawyer legal solicitor; founder ceo director;
nonprofit charity foundation; donate donation fundraising; newsletter mailing digest; handbook manual documentation;
expert specialist authority; beginner starter newcomer; vanish disappear lapse; gang crew squad bunch group;
trash slam bash badmouth slate criticise; mate pal buddy chum friend; freebie giveaway sample;
whinge whine moan complain; buzz hype excitement; punter customer; gadget device gear product; teenager youngster minor;
swear curse profanity insult; veteran stalwart regular; notice spot detect; rough tough hard
`;

const byStem = new Map<string, Set<string>>();
for (const words of SYNONYM_GROUPS.split(';')) {
  const group = words.trim().split(/\s+/).map(stem);
  for (const one of group) {
    const others = byStem.get(one) ?? new Set();
    for (const other of group) if (other !== one) others.add(other);
    byStem.set(one, others);
  }
}

/** Stems of the words that mean much the same as the word with this stem. */
export function synonyms(stemmed: string): readonly string[] {
  return [...(byStem.get(stemmed) ?? [])];
}
