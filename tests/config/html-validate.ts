import type { ConfigData } from 'html-validate';

/**
 * What is checked in the HTML of every built page. Each rule that is switched off has its reason here.
 * Headings are checked in tests/support/checks/outline.ts, with messages that name them.
 */
export const htmlValidateConfig: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A label, a description or a control that points at nothing is broken for whoever relies on it.
    'no-missing-references': 'error',
    'no-unknown-elements': ['error', { exclude: ['/^[a-z]+(-[a-z]+)+$/'] }],
    // Drawings take their measures from the data, as custom properties and nothing else.
    'no-inline-style': ['error', { allowedProperties: ['/^--/'] }],
    // A list may have a name, which tells it from the others on the page.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A table laid out as cards on a phone is no table to every browser unless its roles are said.
    'no-redundant-role': 'off',
    // Safari takes a list without bullets for no list unless its role is said.
    'prefer-native-element': ['error', { exclude: ['list'] }],
    // Checked with the other headings; this rule also looks into templates, which script has still to fill.
    'empty-heading': 'off',
    // How source is written, which Astro's compression decides; it means the same to every browser.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A title names the page first; what is cut off at the end of a tab or a result is the site's name.
    'long-title': 'off',
  },
};
