import { test } from 'node:test';

import { wrongTypography } from '../support/checks/typography.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

test('quotation marks and apostrophes are curly and the right way round wherever we speak', () => {
  assertNone(wrongTypography(readSite()));
});
