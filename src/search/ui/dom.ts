/** Building and finding elements. What visitors typed goes into the page as text only, never as markup. */

type Child = Node | string;

/** An element with its attributes and what is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/** A link. */
export function link(href: string, text: string): HTMLAnchorElement {
  return element('a', { href }, text);
}

/** The element that the page must have; throws where markup and script have parted. */
export function required(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A copy of what a template of the page holds. */
export function fromTemplate(id: string): HTMLElement {
  const template = required(`template#${id}`);
  const first = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null;
  if (!(first instanceof HTMLElement)) throw new Error(`The template ${id} is empty.`);
  const copy = document.importNode(first, true);
  return copy;
}

/** Fills one part of a copied template; a part that gets nothing is taken out. */
export function fill(within: HTMLElement, part: string, ...children: readonly Child[]): void {
  const slot = required(`[data-part="${part}"]`, within);
  if (children.length === 0) slot.remove();
  else slot.append(...children);
}
