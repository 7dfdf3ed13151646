import { type FacetCounts } from '../domain/search/facets.ts';
import { FACETS, type Facet, type Filters } from '../domain/search/state.ts';
import { element, required } from './dom.ts';

/** The values of a facet as the visitor sees them, in their order. */
export type FacetNames = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

interface Choice {
  readonly label: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Where the filters have a column of their own. */
const WIDE = '(min-width: 62rem)';

/** The filters beside the results: boxes that stay where they are, so that the focus does, and counts that change. */
export class FilterPanel {
  readonly #choices = new Map<string, Choice>();
  readonly #panel: HTMLElement;

  constructor(panel: HTMLDetailsElement, names: FacetNames, choose: (facet: Facet, value: string) => void) {
    this.#panel = panel;
    panel.open = matchMedia(WIDE).matches;
    for (const facet of FACETS) {
      const place = required(`[data-facet="${facet}"]`, panel);
      for (const [value, name] of names[facet]) {
        const box = element('input', { type: 'checkbox', name: facet, value });
        const count = element('span', { class: 'soft' });
        const label = element('label', {}, box, ` ${name} `, count);
        box.addEventListener('change', () => choose(facet, value));
        this.#choices.set(`${facet}=${value}`, { label, box, count });
        place.append(label);
      }
    }
  }

  /** Shows what is chosen, and how many results each value has; no numbers while they are not known. */
  show(filters: Filters, counts: FacetCounts | undefined): void {
    for (const facet of FACETS) {
      let any = false;
      for (const [key, { label, box, count }] of this.#choices) {
        if (!key.startsWith(`${facet}=`)) continue;
        const number = counts?.[facet].get(box.value) ?? 0;
        box.checked = filters[facet].includes(box.value);
        count.textContent = counts ? String(number) : '';
        label.hidden = counts !== undefined && number === 0 && !box.checked;
        any ||= !label.hidden;
      }
      required(`[data-facet="${facet}"]`, this.#panel).hidden = !any;
    }
  }
}
