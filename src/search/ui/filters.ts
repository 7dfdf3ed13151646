import { type FacetCounts } from '../query/facets.ts';
import { FACETS, type Facet, type Filters } from '../query/search-params.ts';
import { element, required } from './dom.ts';

/** The values of a facet as the visitor sees them, in their order. */
export type FacetNames = Readonly<Record<Facet, ReadonlyMap<string, string>>>;

interface Choice {
  readonly label: HTMLLabelElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** The part of the panel that a facet has. */
interface FacetGroup {
  /** All of it; long ones are closed until somebody looks for them. */
  readonly whole: HTMLElement;
  /** Says of a closed one how many of its values are chosen. */
  readonly chosen: Element | null;
}

/** Where the filters have a column of their own. */
const WIDE = '(min-width: 62rem)';

/** The filters beside the results: boxes that stay where they are, so that the focus does, and counts that change. */
export class FilterPanel {
  readonly #choices = new Map<string, Choice>();
  readonly #groups = new Map<Facet, FacetGroup>();

  constructor(panel: HTMLDetailsElement, names: FacetNames, choose: (facet: Facet, value: string) => void) {
    panel.open = matchMedia(WIDE).matches;
    for (const facet of FACETS) {
      const group = required(`[data-facet="${facet}"]`, panel);
      const whole = group.parentElement instanceof HTMLDetailsElement ? group.parentElement : group;
      this.#groups.set(facet, { whole, chosen: whole.querySelector('[data-chosen]') });
      for (const [value, name] of names[facet]) {
        const box = element('input', { type: 'checkbox', name: facet, value });
        const count = element('span', { class: 'soft' });
        const label = element('label', {}, box, ` ${name} `, count);
        box.addEventListener('change', () => choose(facet, value));
        this.#choices.set(`${facet}=${value}`, { label, box, count });
        group.append(label);
      }
    }
  }

  /** Shows what is chosen, and how many results each value has; no numbers while they are not known. */
  show(filters: Filters, counts: FacetCounts | undefined): void {
    for (const [facet, { whole, chosen }] of this.#groups) {
      let any = false;
      for (const [key, { label, box, count }] of this.#choices) {
        if (!key.startsWith(`${facet}=`)) continue;
        const number = counts?.[facet].get(box.value) ?? 0;
        box.checked = filters[facet].includes(box.value);
        count.textContent = counts ? String(number) : '';
        // What is shown stays while numbers are not known, so that the keyboard finds the same neighbours.
        if (counts) label.hidden = number === 0 && !box.checked;
        any ||= !label.hidden;
      }
      whole.hidden = !any;
      if (chosen) chosen.textContent = filters[facet].length > 0 ? `· ${filters[facet].length} chosen` : '';
    }
  }
}
