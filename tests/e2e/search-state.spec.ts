import type { Page } from 'playwright/test';

import { VERDICT_NAMES } from '../../src/wording/labels.ts';
import { expect, test, testOnOwnPage } from '../support/e2e.ts';
import { field, index, paths, results, resultsPath, whole } from '../support/search.ts';

const DISPUTED = new RegExp(`^${VERDICT_NAMES.disputed}`);

const filter = (page: Page, group: string, name: string | RegExp) =>
  page.getByRole('group', { name: group }).getByRole('checkbox', { name });

/** Opens the long groups of filters, which are closed at first. */
async function openGroups(page: Page): Promise<void> {
  for (const name of ['Kind', 'Source']) await page.locator('summary').filter({ hasText: name }).click();
}

/** The choices that are shown in all groups, each with the number beside it. */
async function choices(
  page: Page,
): Promise<readonly { readonly group: string; readonly name: string; readonly count: number }[]> {
  await expect(whole(page)).toBeVisible();
  return page.locator('fieldset label:visible').evaluateAll((labels) =>
    labels.map((label) => {
      const [, name = '', count = ''] = /^(.*?)\s*(\d+)$/.exec(label.textContent.trim()) ?? [];
      return {
        group: label.closest('fieldset')?.querySelector('legend')?.textContent ?? '',
        name,
        count: Number(count),
      };
    }),
  );
}

/** Some of many, both ends among them. */
function firstMiddleLast<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set([items[0], items[Math.floor(items.length / 2)], items.at(-1)])].filter(
    (item) => item !== undefined,
  );
}

/** One that is neither the first, which most have, nor the last. */
const middle = <Item>(items: readonly Item[]): readonly Item[] =>
  items.slice(Math.floor(items.length / 2), Math.floor(items.length / 2) + 1);

