import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pageKey } from '../../../../src/model/page-reference.ts';
import type { Blend } from '../../../../src/search/query/blending.ts';
import { wordsOf } from '../../../../src/search/index/tokeniser.ts';
import { pagesBegun } from '../../../../src/search/query/own-words.ts';
import { SAFETY_DUTY } from '../../../../src/search/query/safety-duty.ts';
import type { Subject } from '../../../../src/search/query/topics.ts';
import { answerOf, blendOf, loadSiteIndex } from '../../../support/site-index.ts';

/** Kinds of queries that once went wrong, each with examples of its own on the real content. */
const { searchIndex } = await loadSiteIndex();
const blend = (query: string): Blend => blendOf(searchIndex, query);
const duties = (query: string): readonly string[] => blend(query).duties.map(({ id }) => id);
const pages = (query: string): readonly string[] => blend(query).pinned.map(pageKey);

/** The queries that are not answered as they should be; at most `allowed` of them, since no search is always right. */
function assertMost(queries: readonly string[], isRight: (query: string) => boolean, allowed = 0): void {
  assert.ok(queries.length >= 8);
  const wrong = queries.filter((query) => !isRight(query));
  assert.ok(
    wrong.length <= allowed,
    wrong.map((query) => `${query}: ${pages(query).slice(0, 3).join(', ')}`).join('\n'),
  );
}

describe('the work comes before the place where it is done', () => {
  const first: Readonly<Record<string, readonly string[]>> = {
    'delete insults underneath our youtube clip': ['moderate-discussions'],
    'hostile comments below our facebook post': ['moderate-discussions', 'handle-criticism'],
    'code of conduct for our discord server': ['set-guidelines'],
    'say hello to newcomers in our whatsapp group': ['welcome-members'],
    'answer product questions on reddit': ['answer-questions'],
    'publish a press statement on linkedin': ['broadcast-message'],
    'thank our best helpers on slack': ['recognise-contributions', 'nurture-advocates'],
    'monthly numbers for the instagram account': ['measure-and-report'],
    'buy ads on tiktok': ['paid-social'],
    'ban spammers on our telegram channel': ['moderate-discussions'],
  };
  test('whatever network it is', () =>
    assertMost(Object.keys(first), (query) => first[query]?.includes(duties(query)[0] ?? '') ?? false));

  test('but a place alone is asked for itself', () => {
    for (const query of ['facebook page', 'our discord server', 'linkedin page', 'instagram account'])
      assert.ok(duties(query).length > 0, query);
  });
});

describe('words around a question', () => {
  const bare = [
    'who moderates discussions',
    'who welcomes new members',
    'who plans the content calendar',
    'who runs the ads',
  ];
  const dressed = [
    (query: string) => `hi all, quick question: ${query}?`,
    (query: string) => `${query}, asking for a friend`,
    (query: string) => `${query} in a small company these days`,
    (query: string) => `please can you tell me ${query}, thanks in advance`,
    (query: string) => `${query} and is that part of the job?`,
    (query: string) => `${query} at a startup or what`,
    (query: string) => `${query} in general and so on`,
    (query: string) => `does anyone know ${query}`,
  ];
  test('do not change what it finds first', () =>
    assertMost(
      bare.flatMap((query) => dressed.map((dress) => dress(query))),
      (query) => bare.some((one) => query.includes(one) && duties(query)[0] === duties(one)[0]),
    ));
});

describe('whose job something is not', () => {
  test('is known as such a question', () =>
    assertMost(
      [
        'who does not moderate',
        'who should not write the posts?',
        "which role doesn't run ads",
        'does a community manager not create content?',
        'a social media manager should never delete comments',
        "what isn't a community manager's job",
        'is it not my job as community manager to sell',
        'what should a social media manager not do about complaints',
        'who is not responsible for moderation',
      ],
      (query) => blend(query).isNegated,
    ));

  test('is not what others fail to do', () =>
    assertMost(
      [
        'get people to post who never post',
        "members who don't know each other",
        'customers that cannot log in',
        'keep threads from going off topic',
        'comments that are not allowed',
        'people who have not joined yet',
        'make sure nobody feels left out',
        'users who no longer come back',
      ],
      (query) => !blend(query).isNegated,
    ));
});

