import assert from 'node:assert/strict';
import { test } from 'node:test';

import { INTENT_PAGES, detectPageIntents, missingPages } from '../../../../src/search/query/intents.ts';
import { createSearchUrls } from '../../../../src/urls/urls.ts';

const urls = createSearchUrls('/');
const pagesFor = (query: string, ofPair?: boolean) => detectPageIntents(query, ofPair).pages.map(urls.page);

test('a question for the difference asks for the two roles side by side', () => {
  for (const query of [
    "what's the difference?",
    'Difference between community manager and social media manager',
    'CM vs SMM',
    'how do they differ',
    'who does what?',
    'responsibilities',
    'Duties and responsibilities',
  ]) {
    assert.deepEqual(pagesFor(query), ['/difference/', '/compare/roles/'], query);
  }
});

test('a question for sameness asks for the positions on one job or two', () => {
  for (const query of [
    'is it the same job?',
    'are they the same job',
    'can one person do both?',
    'Do I need both',
    'one job or two',
    'are they separate?',
    'are the two the same?',
    'is it really two roles or one role',
  ]) {
    assert.deepEqual(pagesFor(query), ['/compare/positions/'], query);
  }
});

test('a question for sameness does so even where it names one of the two alone', () => {
  for (const query of [
    'is it the same as a social media manager?',
    'is that the same role as community manager',
    'is community management just a part of marketing?',
  ]) {
    assert.deepEqual(pagesFor(query, false), ['/compare/positions/'], query);
  }
});

test('a question whether a community needs social media asks for that dispute, whichever role it names', () => {
  for (const query of [
    'does a community manager need social media?',
    'Do community managers have to use social networks',
    'can a community do without social media',
    'community manager without social media',
    'is it required for a community manager to be on social platforms?',
    'For a community, social media is optional',
  ]) {
    assert.deepEqual(pagesFor(query, false), ['/disputes/is-social-media-needed/'], query);
  }
});

test('what is needed of or for social media asks for no page', () => {
  for (const query of [
    'does my community need a social media manager?',
    'we need help with social media ads for our community',
    'does a community manager need social media guidelines',
    'who runs social media for a community',
    'how do communities use social media to recruit',
    'do I need social media',
  ]) {
    assert.deepEqual(pagesFor(query), [], query);
  }
});

test('what names one role alone, or a duty, is not about the two together', () => {
  for (const query of [
    'community manager vs marketing manager',
    'do both moderation and support',
    'one person teams',
  ]) {
    assert.deepEqual(pagesFor(query, false), [], query);
  }
});

test('a question for a duty asks for no page', () => {
  for (const query of [
    'who moderates discussions',
    'same day replies',
    'differentiate our brand',
    'introduce members with the same hobbies',
    'which of the two roles writes the newsletter',
    '',
  ]) {
    assert.deepEqual(pagesFor(query), [], query);
  }
});

test('a page that a query may ask for is missed where it is not there, or is there as something else', () => {
  const pages = Object.values(INTENT_PAGES);
  assert.deepEqual(missingPages(pages), []);
  const [dispute] = pages.filter(({ kind }) => kind === 'dispute');
  assert.ok(dispute);
  const others = pages.filter((page) => page !== dispute);
  for (const without of [others, [...others, { kind: 'page', id: dispute.id } as const]])
    assert.match(missingPages(without).join('\n'), new RegExp(`^dispute "${dispute.id}" is what a query may ask for`));
});
