/** A choice of what to copy, beside the link that was clicked. Closed by the browser on Escape or a click elsewhere. */

export interface Choice {
  readonly label: string;
  readonly text: string;
}

/** Shows the choices beside the link, the first one focused; hands on the one that is taken. */
export function openMenu(link: HTMLElement, choices: readonly Choice[], take: (choice: Choice) => void): void {
  const menu = document.createElement('div');
  menu.popover = 'auto';
  menu.className = 'copy-menu';
  menu.role = 'group';
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
    if (event.newState === 'closed') menu.remove();
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
