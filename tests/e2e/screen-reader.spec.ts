import type { CDPSession, Page } from 'playwright/test';

import { outlineInWords, outlineOf, outlineProblems } from '../support/accessibility-tree.ts';
import { named, shares } from '../support/browser-pages.ts';
import { expect, test } from '../support/e2e.ts';
import { byKind, listPages } from '../support/page-list.ts';
import { index } from '../support/search.ts';

/** Of kinds with many pages the one whose outline is kept: short, and about what is not likely to change. */
const KEPT: Readonly<Record<string, string>> = {
  'claims/*': 'claims/happe-welcomes-members/',
  'compare/all/*': 'compare/all/',
  'disputes/*': 'disputes/is-social-media-needed/',
  'duties/*': 'duties/welcome-members/',
  'duties/*/all': 'duties/welcome-members/all/',
  'editions/*': 'editions/2026-11/',
  'embed/*': 'embed/welcome-members/',
  'sources/*': 'sources/isaf/',
};

const RENEW = 'Is the change meant? Then `npm run test:browser -- --grep steered --update-snapshots` writes it down.';

/** Further rows, cells and entries of long tables and lists are made as the first ones are. */
const FURTHER_ROWS = ':is(tr, td, li, article):nth-child(n + 7), dd:nth-child(n + 21)';

/** The accessibility tree of a page, as the browser gives it to a screen reader. */
async function readOutline(page: Page, session: CDPSession, path: string) {
  await page.goto(path);
  // All duties stand there once its script has seen that nothing was asked.
  if (path === 'search/') await expect(index(page)).toBeVisible();
  await page.locator(FURTHER_ROWS).evaluateAll((rows) => {
    for (const row of rows) row.remove();
  });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return outlineOf(nodes);
}

const kept = [...byKind(listPages())].map(([kind, pages]) => {
  const path = pages.length === 1 ? pages[0]?.path : KEPT[kind];
  if (path === undefined) throw new Error(`Name a page of the kind ${kind} in KEPT, so that its outline is kept.`);
  return { path, file: `${kind.replace(/\/$/, '').replaceAll('*', 'one').replaceAll('/', '-')}.txt` };
});

for (const those of shares(kept)) {
  test(`a screen reader is steered by landmarks, headings and names on ${named(those)}`, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    for (const { path, file } of those) {
      const outline = await readOutline(page, session, path);
      expect.soft(outlineProblems(outline), path).toEqual([]);
      expect.soft(outlineInWords(outline), `What leads through /${path} has changed. ${RENEW}`).toMatchSnapshot(file);
    }
    await session.detach();
  });
}
