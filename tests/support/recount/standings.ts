/** Kinds of sources in the order of the pages, with their headings, written down once more. */
export const STANDING_WORDS: ReadonlyMap<string, string> = new Map([
  ['practitioner', 'Practitioners'],
  ['professional-body', 'Professional bodies'],
  ['official', 'Official profiles'],
  ['research', 'Research'],
  ['education', 'Education'],
  ['trade-press', 'Trade press'],
  ['vendor', 'Vendors'],
  ['job-board', 'Job boards'],
  ['agency', 'Agencies'],
  ['company', 'Companies'],
  ['reference', 'Reference works'],
]);
