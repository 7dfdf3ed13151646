import type { Tree } from '../view/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';
const DRAWN: ReadonlySet<string> = new Set(['svg', 'use', 'rect']);

/** The tree as elements. What was pasted goes into the page as text only, never as markup. */
export function toNode(tree: Tree): Node {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const made = DRAWN.has(tree.tag) ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) made.setAttribute(name, value);
  made.append(...tree.children.map(toNode));
  return made;
}

/** The part of the page with this name; throws where markup and script have parted. */
export function part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind {
  const found = document.querySelector(`[data-check="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no part "${name}".`);
  return found;
}
