import { equal } from 'node:assert/strict';
import { test } from 'node:test';

import { policyFor } from '../../src/publishing/csp.ts';
import { attribute } from '../support/html.ts';
import { assertNone } from '../support/problems.ts';
import { type Page, readSite } from '../support/site.ts';

const site = readSite();

/** Every page, moved ones, cards and the 404 page among them. */
const { pages } = site;

function policiesOf({ elements }: Page): readonly string[] {
  return elements
    .filter((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .map((element) => attribute(element, 'content') ?? '');
}

/** Hashes of the scripts that a policy allows. */
function scriptsIn(policy: string): readonly string[] {
  const scripts = policy.split('; ').find((directive) => directive.startsWith('script-src')) ?? '';
  return scripts.match(/'sha256-[^']+'/g) ?? [];
}

/**
 * The scripts that we ship in pages: loaders of the search, of copying, of the check, of duties to copy, of the quiz, and
 * of the choice of evidence.
 */
const shipped = new Set(pages.flatMap((page) => policiesOf(page).flatMap(scriptsIn)));

test('no more inline scripts are allowed than the six that we ship', () => {
  equal(shipped.size, 6);
});

test('every page has one policy, for exactly the style and script that it carries', () => {
  assertNone(
    pages
      .filter((page) => policiesOf(page).join('\n') !== policyFor(page.html, shipped))
      .map(({ path }) => `${path} has no policy, or another than its content asks for`),
  );
});

test('no page has style in attributes, which the policy forbids', () => {
  assertNone(
    pages.flatMap(({ path, elements }) =>
      elements
        .filter((element) => attribute(element, 'style') !== undefined)
        .map(({ tagName }) => `${path}: <${tagName} style>`),
    ),
  );
});
