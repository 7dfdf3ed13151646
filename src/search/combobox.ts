import { element, mark, required } from './dom.ts';
import { type Duties, openDuties } from './duties.ts';
import { inTime } from './load.ts';
import { type Option, optionsFor } from './suggest.ts';

/**
 * Makes a search form's field a combobox (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"):
 * the focus stays in the field, arrows walk the list, Enter opens what is walked to or else sends the form, Escape
 * closes the list and then empties the field.
 */
export function makeCombobox(form: HTMLFormElement): void {
  const field = form.querySelector('input');
  if (!field || field.role === 'combobox') return;
  const list = element('ul', { role: 'listbox', id: `${field.id}-options`, 'aria-label': 'Suggestions', hidden: '' });
  const status = element('p', { role: 'status', class: 'visually-hidden' });
  required('[data-row]', form).append(list);
  form.append(status);

  let duties: Duties | undefined;
  let options: readonly Option[] = [];
  let active = -1;

  const isOpen = (): boolean => !list.hidden;

  const setActive = (place: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const item = list.children[active];
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item) field.setAttribute('aria-activedescendant', item.id);
    else field.removeAttribute('aria-activedescendant');
  };

  const close = (): void => {
    setActive(-1);
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
  };

  const itemFor = ({ name, verdict, note }: Option, place: number): HTMLElement =>
    element(
      'li',
      { role: 'option', id: `${list.id}-${place}`, 'aria-selected': 'false' },
      ...(verdict ? [mark(verdict)] : []),
      element('b', {}, name),
      ' ',
      element('span', { class: 'soft' }, note),
    );

  const announce = (): void => {
    const [first] = options;
    const count = options.length === 1 ? '1 suggestion' : `${options.length} suggestions`;
    status.textContent = first
      ? `${count}. ${first.name}: ${first.note}`
      : field.value.trim() === ''
        ? ''
        : 'No suggestions.';
  };

  const suggest = (): void => {
    if (!duties || document.activeElement !== field) return;
    options = optionsFor(duties, field.value);
    setActive(-1);
    list.replaceChildren(...options.map(itemFor));
    list.hidden = options.length === 0;
    field.setAttribute('aria-expanded', String(isOpen()));
    announce();
  };

  const move = (step: 1 | -1): void => {
    if (!isOpen()) return suggest();
    const places = options.length + 1;
    setActive(((active + 1 + step + places) % places) - 1);
  };

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: (event) => {
      event.preventDefault();
      move(1);
    },
    ArrowUp: (event) => {
      event.preventDefault();
      move(-1);
    },
    Enter: (event) => {
      const chosen = options[active];
      if (!isOpen() || !chosen) return;
      event.preventDefault();
      location.assign(chosen.href);
    },
    Escape: (event) => {
      if (!isOpen() && field.value === '') return;
      event.preventDefault();
      if (!isOpen()) field.value = '';
      close();
    },
  };

  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-autocomplete', 'list');
  field.setAttribute('aria-expanded', 'false');
  field.setAttribute('aria-controls', list.id);
  field.setAttribute('aria-keyshortcuts', '/ Control+K Meta+K');
  field.addEventListener('input', suggest);
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    if (!event.isComposing) keys[event.key]?.(event);
  });
  form.addEventListener('submit', close);
  // The field keeps the focus while the pointer chooses.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const place = target instanceof Element ? [...list.children].findIndex((item) => item.contains(target)) : -1;
    const chosen = options[place];
    if (chosen) location.assign(chosen.href);
  });

  void inTime(openDuties()).then((ready) => {
    duties = ready;
    // What was typed while this loaded; nothing is offered for a query that the page has answered.
    if (field.value !== field.defaultValue) suggest();
  });
}
