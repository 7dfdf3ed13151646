import { PAGE_IDS } from '../schema/prose.ts';
import { suggest } from './nearest.ts';
import type { Finding, Rule } from './rule.ts';

/** The site is built with a closed list of standing pages: one that is missing ends the build, another is never shown. */
export const standingPages: Rule = {
  id: 'standing-pages',
  description: `The folder content/pages/ holds ${PAGE_IDS.join(' and ')}, and no other page.`,
  check({ content, broken }) {
    // A folder without any content is one problem, which the reading tells.
    if (content.site.length === 0 && content.pages.length === 0) return [];
    const known: readonly string[] = PAGE_IDS;
    const there = new Set(content.pages.map(({ id }) => id));
    return [
      ...PAGE_IDS.filter((id) => !there.has(id) && !broken.has(id)).map((id): Finding => ({
        file: `content/pages/${id}.mdx`,
        field: '',
        found: 'no such file',
        expected: 'this file, which the site is built with',
        fix: 'Add it, or restore it.',
      })),
      ...content.pages
        .filter(({ id }) => !known.includes(id))
        .map(({ id, file }): Finding => ({
          file,
          field: '(file name)',
          found: `"${id}"`,
          expected: `one of ${PAGE_IDS.join(', ')}: no other page is published`,
          fix: suggest(id, PAGE_IDS, 'Move it, or rename it.'),
        })),
    ];
  },
};
