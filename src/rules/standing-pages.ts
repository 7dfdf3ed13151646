import { PAGE_IDS } from '../schema/prose.ts';
import { suggest } from './nearest.ts';
import type { Finding, Rule } from './rule.ts';

/** The site is built with a closed list of standing pages: one that is missing ends the build, another is never shown. */
export const standingPages: Rule = {
  id: 'standing-pages',
  description: `The folder content/pages/ holds ${PAGE_IDS.join(' and ')}, and no other page.`,
  check({ content, invalidIds }) {
    const known: readonly string[] = PAGE_IDS;
    const there = new Set(content.pages.map(({ id }) => id));
    return [
      ...PAGE_IDS.filter((id) => !there.has(id) && !invalidIds.has(id)).map((id): Finding => ({
        file: `content/pages/${id}.mdx`,
        field: '',
        received: 'no such file',
        expected: 'this file, which the site is built with',
        hint: 'Add it, or restore it.',
      })),
      ...content.pages
        .filter(({ id }) => !known.includes(id))
        .map(({ id, file }): Finding => ({
          file,
          field: '(file name)',
          received: `"${id}"`,
          expected: `one of ${PAGE_IDS.join(', ')}: no other page is published`,
          hint: suggest(id, PAGE_IDS, 'Move it, or rename it.'),
        })),
    ];
  },
};