describe('a word that nothing here holds', () => {
  test('does not empty a query of which another word is of the trade, and is named', () =>
    assertMost(
      [
        'quarterbacks the subreddit',
        'shepherds the forum',
        'nannies the discord',
        'forum zookeeper',
        'turbocharge followers',
        'hashtag wizardry',
        'newsletter gremlin',
        'lurkers metamorphosis',
      ],
      (query) => duties(query).length > 0 && blend(query).missing.length === 1,
    ));

  test('keeps a query empty that is of something else', () =>
    assertMost(
      [
        'quantum chromodynamics forum romanum',
        'wasp nest removal',
        'sourdough hydration ratio',
        'carburettor rebuild',
        'cello bow rehair',
        'tectonic plates',
        'origami crane',
        'penguin habitat antarctica',
      ],
      (query) => duties(query).length === 0,
    ));
});

describe('short words', () => {
  test('are not taken for words of another meaning', () =>
    assertMost(
      [
        'plant will die',
        'contact lenses',
        'diff two files',
        'relying on solar power',
        'a tie for the wedding',
        'lens cap',
        'the fern in my hall',
        'rail pass europe',
        'bowl of rice',
        'wall paint',
      ],
      (query) => duties(query).length === 0,
      1,
    ));
});

describe('danger to somebody', () => {
  test('brings the duty of keeping people safe first, in any phrasing', () =>
    assertMost(
      [
        'member says she wants to die',
        'someone in the group is going to hurt himself',
        'poster says he will end it all tonight',
        'a user wrote that there is no reason to live',
        'sucidal post in our forum',
        'user talks about cutting herself',
        'a man threatens to shoot another member',
        'death threats against a moderator',
        'an adult is grooming a teenager in our discord',
        'member is being stalked by an ex',
        'somebody doxxed one of our members',
        'what to do when a member takes his own life',
        'kid says he would be better off dead',
        'a member seems to be in danger',
      ],
      (query) => duties(query)[0] === SAFETY_DUTY.id && blend(query).isDanger,
    ));

  test('is not read into what is only said so', () =>
    assertMost(
      [
        'kill a dead thread',
        'killer content',
        'die-hard fans',
        'cut the budget',
        'end of life of the product',
        'shoot a video',
        'hang out with members',
        'threats to the brand',
        'hurt our reputation',
      ],
      (query) => !blend(query).isDanger,
    ));
});

describe('the pair', () => {
  test('brings what sets the two side by side, in any spelling, and no duty', () =>
    assertMost(
      [
        'diffrence between community manger and social media manger',
        'cmgr vs smm',
        'CM / SMM differences',
        'comunity manager or social media manager',
        'how is a social media manager different from a community manager',
        'community vs social',
        'social media management and community management',
        'cm or smm which is better',
        'distinguish community manager from social media manager',
        'is a community manager the same as a social media manager',
        'explain community manager vs social media manager simply',
      ],
      (query) =>
        duties(query).length === 0 && /^page (?:difference|compare\/(?:roles|positions))$/.test(pages(query)[0] ?? ''),
    ));

  test('leaves a question for a duty to the duty', () =>
    assertMost(
      [
        'community manager or social media manager for moderation',
        'cm vs smm: who writes the newsletter',
        'who welcomes new members, the community manager or the social media manager',
        'community manager vs social media manager moderating comments',
        'smm or cm for paid ads',
        'does the cm or the smm answer support questions',
        'who runs events, cm or smm',
        'crisis communication: community manager or social media manager',
      ],
      (query) => duties(query).length > 0,
    ));
});

