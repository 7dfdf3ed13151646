import type { PhrasingContent } from 'mdast';
import type { Options } from 'mdast-util-to-markdown';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from 'satteri';

import type { Urls } from '../../urls/urls.ts';
import type { Catalog, Claim } from '../../model/catalog.ts';
import { markInWords } from '../../wording/sentences.ts';
import { type Block, type Words, link, paragraph } from './nodes.ts';

/** The citation mark after a statement: "(Happe, Differentiating Between…)", linked to the claim. */
export function citation(claim: Claim, urls: Urls): Words[] {
  const address = urls.absolute(urls.claim(claim.id));
  return ['(', link(address, markInWords(claim)), ')'];
}

/** What a component says in Markdown: a citation, a quote with its citation, or words linked to a page. */
function componentWords(
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

type Component = MdxJsxTextElement | MdxJsxFlowElement;

/** An attribute of a component as text; empty if it has none. */
export function attributeOf({ attributes }: Component, name: string): string {
  const found = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}

/** What a computed component says in running text, by its name; undefined for one that computes nothing. */
export type ComputedWords = (name: string, attribute: (name: string) => string) => string | undefined;

/** The extension with which a syntax tree (mdast) that holds our components is written as Markdown. */
export function componentsToMarkdown(catalog: Catalog, urls: Urls, computed?: ComputedWords): Options {
  return {
    handlers: {
      mdxJsxTextElement: (component: MdxJsxTextElement, _parent, state, info) => {
        const name = component.name ?? '';
        const words = computed?.(name, (attribute) => attributeOf(component, attribute));
        return state.containerPhrasing(
          paragraph(
            ...(words === undefined
              ? componentWords(name, attributeOf(component, 'id'), component.children, catalog, urls)
              : [words]),
          ),
          info,
        );
      },
      // A component that stands alone on its line.
      mdxJsxFlowElement: (component: MdxJsxFlowElement, _parent, state, info) =>
        state.containerPhrasing(
          paragraph(...componentWords(component.name ?? '', attributeOf(component, 'id'), [], catalog, urls)),
          info,
        ),
    },
  };
}

/** The prose of an MDX file, parsed as the pages parse it; its components are written by `componentsToMarkdown`. */
export function parseMdx(body: string): readonly Block[] {
  const tree = mdxToMdast(body, { features: { smartPunctuation: true }, position: false });
  return tree.type === 'root' ? tree.children : [];
}
