import { test } from 'node:test';

import { STARTER } from '../config/budgets.ts';
import { foreignRequests, loadedPictures, unwantedScripts } from '../support/checks/requests.ts';
import { assertNone } from '../support/problems.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

/** The pages that work by script, in part. */
const WITH_SCRIPT = ['search/'];

test(`no page but search loads a script or carries more than ${STARTER} bytes of one`, () => {
  assertNone(unwantedScripts(site, WITH_SCRIPT));
});

test('no page and no style sheet calls another server', () => {
  assertNone(foreignRequests(site));
});

test('no page shows a picture that it loads, so that nothing is missing where pictures are not loaded', () => {
  assertNone(loadedPictures(site));
});
