import { test } from 'node:test';

import { HtmlValidate, StaticConfigLoader } from 'html-validate';

import { htmlValidateConfig } from '../config/html-validate.ts';
import { assertNone } from '../support/problems.ts';
import { type Page, readSite } from '../support/site.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlValidateConfig));

async function problemsOf({ path, html }: Page): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, path);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ selector, message, ruleId }) => `${path}: ${message} (${ruleId}) at ${selector ?? 'the page'}`);
}

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of readSite().pages) problems.push(...(await problemsOf(page)));
  assertNone(problems);
});
