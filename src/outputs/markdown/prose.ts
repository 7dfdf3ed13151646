import type { PhrasingContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from 'satteri';

import type { Urls } from '../../urls/urls.ts';
import type { Catalog, Claim } from '../../model/catalog.ts';
import { formatYear } from '../../wording/formatting.ts';
import { type Block, type Words, link, paragraph } from './nodes.ts';

/** The citation mark after a statement: "(Happe 2010)", linked to the claim. */
export function citation(claim: Claim, urls: Urls): Words[] {
  const address = urls.absolute(urls.claim(claim.id));
  return ['(', link(address, `${claim.source.short} ${formatYear(claim.text.date)}`), ')'];
}

/** What a tag of MDX says in Markdown: a citation, a quote with its citation, or words linked to a page. */
export function tagWords(
  name: string,
  id: string,
  children: readonly PhrasingContent[],
  catalog: Catalog,
  urls: Urls,
): Words[] {
  const claim = catalog.claimById.get(id);
  const linked = (path: string): Words[] => [link(urls.absolute(path), ...children)];
  switch (name) {
    case 'Claim':
      return claim ? citation(claim, urls) : [];
    case 'Quote': {
      if (!claim?.quote) return [];
      const { words, gloss } = claim.quote;
      return [`“${words}” `, ...(gloss === undefined ? [] : [`(${gloss}) `]), ...citation(claim, urls)];
    }
    case 'Duty':
      return linked(urls.duty(id));
    case 'Source':
      return linked(urls.source(id));
    case 'Dispute':
      return linked(urls.dispute(id));
    default:
      return [...children];
  }
}

type Tag = MdxJsxTextElement | MdxJsxFlowElement;

function idOf({ attributes }: Tag): string {
  const id = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id');
  return typeof id?.value === 'string' ? id.value : '';
}

/** Teaches the writer of Markdown the tags that MDX may use. */
export function proseTags(catalog: Catalog, urls: Urls): Options {
  return {
    handlers: {
      mdxJsxTextElement: (tag: MdxJsxTextElement, _parent, state, info) =>
        state.containerPhrasing(paragraph(...tagWords(tag.name ?? '', idOf(tag), tag.children, catalog, urls)), info),
      // A tag that stands alone on its line.
      mdxJsxFlowElement: (tag: MdxJsxFlowElement, _parent, state, info) =>
        state.containerPhrasing(paragraph(...tagWords(tag.name ?? '', idOf(tag), [], catalog, urls)), info),
    },
  };
}

/** The prose of an MDX file, parsed as the pages parse it; its tags are written by `proseTags`. */
export function proseOf(body: string): readonly Block[] {
  const tree = mdxToMdast(body, { features: { smartPunctuation: true }, position: false });
  return tree.type === 'root' ? tree.children : [];
}
