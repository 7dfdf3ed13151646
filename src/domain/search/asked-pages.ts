/**
 * Questions that a page answers and no duty does: how the two differ, and whether they are one job. Told by the words
 * that people put them in, since the pages themselves hold these words no more often than others do.
 */

interface PageQuestion {
  /** Path below the site's base. */
  readonly page: string;
  readonly asked: RegExp;
}

const QUESTIONS: readonly PageQuestion[] = [
  {
    page: '/compare/positions/',
    asked:
      /\b(same|one|two|single|separate|distinct|different) (job|role|position|person|thing|title)s?\b|\bthe same\b|\b(need|hire|combine|merge|do|be) both\b|\binterchangeabl[ey]\b|\bsynonym/,
  },
  {
    page: '/compare/roles/',
    asked: /\bdiffer(s|ence|ences|ent)?\b|\bdistinction\b|\bdistinguish|\bcompar(e|ed|ison)\b|\bversus\b|\bvs\b/,
  },
];

/** Pages that the query asks for, the first one first; none for most queries. */
export function askedPages(query: string): string[] {
  const words = query.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return QUESTIONS.filter(({ asked }) => asked.test(words)).map(({ page }) => page);
}
