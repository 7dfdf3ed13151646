import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { ReadLine } from '../../../src/posting-check/reader/read-posting.ts';
import type { TitleClass } from '../../../src/posting-check/reader/title.ts';
import { checkPosting } from '../../../src/posting-check/view/check.ts';
import { checkView } from '../../../src/posting-check/view/check-view.ts';
import { reportHtml, reportMarkdown } from '../../../src/posting-check/view/report.ts';
import { answerInWords, titleInWords } from '../../../src/posting-check/view/sentences.ts';
import { toHtml } from '../../../src/posting-check/view/tree.ts';
import type { CheckFacts, DutyFacts } from '../../../src/posting-check/wire/check-file.ts';

function duty(id: string, verdict: DutyFacts['verdict'], community = 0, social = 0): DutyFacts {
  return {
    id,
    name: `Duty ${id}`,
    verdict,
    count: '3 of 4 sources',
    asked: { 'community-manager': community, 'social-media-manager': social, hybrid: 0 },
  };
}

const balance = { postings: 10, communityManager: 30, socialMediaManager: 10, neither: 10 };
const FACTS: CheckFacts = {
  duties: [
    duty('welcome', 'community-manager', 4),
    duty('moderate', 'mostly-community-manager', 6),
    duty('accounts', 'social-media-manager', 0, 9),
    duty('ads', 'mostly-social-media-manager', 0, 5),
    duty('content', 'disputed', 3, 8),
    duty('colleagues', 'unassigned', 1, 1),
  ],
  titles: { 'community-manager': balance, 'social-media-manager': balance, hybrid: { ...balance, postings: 2 } },
  site: 'Whose job is it?',
  edition: '1.0.0 of 1 May 2026',
};

function line(text: string, ...duties: string[]): ReadLine {
  return {
    text,
    section: 'responsibilities',
    duties: duties.map((id) => ({ duty: id, confidence: 0.9, marks: [{ start: 0, end: 3 }] })),
  };
}

function check(titleClass: TitleClass, ...lines: ReadLine[]) {
  return checkPosting({ title: 'The title', titleClass, otherJob: undefined, lines }, FACTS);
}

describe('the answer', () => {
  test('says whose the duties are, each counted once', () => {
    const checked = check('community-manager', line('One', 'welcome', 'moderate'), line('Two', 'welcome', 'content'));
    assert.equal(
      answerInWords(checked),
      '“The title” asks for 3 duties. By the answers of our sources: two for the community manager and one that both share or sources disagree on. Title and duties agree.',
    );
  });

  test('says that title and duties disagree', () => {
    const checked = check('community-manager', line('One', 'accounts', 'ads', 'welcome'));
    assert.equal(checked.agreement, 'disagree');
    assert.match(answerInWords(checked), /Title and duties disagree: most point to the social media manager\.$/);
  });

  test('holds the mirror image for the other title', () => {
    assert.equal(check('social-media-manager', line('One', 'accounts', 'ads', 'welcome')).agreement, 'agree');
    assert.equal(check('social-media-manager', line('One', 'moderate', 'ads', 'welcome')).agreement, 'disagree');
    assert.equal(check('social-media-manager', line('One', 'ads', 'welcome')).agreement, 'mixed');
  });

  test('draws no conclusion from a title that names neither job, nor from a text without duties', () => {
    assert.equal(check('none', line('One', 'accounts')).agreement, 'no-title');
    assert.equal(
      answerInWords(check('none', line('One'))),
      'We found none of our duties in this text. That is no proof that it holds none.',
    );
  });

  test('says that housing is another job of that name', () => {
    const reading = {
      title: 'Community Manager',
      titleClass: 'other-job',
      otherJob: 'housing',
      lines: [line('One')],
    } as const;
    assert.match(answerInWords(checkPosting(reading, FACTS)), /^This is another job of that name/);
  });
});

test('other postings under the title stand beside this one, and change no answer', () => {
  assert.equal(
    titleInWords(check('community-manager', line('One', 'welcome', 'accounts'))),
    'In the 10 community manager postings that we coded, 60 % of the duties asked for are the community manager’s by our sources, only or mostly, and 20 % the social media manager’s. Here it is 50 % and 50 %.',
  );
});

test('what is left out is the role’s by sources or often asked for, the most asked first', () => {
  const { leftOut } = check('community-manager', line('One', 'welcome'));
  assert.deepEqual(
    leftOut.map(({ id }) => id),
    ['moderate', 'content'],
  );
});

test('the list of lines holds every line, and one link for each duty found in it', () => {
  const html = checkView(check('community-manager', line('First', 'welcome', 'ads'), line('Second')), {
    duty: (id) => `/duties/${id}/`,
  })
    .map(toHtml)
    .join('');
  const [list = ''] = /<ol [^>]*aria-label="Lines of the posting".*?<\/ol>/.exec(html) ?? [];
  assert.deepEqual(
    [...list.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href),
    ['/duties/welcome/', '/duties/ads/'],
  );
  assert.match(list, /<mark>Fir<\/mark>st/);
  assert.match(list, /Second/);
});

test('what is pasted is text on the page and in both reports, never markup', () => {
  const hostile = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) `code`';
  const checked = check('community-manager', line(hostile, 'welcome'));
  const place = {
    duty: (id: string) => `https://example.org/duties/${id}/`,
    page: 'https://example.org/posting/',
    day: '1 May 2026',
  };
  assert.ok(!checkView(checked, place).map(toHtml).join('').includes('<img'));
  assert.ok(!reportHtml(checked, place).includes('<img'));
  assert.ok(!reportMarkdown(checked, place).includes('<img') || reportMarkdown(checked, place).includes('\\<img'));
  assert.ok(!/(?<!\\)\[a/.test(reportMarkdown(checked, place)));
});

test('a report names its source, its edition, the day and the page of each duty', () => {
  const place = {
    duty: (id: string) => `https://example.org/duties/${id}/`,
    page: 'https://example.org/posting/',
    day: '1 May 2026',
  };
  const checked = check('community-manager', line('First', 'welcome'));
  for (const report of [reportMarkdown(checked, place), reportHtml(checked, place)])
    for (const part of [
      'Whose job is it?',
      '1.0.0 of 1 May 2026',
      'https://example.org/posting/',
      'https://example.org/duties/welcome/',
      '3 of 4 sources',
    ])
      assert.ok(report.includes(part), part);
});
