/** An element with attributes and children; texts stay text. */
export function element(
  tag: 'p' | 'div' | 'h2' | 'ul' | 'ol' | 'li' | 'b' | 'strong' | 'a',
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

export function linkTo(href: string, label: string): HTMLElement {
  return element('a', { href }, label);
}

export function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
