/** What kind of voice a source is. */
export const STANDINGS = [
  'practitioner',
  'professional-body',
  'official',
  'research',
  'education',
  'trade-press',
  'vendor',
  'job-board',
  'agency',
  'company',
  'reference',
] as const;
export type Standing = (typeof STANDINGS)[number];
