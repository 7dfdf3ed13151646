/** What pages and their parts are called, wherever they are shown, linked to, drawn or written as Markdown. */

/** The heading of each standing page, which is its title too. */
export const PAGE_HEADINGS = {
  difference: 'The difference, explained',
  roleIndex: 'The two jobs',
  bothRoles: 'One person, both jobs',
  duties: 'All duties',
  names: 'Names of duties, A–Z',
  sources: 'The sources',
  matrix: 'All duties by source',
  wholeMatrix: 'Every source, every duty',
  thenAndNow: 'Then and now',
  roles: 'The two roles side by side',
  positions: 'One job or two?',
  postings: 'What employers ask',
  disputes: 'Where sources disagree',
  method: 'Method',
  embeds: 'Embed a duty',
  data: 'The data',
  editions: 'Editions',
  search: 'Search',
  posting: 'Check a posting',
  training: 'Teach the difference',
  handout: 'Handout: the two jobs on one sheet',
  quiz: 'Quiz: whose job is it?',
  slides: 'Six slides on the two jobs',
  debate: 'Debate cards',
  plan: 'Session plan: 45 minutes',
} as const;

/** A page that there is once. */
export type StandingPage = keyof typeof PAGE_HEADINGS;

/** What standing pages are called in navigation, where it is shorter than the heading. */
export const NAVIGATION_LABELS = {
  difference: 'Difference',
  roleIndex: 'Roles',
  duties: 'Duties',
  sources: 'Sources',
  matrix: 'Compare',
  wholeMatrix: 'Every source',
  roles: 'The two roles',
  postings: 'What employers ask',
  disputes: 'Disputes',
  method: 'Method',
} as const satisfies Partial<Record<StandingPage, string>>;

/** Headings of the parts of pages. */
export const SECTION_HEADINGS = {
  evidence: 'Who says what',
  nothingFound: 'Nothing found',
  note: 'Our note',
  postings: 'What employers ask',
  decisive: 'What this answer rests on',
  disputes: 'In dispute',
  related: 'Related duties',
  otherNames: 'Other names',
  dutiesOfSource: 'Each duty, compared with all sources',
  claims: 'All statements',
  texts: 'The texts',
} as const;

/** Heads of the columns in which a source's duties stand beside the verdicts. */
export const SOURCE_DUTY_COLUMNS = ['Duty', 'This source', 'All sources'] as const;

/** The title of a duty's page. */
export function dutyTitle({ name }: { readonly name: string }): string {
  return `${name}: whose job?`;
}

/** The title of the page with every statement on a duty. */
export function dutyStatementsTitle({ name }: { readonly name: string }): string {
  return `${name}: all statements`;
}
