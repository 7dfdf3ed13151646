import type { Page } from 'playwright/test';

import { LEGEND, VERDICT_NAMES } from '../../src/wording/labels.ts';
import { expect, test } from '../support/e2e.ts';
import { builtAnswer, builtAnswerLine, field, index, paths, results, resultsPath, whole } from '../support/search.ts';

/** Asks further on the page of the results, which is quicker than opening it anew. */
async function ask(page: Page, query: string): Promise<void> {
  if (!page.url().includes('/search/')) await page.goto('search/');
  await field(page).fill(query);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
}

test.describe('the search', () => {
  test('answers a question with the duty, its answer in words, the count, evidence and the way to the statement', async ({
    page,
  }) => {
    await page.goto(resultsPath('who moderates discussions?'));
    const first = results(page).first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/duties\/moderate-discussions\/$/);
    await expect(first).toContainText(builtAnswerLine('moderate-discussions'));
    const evidence = first.getByRole('listitem').first();
    await expect(evidence.getByRole('link')).toHaveAttribute('href', /\/claims\/[\w-]+\/$/);
    await expect(evidence).toContainText(/^\S.*, “.+”.*: \S/);
    await first.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moderate discussions');
  });

  test('answers for the role that was asked of, and never takes silence for a no', async ({ page }) => {
    const first = results(page).first();
    for (const [query, ...said] of [
      ['does a community manager connect members?', 'The community manager? Yes.', builtAnswerLine('connect-members')],
      [
        'does a community manager moderate discussions?',
        'The community manager? Mostly yes.',
        builtAnswerLine('moderate-discussions'),
      ],
      [
        'does a social media manager moderate discussions?',
        'The social media manager? Mostly no, it is mostly the community manager’s job.',
      ],
      [
        'does a social media manager connect members?',
        'The social media manager? No, sources say it is the community manager’s job.',
      ],
      ['does a community manager do member education?', 'The community manager? No source says.'],
      ['does a social media manager create content?', `The social media manager? ${builtAnswerLine('create-content')}`],
    ] as const) {
      await ask(page, query);
      for (const words of said) await expect(first).toContainText(words);
    }
  });

  test('says a count once in a result', async ({ page }) => {
    for (const [query, duty] of [
      ['does a social media manager create content?', 'create-content'],
      ['does a community manager moderate?', 'moderate-discussions'],
    ] as const) {
      await ask(page, query);
      await expect(results(page).first()).toContainText(builtAnswer(duty).count);
      const said = await results(page).first().textContent();
      expect(said?.split(builtAnswer(duty).count)).toHaveLength(2);
    }
  });

  test('shows both sides where sources disagree', async ({ page }) => {
    await page.goto(resultsPath('create content'));
    const first = results(page).first();
    await expect(first).toContainText(VERDICT_NAMES.disputed);
    await expect(first.getByRole('listitem').filter({ hasText: 'The community manager:' })).toHaveCount(1);
    await expect(first.getByRole('listitem').filter({ hasText: 'The social media manager:' })).toHaveCount(1);
  });

  test('shows what a source says of a topic, on the duty', async ({ page }) => {
    await page.goto(resultsPath('what does Rachel Happe say about creating content'));
    const first = results(page).first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/duties\/create-content\/$/);
    const said = first.getByRole('listitem').filter({ hasText: `Happe ${LEGEND['social-media-manager']}.` });
    await expect(said.getByRole('link')).toHaveAttribute('href', /\/claims\/happe-[\w-]+\/$/);
    await expect(whole(page)).toBeVisible();
    expect((await paths(page))[1]).toMatch(/\/(sources\/happe|duties\/[\w-]+)\/$/);
  });

  test('says so where nothing on it was found in the source', async ({ page }) => {
    await page.goto(resultsPath('what does Rachel Happe say about paid social promotion'));
    const first = results(page).first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', /\/duties\/paid-social\/$/);
    await expect(first).toContainText(`Happe: ${LEGEND.none}`);
  });

  test('brings the statement first whose exact words are typed', async ({ page }) => {
    for (const words of ['two distinct skill sets', 'not terribly clear']) {
      await ask(page, words);
      await expect(whole(page)).toBeVisible();
      expect((await paths(page))[0]).toMatch(/\/claims\/[\w-]+\/$/);
    }
  });

  test('brings the source first for a bare name', async ({ page }) => {
    await page.goto(resultsPath('rachel happe'));
    await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', /\/sources\/happe\/$/);
  });

  test('lists the duties of a bare role below its page and the two roles, each with its answer', async ({ page }) => {
    await page.goto(resultsPath('what does a social media manager do?'));
    await expect(
      page.getByText(/then the duties that .+ give to the social media manager, those that both share/),
    ).toBeVisible();
    await expect(results(page).first().getByRole('link')).toHaveAttribute('href', /\/roles\/social-media-manager\/$/);
    await expect(whole(page)).toBeVisible();
    const listed = (await results(page).locator('[data-part="verdict"] > .verdict strong').allTextContents()).filter(
      (word, place, all) => word !== all[place - 1],
    );
    expect(listed.slice(0, 3)).toEqual([
      VERDICT_NAMES['social-media-manager'],
      VERDICT_NAMES['mostly-social-media-manager'],
      VERDICT_NAMES.disputed,
    ]);
  });

  test('finds what only the full text has, and marks the words where they stand', async ({ page }) => {
    await page.goto(resultsPath('hashes'));
    const found = results(page).filter({ has: page.getByRole('link', { name: 'Method', exact: true }) });
    await expect(found.locator('mark').first()).toHaveText(/hashes/);
    await ask(page, 'frauen-berufsperspektive criticism');
    const statement = results(page).first().getByRole('listitem').first();
    await expect(statement.getByRole('link')).toHaveAttribute('href', /\/sources\/[\w-]+\/#[\w-]+$/);
    await expect(statement.locator('mark').first()).toBeVisible();
  });

  test('lists each thing once, duties first where they answer', async ({ page }) => {
    await page.goto(resultsPath('moderation'));
    await expect(whole(page)).toBeVisible();
    const listed = await paths(page);
    expect(listed[0]).toMatch(/\/duties\/moderate-discussions\/$/);
    expect(new Set(listed).size).toBe(listed.length);
  });

  test('says under which other name a duty was found, and never calls it by a mere search term', async ({ page }) => {
    const first = results(page).first();
    await page.goto(resultsPath('moderation'));
    await expect(first).toContainText('Moderate discussions');
    await expect(first).toContainText('also called “moderation”');
    await ask(page, 'bouncer');
    await expect(first).toContainText('Moderate discussions');
    await expect(first).not.toContainText('bouncer');
  });

  test('gives nothing for what is off topic, in two lines, and the way to all duties', async ({ page }) => {
    for (const query of ['photosynthesis', 'plumber near me', 'lasagne with spinach']) {
      await ask(page, query);
      await expect(page.getByText('Try another word for the task')).toBeVisible();
      await expect(results(page)).toHaveCount(0);
      await expect(index(page)).toBeHidden();
    }
    await page.getByRole('link', { name: 'All duties, by group and A–Z' }).click();
    await expect(page).toHaveURL(/\/duties\/$/);
  });

  test('says what it has no answer to, and what it took a question for', async ({ page }) => {
    for (const [query, said] of [
      ['social media manager salary', 'it has nothing on pay'],
      ['wer moderiert die Diskussionen?', 'asked in German'],
      ['who does not moderate', 'You asked whose job it is not'],
      ['member says she wants to die', 'call your emergency number first'],
      ['nannies the discord', 'Nothing found for “nannies”'],
    ] as const) {
      await ask(page, query);
      await expect(page.locator('#search-notes')).toContainText(said);
    }
  });

  test('shows what can be asked where nothing was asked yet, and answers it', async ({ page }) => {
    const examples = page.getByText('Ask in your own words').locator('..').getByRole('link');
    await page.goto('search/');
    await expect(examples.first()).toBeVisible();
    const [first = '', ...others] = await examples.allTextContents();
    await page.getByRole('link', { name: first, exact: true }).click();
    await expect(field(page)).toHaveValue(first);
    await expect(results(page).first()).toBeVisible();
    await expect(examples).toHaveCount(0);
    expect(others.length).toBeGreaterThan(3);
    for (const query of others) {
      await ask(page, query);
      await expect(page.getByRole('status').filter({ hasText: `for “${query}”` })).toBeVisible();
      await expect(results(page).first()).toBeVisible();
    }
  });

  test('puts spelling right, says so, and searches the words as typed if asked to', async ({ page }) => {
    await page.goto(resultsPath('moderaton'));
    await expect(page.getByText('Showing results for “moderation”. Search instead for “moderaton”.')).toBeVisible();
    expect((await paths(page))[0]).toMatch(/\/duties\/moderate-discussions\/$/);
    await page.getByRole('link', { name: '“moderaton”' }).click();
    await expect(page).toHaveURL(/q=moderaton&exact=1/);
    await expect(page.getByText('Searched exactly as typed.')).toBeVisible();
    await expect(field(page)).toHaveValue('moderaton');
    await page.getByRole('link', { name: 'Search with the spelling put right' }).click();
    await expect(results(page).first()).toContainText('Moderate discussions');
  });

  test('adds the full text below what stands, and moves nothing', async ({ page }) => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/pagefind/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(resultsPath('moderation'));
    const first = results(page).first();
    // The answer stands first, then its evidence; both before the full text.
    await expect(first.getByRole('listitem')).not.toHaveCount(0);
    const before = { box: await first.boundingBox(), listed: await paths(page) };
    release();
    await expect(whole(page)).toBeVisible();
    const listed = await paths(page);
    expect(listed.length).toBeGreaterThan(before.listed.length);
    expect(listed.slice(0, before.listed.length)).toEqual(before.listed);
    expect(await first.boundingBox()).toEqual(before.box);
  });

  test('tells how much was found, and what comes first, to who does not see it', async ({ page }) => {
    await page.goto(resultsPath('moderation'));
    await expect(page.getByRole('status').filter({ hasText: /results? for “moderation”/ })).toContainText(
      `First: Moderate discussions. ${builtAnswerLine('moderate-discussions')}`,
    );
  });

  test('fits the narrowest phone, results and filters too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(resultsPath('what does Rachel Happe say about creating content'));
    await expect(whole(page)).toBeVisible();
    await page.getByText('Narrow the results').click();
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
});
