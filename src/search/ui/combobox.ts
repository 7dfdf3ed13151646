import { element, mark, required } from './dom.ts';
import type { Duties, LoadDuties } from './duties.ts';
import { type Option, autocomplete } from './autocomplete.ts';

/**
 * A search form's field as a combobox (ARIA Authoring Practices, "Editable Combobox With List Autocomplete"): the focus
 * stays in the field, arrows walk the list, Enter opens what was walked to or else sends the form, Escape closes the
 * list and then empties the field.
 */
export class Combobox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status = element('p', { role: 'status', class: 'visually-hidden' });
  #duties: Duties | undefined;
  #options: readonly Option[] = [];
  /** Index of the option that was walked to; -1 for none. */
  #active = -1;

  constructor(form: HTMLFormElement, field: HTMLInputElement, loadDuties: LoadDuties) {
    this.#field = field;
    this.#list = element('ul', { role: 'listbox', id: `${field.id}-options`, 'aria-label': 'Suggestions', hidden: '' });
    required('[data-row]', form).append(this.#list);
    form.append(this.#status);
    this.#describe();
    this.#listen(form);
    void this.#load(loadDuties);
  }

  #describe(): void {
    const attributes = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
      'aria-keyshortcuts': '/ Control+K Meta+K',
    };
    for (const [name, value] of Object.entries(attributes)) this.#field.setAttribute(name, value);
  }

  #listen(form: HTMLFormElement): void {
    this.#field.addEventListener('input', () => this.#suggest());
    this.#field.addEventListener('keydown', (event) => this.#press(event));
    this.#field.addEventListener('blur', () => this.#close());
    form.addEventListener('submit', () => this.#close());
    // The field keeps the focus while the pointer chooses.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Node) this.#open([...this.#list.children].findIndex((item) => item.contains(target)));
    });
  }

  async #load(loadDuties: LoadDuties): Promise<void> {
    this.#duties = await loadDuties().catch(() => undefined);
    // What was typed meanwhile; nothing is offered for a query that the page brought along.
    if (this.#field.value !== this.#field.defaultValue) this.#suggest();
  }

  #suggest(): void {
    if (!this.#duties || document.activeElement !== this.#field) return;
    this.#options = autocomplete(this.#duties, this.#field.value);
    this.#walkTo(-1);
    this.#list.replaceChildren(...this.#options.map((option, index) => this.#item(option, index)));
    this.#show(this.#options.length > 0);
    this.#announce();
  }

  #item({ name, verdict, note }: Option, index: number): HTMLElement {
    return element(
      'li',
      { role: 'option', id: `${this.#list.id}-${index}`, 'aria-selected': 'false' },
      ...(verdict ? [mark(verdict)] : []),
      element('b', {}, name),
      ' ',
      element('span', { class: 'soft' }, note),
    );
  }

  #announce(): void {
    const [first] = this.#options;
    const count = this.#options.length === 1 ? '1 suggestion' : `${this.#options.length} suggestions`;
    const none = this.#field.value.trim() === '' ? '' : 'No suggestions.';
    this.#status.textContent = first ? `${count}. ${first.name}: ${first.note}` : none;
  }

  #show(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
  }

  #close(): void {
    this.#walkTo(-1);
    this.#show(false);
  }

  #walkTo(index: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const item = this.#list.children[index];
    item?.setAttribute('aria-selected', 'true');
    item?.scrollIntoView({ block: 'nearest' });
    if (item) this.#field.setAttribute('aria-activedescendant', item.id);
    else this.#field.removeAttribute('aria-activedescendant');
  }

  /** One step down or up; after the last option comes the field itself. */
  #walk(step: 1 | -1): void {
    const stops = this.#options.length + 1;
    if (this.#list.hidden) this.#suggest();
    else this.#walkTo(((this.#active + 1 + step + stops) % stops) - 1);
  }

  /** Goes where an option leads; says whether there is one. */
  #open(index: number): boolean {
    const chosen = this.#options[index];
    if (chosen) location.assign(chosen.href);
    return chosen !== undefined;
  }

  #press(event: KeyboardEvent): void {
    const { key, isComposing } = event;
    if (isComposing) return;
    const wasOpen = !this.#list.hidden;
    if (key === 'ArrowDown') this.#walk(1);
    else if (key === 'ArrowUp') this.#walk(-1);
    else if (key === 'Escape' && wasOpen) this.#close();
    else if (key === 'Escape' && this.#field.value !== '') this.#field.value = '';
    else if (!(key === 'Enter' && wasOpen && this.#open(this.#active))) return;
    event.preventDefault();
  }
}
