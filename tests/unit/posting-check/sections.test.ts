import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isNegated } from '../../../src/posting-check/reader/negation.ts';
import { postingLines } from '../../../src/posting-check/reader/posting-lines.ts';
import { sectionsOf } from '../../../src/posting-check/reader/sections.ts';

const sections = (...lines: string[]): string[] => [...sectionsOf(postingLines(lines.join('\n')))];

test('tells responsibilities, requirements, perks and legal text apart by their headings', () => {
  assert.deepEqual(
    sections(
      'Community Manager',
      'Your responsibilities',
      '- Welcome members',
      'What you bring',
      '- Patience',
      'What we offer',
      '- A kind team',
    ),
    ['title', 'heading', 'responsibilities', 'heading', 'requirements', 'heading', 'perks'],
  );
});

test('knows what a line says of itself where there is no heading', () => {
  assert.deepEqual(
    sections(
      'Head of Social',
      'We are an insurer in Leeds.',
      'Run our accounts',
      'Five or more years of experience',
      '£40,000 and 28 days of holiday',
      'We are an equal opportunities employer.',
      'Perks: free lunch',
    ),
    ['title', 'about', 'opening', 'requirements', 'perks', 'legal', 'perks'],
  );
});

for (const line of [
  'You will not run our social accounts.',
  "You won't moderate the forum",
  'You don’t need to buy ads.',
  'No cold calls, no sales targets',
  'Moderation is not part of the job.',
  'You are not responsible for events',
  'This role does not include paid media',
  'Another team handles the complaints',
])
  test(`takes “${line}” for what the job is not`, () => assert.ok(isNegated(line)));

for (const line of [
  'Answer questions, no matter how odd',
  'Make sure that nobody feels left out',
  'Write not only posts but also scripts',
  'Help members who cannot log in',
])
  test(`takes “${line}” for work`, () => assert.ok(!isNegated(line)));
