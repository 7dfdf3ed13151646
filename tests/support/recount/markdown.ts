import type { Nodes } from 'mdast';

import { linksIn, parseMarkdown, wordsOf } from '../data/markdown.ts';
import { addressOf, fileAt } from './pages.ts';

/** The Markdown alternate of a page, in sections: a heading and what stands under it up to the next one. */

export interface Section {
  readonly depth: number;
  readonly words: string;
  readonly links: readonly string[];
  readonly blocks: readonly Nodes[];
}

export function sectionsOf(path: string): readonly Section[] {
  const sections: { depth: number; words: string; links: readonly string[]; blocks: Nodes[] }[] = [];
  for (const block of parseMarkdown(fileAt(path)).blocks) {
    if (block.type === 'heading') {
      sections.push({ depth: block.depth, words: wordsOf(block), links: linksIn(block), blocks: [] });
    } else sections.at(-1)?.blocks.push(block);
  }
  return sections;
}

/** The sections below the one with the given heading. */
export function sectionsBelow(sections: readonly Section[], heading: string): readonly Section[] {
  const start = sections.findIndex(({ words }) => words === heading);
  const top = sections[start];
  if (top === undefined) throw new Error(`There is no heading "${heading}".`);
  const rest = sections.slice(start + 1);
  const end = rest.findIndex(({ depth }) => depth <= top.depth);
  return end === -1 ? rest : rest.slice(0, end);
}

/** The section with the given heading, without those below it. */
export function sectionNamed(sections: readonly Section[], heading: string): Section {
  const section = sections.find(({ words }) => words === heading);
  if (section === undefined) throw new Error(`There is no heading "${heading}".`);
  return section;
}

/** The paragraphs of a section, in words. */
export function paragraphsOf({ blocks }: Section): readonly string[] {
  return blocks.filter(({ type }) => type === 'paragraph').map(wordsOf);
}

/** The points of the lists of a section. */
export function itemsOf({ blocks }: Section): readonly Nodes[] {
  return blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
}

/** Ids of pages of a folder that are linked, in order; `file` is what stands after the id. */
export function idsLinkedIn(links: readonly string[], folder: string, file = ''): readonly string[] {
  const start = addressOf(`/${folder}/`);
  return links
    .filter((link) => link.startsWith(start) && link.endsWith(`/${file}`))
    .map((link) => link.slice(start.length, -file.length - 1))
    .filter((id) => id !== '' && !id.includes('/') && !id.includes('#'));
}

export { linksIn, wordsOf };
