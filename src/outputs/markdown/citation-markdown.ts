import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

import { type Urls, CITATION_FORMATS } from '../../urls/urls.ts';
import { type CitePage, FORMAT_NAMES } from '../citation/cite-page.ts';
import { NOT_FOR_PUBLISHING } from '../citation/items.ts';
import { ADDRESS } from '../citation/linked-addresses.ts';
import { type Block, type Words, bullets, heading, item, joined, link, paragraph, strong } from './nodes.ts';

function wordsOf(node: DefaultTreeAdapterTypes.ChildNode): Words[] {
  // As a link, since Markdown reads a bare address in its own way.
  if ('value' in node)
    return node.value.split(ADDRESS).map((part, index) => (index % 2 === 0 ? part : link(part, part)));
  if (!('childNodes' in node)) return [];
  const words = node.childNodes.flatMap(wordsOf);
  if (node.nodeName !== 'i') return words;
  const children = words.map((word) => (typeof word === 'string' ? { type: 'text' as const, value: word } : word));
  return [{ type: 'emphasis', children }];
}

/** A citation as the page has it, HTML with nothing but `<i>` in it, letter for letter. */
function citationWords(html: string): Words[] {
  return parseFragment(html).childNodes.flatMap(wordsOf);
}

/** How the page is cited: the citations that stand on it, and where their files are. */
export function citeBlocks({ path, groups, isLocal }: CitePage, urls: Urls): Block[] {
  const files = CITATION_FORMATS.map((format) =>
    link(urls.absolute(urls.citation(path, format)), FORMAT_NAMES[format]),
  );
  return [
    heading(2, 'Cite this page'),
    ...(isLocal ? [paragraph(strong(NOT_FOR_PUBLISHING))] : []),
    bullets(
      groups.flatMap(({ entries }) =>
        entries.map(({ style, html }) => item(paragraph(`${style}: `, ...citationWords(html)))),
      ),
    ),
    paragraph('As a file: ', ...joined(files), '. Please add the date on which you read the page.'),
  ];
}
