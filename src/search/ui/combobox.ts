import { type VerdictValue, markOf } from '../../model/verdict.ts';
import { element, required } from './dom.ts';
import type { Duties } from './duties.ts';
import { type Option, autocomplete } from './autocomplete.ts';

/** Letters below which nothing is said of having no suggestions, and how long somebody pauses before it is. */
const LEAST_LETTERS = 2;
const PAUSE_MS = 500;
/** The code of a key that an input method takes for itself; some browsers send it after the composition has ended. */
const TAKEN_BY_INPUT_METHOD = 229;

const SPRITE_MARK = 'http://www.w3.org/2000/svg';

/** The mark of a verdict, drawn from the page's sprite. */
function mark(value: VerdictValue): SVGElement {
  const svg = document.createElementNS(SPRITE_MARK, 'svg');
  svg.setAttribute('class', `mark of-${value}`);
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SPRITE_MARK, 'use');
  use.setAttribute('href', `#mark-${markOf(value)}`);
  svg.append(use);
  return svg;
}

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

  /** Waits for a pause before the suggestions are read out. */
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isComposing = false;

  /**
   * @param loadDuties gets what is suggested from
   * @param complete adds to it what some queries need, after the first suggestions
   */
  constructor(
    form: HTMLFormElement,
    field: HTMLInputElement,
    loadDuties: () => Promise<Duties>,
    complete?: (duties: Duties) => Promise<Duties>,
  ) {
    this.#field = field;
    this.#list = element('ul', { role: 'listbox', id: `${field.id}-options`, 'aria-label': 'Suggestions', hidden: '' });
    required('[data-row]', form).append(this.#list);
    form.append(this.#status);
    this.#describe();
    this.#listen(form);
    void this.#load(loadDuties, complete);
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
    this.#field.addEventListener('compositionstart', () => (this.#isComposing = true));
    this.#field.addEventListener('compositionend', () => {
      this.#isComposing = false;
      this.#suggest();
    });
    this.#field.addEventListener('keydown', (event) => this.#press(event));
    this.#field.addEventListener('blur', () => this.#close());
    form.addEventListener('submit', () => this.#close());
    // The field keeps the focus while the pointer chooses.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      if (target instanceof Node) this.#open([...this.#list.children].findIndex((item) => item.contains(target)));
    });
  }

  async #load(loadDuties: () => Promise<Duties>, complete?: (duties: Duties) => Promise<Duties>): Promise<void> {
    this.#duties = await loadDuties().catch(() => undefined);
    this.#suggestTyped();
    if (!this.#duties || !complete) return;
    // Without it, the first suggestions stand.
    this.#duties = await complete(this.#duties).catch(() => this.#duties);
    if (this.#active === -1) this.#suggestTyped();
  }

  /** Suggests for what was typed meanwhile; nothing is offered for a query that the page brought along. */
  #suggestTyped(): void {
    if (this.#field.value !== this.#field.defaultValue) this.#suggest();
  }

  #suggest(): void {
    if (!this.#duties || document.activeElement !== this.#field) return;
    this.#options = autocomplete(this.#duties, this.#field.value);
    this.#walkTo(-1);
    this.#list.replaceChildren(...this.#options.map((option, index) => this.#item(option, index)));
    this.#show(this.#options.length > 0);
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#announce(), PAUSE_MS);
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

  /** Says how many suggestions there are, and the first; what was said last is not repeated. */
  #announce(): void {
    const [first] = this.#options;
    const count = this.#options.length === 1 ? '1 suggestion' : `${this.#options.length} suggestions`;
    const isTyped = this.#field.value.trim().length >= LEAST_LETTERS && !this.#isComposing;
    // Before all words are there, nobody knows that there are none.
    const none = isTyped && this.#duties?.searchIndex.further ? 'No suggestions.' : '';
    const words = first && this.#isOpen ? `${count}. ${first.name}: ${first.note}` : none;
    if (this.#status.textContent !== words) this.#status.textContent = words;
  }

  #show(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#field.setAttribute('aria-expanded', String(isOpen));
  }

  get #isOpen(): boolean {
    return !this.#list.hidden;
  }

  #close(): void {
    clearTimeout(this.#pause);
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
    // oxlint-disable-next-line typescript/no-deprecated -- Safari sends it with the key that ends a composition, and says no more that somebody composes.
    if (isComposing || event.keyCode === TAKEN_BY_INPUT_METHOD) return;
    const wasOpen = this.#isOpen;
    if (key === 'ArrowDown') this.#walk(1);
    else if (key === 'ArrowUp') this.#walk(-1);
    else if (key === 'Escape' && wasOpen) this.#close();
    else if (key === 'Escape' && this.#field.value !== '') this.#field.value = '';
    else if (!(key === 'Enter' && wasOpen && this.#open(this.#active))) return;
    event.preventDefault();
  }
}
