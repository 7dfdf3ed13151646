/**
 * A choice of what to copy, beside the link that was clicked. The browser closes it on Escape or a click elsewhere; it
 * closes too when the focus leaves it. The link says whether it is open.
 */

export interface Choice {
  readonly label: string;
  readonly text: string;
}

/** Shows the choices beside the link, the first one focused; hands on the one that is taken. */
export function openMenu(link: HTMLElement, choices: readonly Choice[], take: (choice: Choice) => void): void {
  const menu = document.createElement('div');
  menu.popover = 'auto';
  menu.className = 'copy-menu';
  menu.role = 'dialog';
  menu.ariaLabel = 'Copy as';
  for (const choice of choices) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = choice.label;
    button.addEventListener('click', () => {
      menu.hidePopover();
      take(choice);
    });
    menu.append(button);
  }
  menu.addEventListener('toggle', (event) => {
    const isOpen = event.newState === 'open';
    link.ariaExpanded = String(isOpen);
    if (!isOpen) menu.remove();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    const staysIn = relatedTarget instanceof Node && menu.contains(relatedTarget);
    if (!staysIn) menu.hidePopover();
  });
  // Beside the link in the order of reading, so that the keyboard comes back to the link.
  link.after(menu);
  const { left, bottom } = link.getBoundingClientRect();
  menu.showPopover();
  const room = document.documentElement.clientWidth - menu.offsetWidth;
  menu.style.insetInlineStart = `${Math.max(0, Math.min(left, room))}px`;
  menu.style.insetBlockStart = `${Math.min(bottom, innerHeight - menu.offsetHeight)}px`;
  menu.querySelector('button')?.focus();
}