const SUBJECT_EXAMPLES: Readonly<Record<Subject, readonly string[]>> = {
  pay: [
    'social media manager salary',
    'who earns more',
    'what do community managers get paid',
    'hourly rate for a community manager',
    'how much does a community manager make',
    'community manager pay uk',
    'is a social media manager better paid',
    'average wage smm',
  ],
  'one-person': [
    'can one person do both jobs',
    'one person for both roles',
    'combine the two roles',
    'hybrid role community and social',
    'wearing both hats',
    'should a single employee handle the two jobs, one person doing both',
    'merging both positions',
    'can a social media manager also be a community manager',
    'should the community manager also be our social media manager',
    'can i do both',
  ],
  'first-hire': [
    'who should we hire first',
    'first hire community or social',
    'cm or smm first hire',
    'which one should i hire',
    'hire a community manager first?',
    'whom do we recruit first',
    'which of the two should we hire',
    'do we need a social media manager first',
  ],
  'reporting-line': [
    'who does the community manager report to',
    'boss of a social media manager',
    'reporting line of the social media manager',
    'which department does a community manager sit in',
    'does the smm report to marketing',
    'where does the community manager sit in the org chart',
    'community manager reports to whom',
    'org chart social media',
    'what department should community be in',
  ],
  judged: [
    'how is a community manager judged',
    'kpis for a social media manager',
    'evaluate a community manager',
    'performance review social media manager',
    'what makes a good community manager',
    'how do i measure a community manager',
    'when is a social media manager successful',
    'how are social media managers evaluated',
  ],
  'other-jobs': [
    'brand manager',
    'what does a product manager do',
    'customer success manager',
    'difference between marketing manager and project manager',
    'community manager of an apartment building',
    'hoa community manager',
    'community manager vs content manager',
    'pr manager job description',
    'what is an account manager',
    'social media manager vs digital marketing manager',
    'duties of an office manager',
  ],
  'team-size': [
    'how many community managers do we need',
    'team size',
    'how big should the social media team be',
    'how many moderators per 1000 members are needed, how many moderators do we need',
    'how many people in a community team',
    'size of a community team, team size',
    'how many social media managers per brand',
    'members per moderator',
  ],
  hours: [
    'how many hours does a community manager work',
    'do social media managers work weekends',
    'part time community manager',
    'working hours smm',
    'is it a remote job',
    'community manager evenings and weekends',
    'overtime in social media',
    'full time or part time',
  ],
  career: [
    'how to become a community manager',
    'social media manager career',
    'what degree do i need',
    'interview questions community manager',
    'get into community management',
    'cv for social media manager',
    'which certificate is useful',
    'qualifications for a community manager',
  ],
  tools: [
    'best tool for social media',
    'which software does a community manager use',
    'recommended tools',
    'what app to schedule posts',
    'hootsuite or buffer',
    'top tools for community managers',
    'free social media software',
    'good crm for communities',
  ],
  ai: [
    'will ai replace community managers',
    'chatgpt and community managers',
    'ai and social media managers',
    'is the job threatened by artificial intelligence',
    'robots instead of community managers',
    'generative content',
    'use of llms by community managers',
    'gpt community manager',
  ],
};

describe('what the site does not answer', () => {
  for (const [subject, queries] of Object.entries(SUBJECT_EXAMPLES)) {
    test(`is known where it is ${subject}`, () => assertMost(queries, (query) => blend(query).subject === subject));
  }

  test('brings no duty for a word that it shares with one', () =>
    assertMost(
      [...SUBJECT_EXAMPLES.pay, ...SUBJECT_EXAMPLES['first-hire'], ...SUBJECT_EXAMPLES['other-jobs']],
      (query) => duties(query).length === 0,
      1,
    ));

  test('is not seen in what is asked of a duty', () =>
    assertMost(
      [
        'who pays for ads',
        'hire freelancers',
        'report to management',
        'measure the success of a campaign',
        'manage the product launch',
        'moderate at night',
        'train new members',
        'who reports bugs to the developers',
        'careers fair stand for our community',
        'choose community software',
      ],
      (query) => blend(query).duties.length > 0,
      1,
    ));
});

describe("the site's own words", () => {
  const own: Readonly<Record<string, string>> = {
    evidence: 'page method',
    'your method': 'page method',
    'how do you decide': 'page method',
    'how are the answers computed': 'page method',
    'how to cite this site': 'page method',
    cite: 'page method',
    bibtex: 'page method',
    quiz: 'page training/quiz',
    handout: 'page training/handout',
    'lesson plan': 'page training/plan',
    'teaching material': 'page training',
    'slides for my class': 'page training',
    embed: 'page embed',
    'put this on my blog': 'page embed',
    csv: 'page data',
    'download the data': 'page data',
    'check my posting': 'page posting',
    'what do employers ask': 'page compare/postings',
    'list of sources': 'page sources',
    disagreements: 'page disputes',
  };
  test('find their pages first', () => assertMost(Object.keys(own), (query) => pages(query)[0] === own[query]));

  test('are no words that duties are asked for by', () =>
    assertMost(
      ['discussion', 'presentation', 'debate', 'session', 'plan', 'lesson', 'workshop', 'report', 'test', 'course'],
      (query) => pages(query).every((page) => page.startsWith('duty ')) && duties(query).length > 0,
    ));

  test('are left to the duties where more is asked', () =>
    assertMost(
      [
        'quiz with prizes',
        'training programme for members',
        'report on KPIs',
        'collect data on members',
        'write a job ad for a moderator',
        'contact bloggers',
        'handle disputes between members',
        'correct false rumours',
      ],
      (query) => duties(query).length > 0,
      1,
    ));
});

