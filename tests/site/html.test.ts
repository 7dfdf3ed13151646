import { test } from 'node:test';

import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';

import { htmlValidateConfig } from '../config/html-validate.ts';
import { idProblems, oneOfEveryShape } from '../support/checks/shapes.ts';
import { assertNone } from '../support/problems.ts';
import { type Page, readSite } from '../support/site.ts';

/** Resolves the one configuration once: the library does it anew for every page, which takes as long as validating. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#resolved ??= super.getConfigFor(handle));
  }
}

const site = readSite();
const validator = new HtmlValidate(new OneConfig(htmlValidateConfig));

async function problemsOf({ path, html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, path);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ selector, message, ruleId }) => `${path}: ${message} (${ruleId}) at ${selector ?? 'the page'}`);
}

test('every page is valid HTML', async (t) => {
  const pages = oneOfEveryShape(site.pages);
  t.diagnostic(`${pages.length} shapes of ${site.pages.length} pages`);
  const problems: string[] = [];
  for (const page of pages) problems.push(...(await problemsOf(page)));
  assertNone(problems);
});

test('every id stands once on its page, and what names one names one that is there', () => {
  assertNone(idProblems(site));
});
