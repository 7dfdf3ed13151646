import type { Content } from '../../../src/model/content.ts';
import type { Claim } from '../../../src/schema/claim.ts';
import { POSTING_CLASSES, type PostingClass } from '../../../src/schema/posting.ts';
import { aContent, aDispute, aPage, aPosting, entry, postingsOf, somePages } from '../../support/content.ts';
import { capital, makeDuties } from './duties.ts';
import { OF_FIFTY, POSTING_DUTIES } from './proportions.ts';
import { type Random, createRandom } from './random.ts';
import { makeSources } from './sources.ts';
import { type Vocabulary, createVocabulary } from './words.ts';

const SEED = 2026;

/** The share of each class among postings, in the order of the classes. */
const CLASS_ENDS = [0.56, 0.96, 1];

const ASPECTS = ['goal', 'audience', 'measure', 'who-talks-with-whom', 'place', 'time', 'skills', 'one-job-or-two'];
const POSITIONS = ['two-jobs', 'one-job'];

const PAGES = {
  method: [
    '## Cite',
    '<CiteSite />',
    '<Thresholds />',
    '<CoreDifferences />',
    '<ReadingListTable />',
    '<NotRead />',
    '<VerdictCounts />',
    '<QuotingTexts />',
    '<DataFiles />',
    '## What changed',
    '<Changes />',
    '## Report',
    '<Publisher />',
  ],
  difference: ['<TwoPictures />', '<AnswerBands />', '<EraMoves />', '<PostingDifferences />', '<PositionYears />'],
  'community-manager': ['<RoleDuties role="community-manager" />', '<RoleLines role="community-manager" />'],
  'social-media-manager': ['<RoleDuties role="social-media-manager" />', '<RoleLines role="social-media-manager" />'],
  'both-roles': ['<PullingApart />', '<HybridPostings />'],
};

type Making = readonly [random: Random, words: Vocabulary];

/** Disputes over the duties that most is said of. */
function disputesIn(claims: readonly Claim[], count: number, [, words]: Making): Content['disputes'] {
  const byDuty = Map.groupBy(
    claims.flatMap((claim) =>
      claim.duties.filter(({ stance }) => stance === 'assigns').map(({ duty }) => ({ duty, claim })),
    ),
    ({ duty }) => duty,
  );
  const idsOf = (duty: string, role: Claim['role']): string[] =>
    (byDuty.get(duty) ?? [])
      .filter(({ claim }) => claim.role === role)
      .map(({ claim }) => claim.id)
      .slice(0, 6);
  return [...byDuty]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([duty]) => ({
      duty,
      community: idsOf(duty, 'community-manager'),
      social: idsOf(duty, 'social-media-manager'),
    }))
    .filter(({ community, social }) => community.length > 0 && social.length > 0)
    .slice(0, count)
    .map(({ duty, community, social }, index) =>
      aDispute({
        id: index === 0 ? 'is-social-media-needed' : `who-has-${duty}`,
        title: `Who has ${words.phrase(3)}?`,
        summary: capital(`${words.phrase(14)}.`),
        order: index + 1,
        duties: [duty],
        sides: [
          { label: 'The community manager', claims: community },
          { label: 'The social media manager', claims: social },
        ],
        body: `${capital(words.phrase(30))}.\n\n${[...community, ...social].map((id) => `${capital(words.phrase(16))} <Claim id="${id}" />.`).join(' ')}\n`,
      }),
    );
}

function postingsIn(
  neighbourhoods: readonly (readonly string[])[],
  count: number,
  [random, words]: Making,
): Content['postings'] {
  const postings = Array.from({ length: count }, (_, index) => {
    const place = (index + 0.5) / count;
    const ofClass: PostingClass = POSTING_CLASSES[CLASS_ENDS.findIndex((end) => place < end)] ?? 'hybrid';
    const near = random.oneOf(neighbourhoods);
    const duties = Array.from({ length: random.between(...POSTING_DUTIES) }, () => random.skewed(near));
    return {
      ofClass,
      posting: aPosting({
        id: `posting-${index}`,
        title: capital(words.phrase(3)),
        sector: random.oneOf(['games', 'media', 'health', 'software']),
        duties: [...new Set(duties)],
      }),
    };
  });
  const byClass = Map.groupBy(postings, ({ ofClass }) => ofClass);
  return [...byClass].map(([ofClass, own]) => postingsOf(ofClass, ...own.map(({ posting }) => posting)));
}

/** The standing pages, with what they compute and a sentence that has its evidence. */
function pagesWith([first]: readonly Claim[], words: Vocabulary): Content['pages'] {
  const prose = `${capital(words.phrase(20))} <Claim id="${first?.id ?? ''}" />.`;
  return somePages(
    ...Object.entries(PAGES).map(([id, parts]) =>
      aPage({
        id,
        title: capital(id),
        description: capital(`${words.phrase(12)}.`),
        body: `${[prose, ...parts].join('\n\n')}\n`,
      }),
    ),
  );
}

/** A collection of so many duties, with all that belongs to them in the proportions of the real one; always the same. */
export function collectionOf(count: number): Content {
  const random = createRandom(SEED);
  const words = createVocabulary(random, count);
  const making: Making = [random, words];
  const { duties, groups, postingExamples, queryExamples, neighbourhoods } = makeDuties(random, words, count);
  const spoken = makeSources({ random, words, neighbourhoods, aspects: ASPECTS, positions: POSITIONS }, count);
  const claims = spoken.claims.flatMap(({ data }) => data.claims);
  return aContent({
    ...spoken,
    duties,
    groups,
    postingExamples,
    queryExamples,
    disputes: disputesIn(claims, Math.round((OF_FIFTY.disputes * count) / 50), making),
    postings: postingsIn(neighbourhoods, Math.round((OF_FIFTY.postings * count) / 50), making),
    aspects: [
      entry('', 'yaml', 'aspects', {
        aspects: ASPECTS.map((id) => ({
          id,
          name: capital(id.replaceAll('-', ' ')),
          question: 'What?',
          synthesis: [],
        })),
      }),
    ],
    pages: pagesWith(claims, words),
    quotingTexts: [entry('', 'yaml', 'quoting-texts', { texts: [] })],
  });
}