test.describe('the address of the results', () => {
  test('holds query and filters: a copied one gives the same list', async ({ page, context }) => {
    await page.goto(resultsPath('content'));
    await openGroups(page);
    await filter(page, 'Kind', /^Duties/).check();
    await filter(page, 'Answer', DISPUTED).check();
    await expect(page).toHaveURL(/\?q=content&kind=duty&verdict=disputed$/);
    await expect(whole(page)).toBeVisible();
    const copy = await context.newPage();
    await copy.goto(page.url());
    await expect(whole(copy)).toBeVisible();
    expect(await paths(copy)).toEqual(await paths(page));
    await expect(filter(copy, 'Answer', DISPUTED)).toBeChecked();
  });

  test('goes back one step at a time', async ({ page }) => {
    await page.goto(resultsPath('moderation'));
    await expect(results(page).first()).toContainText('Moderate discussions');
    await field(page).fill('welcome new members');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=welcome\+new\+members$/);
    await expect(results(page).first()).toContainText('Welcome new members');
    await openGroups(page);
    await filter(page, 'Kind', /^Duties/).check();
    await expect(page).toHaveURL(/kind=duty$/);

    await page.goBack();
    await expect(page).toHaveURL(/\?q=welcome\+new\+members$/);
    await expect(filter(page, 'Kind', /^Duties/)).not.toBeChecked();
    await page.goBack();
    await expect(page).toHaveURL(/\?q=moderation$/);
    await expect(field(page)).toHaveValue('moderation');
    await expect(results(page).first()).toContainText('Moderate discussions');
    await page.goForward();
    await expect(results(page).first()).toContainText('Welcome new members');
  });

  test('comes back to the results from a page that was opened there', async ({ page }) => {
    await page.goto(resultsPath('moderation'));
    await expect(whole(page)).toBeVisible();
    const before = await paths(page);
    await results(page).first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/duties\//);
    await page.goBack();
    await expect(whole(page)).toBeVisible();
    expect(await paths(page)).toEqual(before);
  });

  testOnOwnPage('comes back to the place in a long list from a page that was opened there', async ({ page }) => {
    await page.goto(resultsPath('content'));
    await expect(whole(page)).toBeVisible();
    const last = results(page).last().getByRole('link').first();
    await last.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(500);
    await last.click();
    await expect(page).not.toHaveURL(/\/search\//);
    await page.goBack();
    await expect(whole(page)).toBeVisible();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 50);
  });

  test('says so where nothing was asked', async ({ page }) => {
    await page.goto(resultsPath('moderation'));
    await expect(whole(page)).toBeVisible();
    await field(page).fill(' ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Nothing was searched for' })).toBeVisible();
    await expect(index(page)).toBeVisible();
  });

  test('may hold values that no filter knows: they are left out, and said', async ({ page }) => {
    await page.goto('search/?q=moderation&role=boss&kind=duty&source=nobody');
    const said = page.getByRole('status').filter({ hasText: 'Left out, since no filter is called so' });
    await expect(said).toHaveText('Left out, since no filter is called so: role “boss”, source “nobody”.');
    await expect(whole(page)).toBeVisible();
    for (const path of await paths(page)) expect(path).toMatch(/\/duties\//);
  });

  test('may hold filters alone: then all that fits them is listed', async ({ page }) => {
    await page.goto('search/?q=&kind=duty&verdict=social-media-manager');
    await expect(whole(page)).toBeVisible();
    const listed = await paths(page);
    expect(listed.length).toBeGreaterThan(0);
    for (const path of listed) expect(path).toMatch(/\/duties\//);
    await expect(
      results(page).filter({ has: page.getByText(VERDICT_NAMES['social-media-manager'], { exact: true }) }),
    ).toHaveCount(listed.length);
  });

  test('never comes into the links of results', async ({ page }) => {
    await page.goto(resultsPath('moderation'));
    await expect(whole(page)).toBeVisible();
    for (const path of await paths(page)) expect(path).not.toMatch(/[?#]/);
  });

  test('is left alone where there is no query: the index of duties stands', async ({ page }) => {
    await page.goto('search/');
    await expect(index(page)).toBeVisible();
    await expect(results(page)).toHaveCount(0);
  });
});

test.describe('the filters', () => {
  test('have counts that are true, alone and together', async ({ page }) => {
    for (const [chosen, sample] of [
      ['', firstMiddleLast],
      ['&kind=duty', middle],
      ['&source=happe&source=ng', middle],
    ] as const) {
      await page.goto(`${resultsPath('content')}${chosen}`);
      await openGroups(page);
      const shown = await choices(page);
      expect(shown.length).toBeGreaterThan(5);
      const all = await results(page).count();
      const tried = [...Map.groupBy(shown, ({ group }) => group)]
        .filter(([group]) => !chosen.includes(group.toLowerCase().split(' ')[0] ?? ''))
        .flatMap(([, ofGroup]) => sample(ofGroup.filter(({ count }) => count > 0)));
      for (const { group, name, count } of tried) {
        await page
          .getByRole('group', { name: group })
          .getByRole('checkbox', { name: `${name} ${count}`, exact: true })
          .check();
        await expect(results(page)).toHaveCount(count);
        await page.getByRole('group', { name: group }).getByRole('checkbox', { checked: true }).uncheck();
        await expect(results(page)).toHaveCount(all);
      }
    }
  });

  test('are closed where there are many, say how many are chosen, and open by keyboard', async ({ page }) => {
    await page.goto(`${resultsPath('content')}&source=happe&source=ng`);
    const sources = page.locator('summary').filter({ hasText: 'Source' });
    await expect(sources).toContainText('2 chosen');
    for (const summary of await page.locator('#search-filters summary').all())
      expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await expect(filter(page, 'Source', /^Happe/)).toBeHidden();
    await sources.focus();
    await page.keyboard.press('Enter');
    await filter(page, 'Source', /^Happe/).uncheck();
    await expect(sources).toContainText('1 chosen');
  });

  test('take any of the values of one group, and all groups together', async ({ page }) => {
    await page.goto(resultsPath('content'));
    await expect(whole(page)).toBeVisible();
    const all = await paths(page);
    await openGroups(page);
    await filter(page, 'Kind', /^Duties/).check();
    const duties = all.filter((path) => path.includes('/duties/'));
    await expect(results(page)).toHaveCount(duties.length);
    await filter(page, 'Kind', /^Sources/).check();
    await expect(results(page)).toHaveCount(all.filter((path) => /\/(duties|sources)\//.test(path)).length);
    await filter(page, 'Answer', DISPUTED).check();
    await expect(results(page).filter({ hasText: VERDICT_NAMES.disputed })).toHaveCount(await results(page).count());
    await page.getByRole('link', { name: `Show all ${all.length} results` }).click();
    await expect(results(page)).toHaveCount(all.length);
  });

  test('keep the focus where it is, so that several are chosen by keyboard', async ({ page }) => {
    await page.goto(resultsPath('content'));
    // Which kinds there are to choose is known when the list is whole.
    await expect(whole(page)).toBeVisible();
    await openGroups(page);
    const duties = filter(page, 'Kind', /^Duties/);
    await duties.focus();
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/kind=duty$/);
    await expect(duties).toBeFocused();
    await expect(whole(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/kind=duty&kind=source$/);
  });
});
