import { element } from '../../search/ui/dom.ts';

/** A button that does something when it is pressed. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}
