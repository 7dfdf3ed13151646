import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { ReadLine } from '../../../src/posting-check/reader/read-posting.ts';
import type { TitleClass } from '../../../src/posting-check/reader/title.ts';
import { checkPosting } from '../../../src/posting-check/view/check.ts';
import { checkView } from '../../../src/posting-check/view/check-view.ts';
import { reportHtml, reportMarkdown } from '../../../src/posting-check/view/report.ts';
import { answerInWords, qualitiesInWords, titleInWords } from '../../../src/posting-check/view/sentences.ts';
import { toHtml } from '../../../src/posting-check/view/tree.ts';
import type { CheckFacts, DutyFacts } from '../../../src/posting-check/wire/check-file.ts';

function duty(id: string, verdict: DutyFacts['verdict'], community = 0, social = 0, assigned = 3): DutyFacts {
  return {
    id,
    name: `Duty ${id}`,
    verdict,
    count: '3 of 4 sources',
    assigned: { 'community-manager': assigned, 'social-media-manager': assigned, hybrid: assigned },
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

const PLACE = {
  duty: (id: string) => `https://example.org/duties/${id}/`,
  roleLines: (role: string) => `https://example.org/roles/${role}/#list`,
  page: 'https://example.org/posting/',
  day: '1 May 2026',
};

function line(text: string, ...duties: string[]): ReadLine {
  return {
    text,
    section: 'responsibilities',
    duties: duties.map((id) => ({ duty: id, confidence: 0.9, isQuality: false, marks: [{ start: 0, end: 3 }] })),
  };
}

/** The same, of a line that describes a person. */
function quality(text: string, ...duties: string[]): ReadLine {
  const { duties: found, ...rest } = line(text, ...duties);
  return { ...rest, section: 'requirements', duties: found.map((one) => ({ ...one, isQuality: true })) };
}

function check(titleClass: TitleClass, ...lines: ReadLine[]) {
  return checkPosting({ title: 'The title', titleClass, otherJob: undefined, isOfTrade: true, lines }, FACTS);
}

describe('the answer', () => {
  test('says whose the duties are, each counted once', () => {
    const checked = check('community-manager', line('One', 'welcome', 'moderate'), line('Two', 'welcome', 'content'));
    assert.equal(
      answerInWords(checked),
      '“The title” asks for 3 duties. According to our sources: two for the community manager and one that both share or sources disagree on. Title and duties agree.',
    );
  });

  test('says that title and duties disagree', () => {
    const checked = check('community-manager', line('One', 'accounts', 'ads', 'welcome'));
    assert.equal(checked.agreement, 'disagree');
    assert.match(
      answerInWords(checked),
      /Title and duties disagree: more of them point to the social media manager than to the community manager\.$/,
    );
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

  test('says of what speaks of neither job anywhere that it seems to be another occupation, and draws no balance', () => {
    const lines = [line('Train student nurses', 'welcome')];
    const reading = { title: 'Nurse', titleClass: 'none', otherJob: undefined, isOfTrade: false, lines } as const;
    const checked = checkPosting(reading, FACTS);
    assert.equal(
      answerInWords(checked),
      '“Nurse” seems to be another occupation: neither its title nor its lines speak of a community or of social media. That it shares words with 1 duty of ours says nothing of whose job it is.',
    );
    assert.doesNotMatch(JSON.stringify(checkView(checked, PLACE)), /"balance"/);
    assert.match(JSON.stringify(checkView(checkPosting({ ...reading, isOfTrade: true }, FACTS), PLACE)), /"balance"/);
  });

  test('says that housing is another job of that name', () => {
    const reading = {
      title: 'Community Manager',
      titleClass: 'other-job',
      otherJob: 'housing',
      isOfTrade: true,
      lines: [line('One')],
    } as const;
    assert.match(answerInWords(checkPosting(reading, FACTS)), /^This is another job of that name/);
  });
});

test('other postings under the title stand beside this one, and change no answer', () => {
  assert.equal(
    titleInWords(check('community-manager', line('One', 'welcome', 'accounts'))),
    'In the 10 community manager postings that we coded, 60% of the duties asked for are the community manager’s by our sources, only or mostly, and 20% the social media manager’s. Here it is 50% and 50%.',
  );
});

describe('what is left out', () => {
  const ids = (facts: CheckFacts): string[] =>
    checkPosting(
      {
        title: 'The title',
        titleClass: 'community-manager',
        otherJob: undefined,
        isOfTrade: true,
        lines: [line('One', 'welcome')],
      },
      facts,
    ).leftOut.map(({ id }) => id);

  test('is the role’s by sources or often asked for, the most asked first', () => {
    assert.deepEqual(ids(FACTS), ['moderate', 'content']);
  });

  test('stands higher where more sources name it, and holds no quality', () => {
    const duties = FACTS.duties.map((one) =>
      one.id === 'content' ? { ...one, assigned: { ...one.assigned, 'community-manager': 9 } } : one,
    );
    const facts = { ...FACTS, duties: [...duties, duty('stay-empathetic', 'community-manager', 10)] };
    assert.deepEqual(ids(facts), ['content', 'moderate']);
  });

  test('is shown six at once, the rest folded, with what to do with it', () => {
    const many = Array.from({ length: 9 }, (_, index) => duty(`more-${String(index)}`, 'community-manager'));
    const checked = checkPosting(
      {
        title: 'The title',
        titleClass: 'community-manager',
        otherJob: undefined,
        isOfTrade: true,
        lines: [line('One', 'welcome')],
      },
      { ...FACTS, duties: [...FACTS.duties, ...many] },
    );
    const html = checkView(checked, PLACE).map(toHtml).join('');
    const [, after = ''] = html.split('What it leaves out');
    const [shown = '', folded = ''] = after.split('<details>');
    assert.match(shown, /Leaving a duty out is no fault/);
    assert.match(shown, /href="https:\/\/example.org\/roles\/community-manager\/#list"/);
    assert.equal(shown.match(/<li>/g)?.length, 6);
    assert.match(folded, /^<summary>5 more<\/summary>/);
    assert.equal(folded.match(/<li>/g)?.length, 5);
    assert.match(reportMarkdown(checked, PLACE), /\[community manager\]\(https:/);
  });
});

describe('qualities of a person', () => {
  const checked = check('community-manager', line('One', 'welcome'), quality('Two', 'moderate', 'ads'));

  test('are named in a sentence of their own, and stand in no count and no balance', () => {
    assert.equal(
      qualitiesInWords(checked),
      'It also asks for qualities, which are not work and are not counted: “Duty moderate” and “Duty ads”.',
    );
    assert.match(answerInWords(checked), /asks for 1 duty\./);
    assert.deepEqual(checked.bySide['social-media-manager'], []);
  });

  test('have their link in the line, which says that they are not counted', () => {
    const html = checkView(checked, PLACE).map(toHtml).join('');
    assert.match(html, /duties\/ads\/">Duty ads<\/a>[^/]*Asked for as a quality, and not counted\./);
    assert.match(reportMarkdown(checked, PLACE), /Asked for as a quality, and not counted\./);
  });

  test('count as work where another line asks for the same as work', () => {
    const both = check('community-manager', quality('One', 'welcome'), line('Two', 'welcome'));
    assert.deepEqual([both.found.map(({ id }) => id), both.qualities], [['welcome'], []]);
    assert.equal(qualitiesInWords(both), undefined);
  });
});

test('the list of lines holds every line, and one link for each duty found in it', () => {
  const html = checkView(check('community-manager', line('First', 'welcome', 'ads'), line('Second')), {
    ...PLACE,
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
  assert.ok(!checkView(checked, PLACE).map(toHtml).join('').includes('<img'));
  assert.ok(!reportHtml(checked, PLACE).includes('<img'));
  assert.ok(!reportMarkdown(checked, PLACE).includes('<img') || reportMarkdown(checked, PLACE).includes('\\<img'));
  assert.ok(!/(?<!\\)\[a/.test(reportMarkdown(checked, PLACE)));
});

test('a report names its source, its edition, the day and the page of each duty', () => {
  const checked = check('community-manager', line('First', 'welcome'));
  for (const report of [reportMarkdown(checked, PLACE), reportHtml(checked, PLACE)])
    for (const part of [
      'Whose job is it?',
      '1.0.0 of 1 May 2026',
      'https://example.org/posting/',
      'https://example.org/duties/welcome/',
      '3 of 4 sources',
    ])
      assert.ok(report.includes(part), part);
});