describe('a page whose word is being typed', () => {
  const begun = (typed: string) => pagesBegun(wordsOf(typed)).map(({ id }) => id);

  test('is known from three letters on', () => {
    assert.deepEqual(begun('qui'), ['training/quiz']);
    assert.deepEqual(begun('csv'), ['data']);
    assert.deepEqual(begun('bibt'), ['method']);
    assert.deepEqual(begun('qu'), []);
    assert.deepEqual(begun('differ'), ['difference']);
  });

  test('is known from one letter on after a word of the same page', () => {
    assert.deepEqual(begun('community m'), ['roles/community-manager']);
    assert.deepEqual(begun('social media man'), ['roles/social-media-manager']);
    assert.deepEqual(begun('one j'), ['compare/positions']);
    assert.deepEqual(begun('session p'), ['training/plan']);
  });

  test('is not meant where another word stands before, or the word asks for nothing alone', () => {
    for (const typed of ['moderate qui', 'content met', 'report', 'checki', 'teac', '']) {
      assert.deepEqual(begun(typed), [], typed);
    }
    assert.deepEqual(begun('your met'), ['method']);
  });
});

describe('whoever writes a job posting', () => {
  test('is led to the lists of duties to copy, of the job that is named first', () =>
    assertMost(
      [
        'lines for a job posting',
        'job description template',
        'write a job ad',
        'bullet points for a vacancy',
        'job ad template community manager',
        'sample job description for a community manager',
        'write a job description for a social media manager',
        'example of a social media manager job posting',
        'wording for our social media vacancy',
      ],
      (query) =>
        pages(query)[0] ===
          (query.includes('social media') ? 'page roles/social-media-manager' : 'page roles/community-manager') &&
        pages(query).includes('page posting'),
    ));
});

describe('other languages', () => {
  const asked: Readonly<Record<string, readonly [string, string]>> = {
    'was macht ein Community Manager?': ['German', 'page compare/roles'],
    'Wer moderiert die Diskussionen?': ['German', 'duty moderate-discussions'],
    'Wer begrüßt neue Mitglieder': ['German', 'duty welcome-members'],
    'Unterschied zwischen Community Manager und Social Media Manager': ['German', 'page difference'],
    'que fait un community manager': ['French', 'page compare/roles'],
    'qui crée le contenu ?': ['French', 'duty create-content'],
    'quelle différence entre community manager et social media manager': ['French', 'page difference'],
    '¿quién modera los comentarios?': ['Spanish', 'duty moderate-discussions'],
    'diferencia entre community manager y social media manager': ['Spanish', 'page difference'],
    'quién crea el contenido': ['Spanish', 'duty create-content'],
    'cosa fa un social media manager': ['Italian', 'page compare/roles'],
    'chi modera le discussioni': ['Italian', 'duty moderate-discussions'],
    'o que faz um gestor de comunidade': ['Portuguese', 'page compare/roles'],
    'quem cria o conteúdo': ['Portuguese', 'duty create-content'],
  };
  test('are known, and the words for roles and work are found in English', () =>
    assertMost(Object.keys(asked), (query) => {
      const { language, blend: found } = answerOf(searchIndex, query);
      const [expected, page] = asked[query] ?? [];
      return language === expected && found.pinned.map(pageKey).includes(page ?? '');
    }));

  test('are not seen in English', () =>
    assertMost(
      [
        'who moderates',
        'die-hard fans on a forum',
        'community manager in a nonprofit',
        'do as we say',
        'social security tax form',
        'moderation',
        'per diem for events',
        'content plan',
        'visitor traffic',
        'media plan 2026',
      ],
      (query) => answerOf(searchIndex, query).language === undefined,
    ));
});

