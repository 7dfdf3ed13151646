import { createUrls } from '../../../src/urls/urls.ts';
import { type Catalog, buildCatalog } from '../../../src/model/catalog.ts';
import { isQuotedFrom } from '../../../src/reading/fingerprint.ts';
import { aClaim, aContent, aDispute, aDuty, aSource, aText, claimsOf } from '../content.ts';

/** A site at a path below its origin, so that an address which forgets either is wrong. */
export const PLACE = createUrls({ origin: 'https://example.org', base: '/jobs/' });

const TEXTS = [
  aText({ id: 'oneill-2010-post', title: `"Don't" & 100% #community_work`, publication: 'Síle’s blog' }),
  aText({
    id: 'oneill-2011-book',
    title: 'Work – and play',
    authors: ["O'Neill, Síle", 'Žižek, Ann-Marie'],
    date: '2011-02',
  }),
  aText({
    id: 'oneill-undated-talk',
    title: 'A talk',
    authors: 'not shown',
    publication: 'not named',
    date: { before: '2013-10-15' },
  }),
  aText({
    id: 'oneill-undated-page',
    title: '¿Quién modera?',
    authors: ['Ministry of Work'],
    date: 'unknown',
    url: 'http://example.com/a_b?c=d&e=50%25#top',
  }),
];

const SAYS = 'O’Neill says that "hosts" – the managers – don\'t post *ads* [at all].';

/**
 * Names and titles with everything that a format may stumble over: quotes of both kinds, apostrophes, dashes, letters
 * beyond ASCII, and what means something to TeX, HTML or Markdown. One duty for each verdict; texts with every kind of
 * author and date.
 */
export function aDifficultCatalog(): Catalog {
  const assigns = (duty: string) => ({ duty, stance: 'assigns' as const });
  return buildCatalog(
    aContent({
      duties: [
        aDuty({ id: 'welcome', name: `Welcome "new" members` }),
        aDuty({ id: 'ads', name: 'Buy ads – & more' }),
        aDuty({ id: 'answers', name: 'Answer people’s questions' }),
        aDuty({ id: 'cafe', name: 'Run the café [online]' }),
        aDuty({ id: 'nobody', name: "Nobody's *job* <yet>" }),
      ],
      sources: [
        aSource({ id: 'oneill', name: "Síle O'Neill–Žižek", short: "O'Neill", texts: TEXTS }),
        aSource({
          id: 'brown',
          name: 'Brown',
          texts: [aText({ id: 'brown-2012-talk', read: 'quoted', date: '2012' })],
        }),
      ],
      claims: [
        claimsOf(
          'oneill',
          aClaim({
            id: 'oneill-says',
            text: 'oneill-2010-post',
            says: SAYS,
            duties: ['welcome', 'answers', 'cafe'].map(assigns),
          }),
          aClaim({
            id: 'oneill-posts',
            text: 'oneill-2011-book',
            role: 'social-media-manager',
            says: 'Ads are the other’s.',
            duties: ['ads', 'answers'].map(assigns),
          }),
          aClaim({ id: 'oneill-quoted', text: 'oneill-undated-talk', readIn: 'carter-2013-report', duties: [] }),
          aClaim({
            id: 'oneill-page',
            text: 'oneill-undated-page',
            duties: [],
            quote: { words: 'quién modera las conversaciones', lang: 'es', wordsOf: 'source' },
          }),
        ),
        claimsOf(
          'brown',
          aClaim({
            id: 'brown-says',
            text: 'brown-2012-talk',
            role: 'social-media-manager',
            duties: [assigns('cafe')],
          }),
        ),
      ],
      disputes: [
        aDispute({
          title: 'Who runs the “café”?',
          duties: ['cafe'],
          sides: [
            { label: 'One', claims: ['oneill-says'] },
            { label: 'The other', claims: ['brown-says'] },
          ],
        }),
      ],
      fingerprints: [],
    }),
    isQuotedFrom,
  );
}
