import assert from 'node:assert/strict';
import { test } from 'node:test';

import { announcedTitle, otherJobIn, titleClass } from '../../../src/posting-check/reader/title.ts';

const TITLES = {
  'community-manager': [
    'Community Manager',
    'Head of Community (m/f/d)',
    'Discord moderator',
    'Junior Community Associate',
  ],
  'social-media-manager': ['Social Media Manager', 'Head of Social', 'Senior Social Media Executive', 'SMM Specialist'],
  hybrid: ['Community & Social Media Manager', 'Social Community Manager'],
  none: ['Community Nurse', 'Social Worker', 'Software Engineer', 'Community Health Worker', 'Product Manager', ''],
} as const;

for (const [expected, titles] of Object.entries(TITLES))
  for (const title of titles) test(`“${title}” is ${expected}`, () => assert.equal(titleClass(title), expected));

for (const [line, title] of Object.entries({
  'We are looking for a Community Manager (m/f/d) to join our Berlin team!': 'Community Manager',
  'Join us as Community Manager!': 'Community Manager',
  'Our charity seeks a new social media officer for its London office.': 'social media officer',
  'Hiring: Head of Community, remote': 'Head of Community',
  'We are looking for a nurse who likes people.': undefined,
  'Community Manager': undefined,
  'We run social media for bakeries.': undefined,
}))
  test(`“${line}” announces ${title ?? 'neither job'}`, () => assert.equal(announcedTitle(line), title));

test('knows the community managers of flats, of associations of owners and of shared offices', () => {
  assert.equal(otherJobIn('Lease apartments, collect rents, inspect vacant units and prepare evictions', 0), 'housing');
  assert.equal(
    otherJobIn('Serve an HOA: enforce covenants, prepare board meetings, send violation letters to homeowners', 1),
    'association',
  );
  assert.equal(
    otherJobIn('Open the building, restock the coffee machines, rent out desks and meeting rooms, sort the mail', 1),
    'coworking',
  );
});

test('a word or two of another job, or many lines of this one, make it no other job', () => {
  assert.equal(otherJobIn('Our community helps people who rent apartments', 0), undefined);
  assert.equal(otherJobIn('A forum for residents who rent or lease apartments and units', 8), undefined);
});