describe('words of other fields', () => {
  test('are not asked of this site, though a duty holds one of the others', () =>
    assertMost(
      [
        'train a kitten to use the stairs',
        'goals in the last football season',
        'schedule for a knee surgery',
        'recruit a baby for a photo in a dress',
        'trending pizza toppings',
        'boost my wifi at home',
        'plan a cruise to an island',
        'support for a tomato plant',
        'measure a mattress',
        'answer to a geometry question',
      ],
      (query) => duties(query).length === 0,
      1,
    ));

  test('leave to the duties what is asked in words of the trade', () =>
    assertMost(
      [
        'moderate our gardening forum',
        'welcome newcomers to the dog lovers community',
        'who runs the instagram account of a hotel',
        'rules for a football subreddit',
        'newsletter of a chess club',
        'onboarding in a gym community',
        'find influencers for a shoe brand',
        'ban trolls from the guitar forum',
      ],
      (query) => duties(query).length > 0,
    ));
});

describe('how people write on a phone', () => {
  test('is read like what it spells', () => {
    const spelt: readonly (readonly [string, string])[] = [
      ['whos answerin msgs from ppl', 'answer-questions'],
      ['sayin hello 2 new members', 'welcome-members'],
      ['who makes da vids 4 tiktok', 'create-content'],
      ['how 2 get moar followers', 'grow-followers'],
      ['plannin wat 2 post n wen', 'plan-content-calendar'],
      ['bannin trolls who does dat', 'moderate-discussions'],
      ['runnin meetups 4 members', 'run-events'],
      ['writin rulz 4 da group', 'set-guidelines'],
      ['ppl r complainin bout us', 'handle-criticism'],
    ];
    const wrong = spelt.filter(([query, duty]) => duties(query)[0] !== duty);
    assert.ok(wrong.length <= 1, JSON.stringify(wrong));
  });
});

describe('what happens at work, told without a name of the duty', () => {
  test('finds the duty in three', () => {
    const told: readonly (readonly [string, string])[] = [
      ['somebody keeps calling the others idiots in the chat', 'moderate-discussions'],
      ['our bakery has 200 people on Instagram and should have 5000', 'grow-followers'],
      ['a customer has been waiting for two days for an answer about his invoice', 'answer-questions'],
      ['the director would like numbers on how our posts did last month', 'measure-and-report'],
      ['our meetup in Vienna needs a room and speakers', 'run-events'],
      ['nobody has written in the group for weeks', 'start-conversations'],
      ['three volunteers answer everything and nobody ever thanks them', 'recognise-contributions'],
      ['the new people join and then do not know where to begin', 'welcome-members'],
      ['engineers never hear what users dislike about the app', 'gather-feedback'],
    ];
    const wrong = told.filter(([query, duty]) => !duties(query).slice(0, 3).includes(duty));
    assert.ok(wrong.length <= 4, JSON.stringify(wrong));
  });
});

describe('an English word that is nearly the name of a source', () => {
  test('is not taken for it', () => {
    const queries = [
      'lead in drinking water',
      'patch notes',
      'hot water bottle',
      'eye patch',
      'mineral water',
      'water the plants',
      'patch a tyre',
      'salt water fish',
    ];
    assertMost(queries, (query) => blend(query).sources.length === 0 && blend(query).correctedQuery === undefined);
  });
});

describe('a place of the trade with nothing but the plainest of verbs', () => {
  test('is of the subject', () =>
    assertMost(
      [
        'managing the subreddit',
        'manage a discord',
        'discord',
        'who manages the forum',
        'forum management',
        'managing a slack',
        'subreddit',
        'handle the discord',
      ],
      (query) => duties(query).length > 0,
    ));
});

describe('near duties', () => {
  test('stand second and third with less weight, and end where the score falls', () => {
    const falls = (query: string): boolean => {
      const scores = blend(query).duties.map(({ rankScore }) => rankScore);
      const [best = 0] = scores;
      return scores.every((score, index) => score <= (scores[index - 1] ?? score) && score >= 0.35 * Math.min(1, best));
    };
    const queries = [
      'who moderates the discussions here',
      'answer questions from customers',
      'who plans the calendar for our content',
      'who greets people that just joined',
      'responding to bad reviews',
      'get members talking',
      'an influencer for our campaign',
      'campaign reports with charts',
    ];
    assertMost(queries, (query) => falls(query) && duties(query).length >= 2);
  });
});
