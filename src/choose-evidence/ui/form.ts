import type { EvidenceChoice, EvidenceTrait } from '../../model/evidence-choice.ts';
import { CHOOSING_IN_WORDS, TRAIT_GROUPS, TRAIT_LABELS } from '../../wording/evidence-choice.ts';
import { element } from '../../search/ui/dom.ts';

/** The boxes of what counts. */
export interface ChoiceForm {
  readonly form: HTMLFormElement;
  /** What the boxes leave out now. */
  readonly leftOut: () => EvidenceChoice;
}

/**
 * Makes the boxes, ticked where they count, in groups; what no statement has gets none.
 * @param counts how many statements there are for each box
 * @param changed is called when a box is ticked or unticked, and when all are ticked again
 */
export function choiceForm(
  counts: ReadonlyMap<EvidenceTrait, number>,
  leftOut: EvidenceChoice,
  changed: () => void,
): ChoiceForm {
  const boxes = new Map<EvidenceTrait, HTMLInputElement>();
  const boxOf = (trait: EvidenceTrait): HTMLElement => {
    const box = element('input', { type: 'checkbox' });
    box.checked = !leftOut.has(trait);
    boxes.set(trait, box);
    return element(
      'label',
      {},
      box,
      TRAIT_LABELS[trait],
      element('span', { class: 'soft' }, String(counts.get(trait) ?? 0)),
    );
  };
  const groups = TRAIT_GROUPS.map(({ heading, traits }) =>
    element(
      'fieldset',
      {},
      element('legend', {}, heading),
      element('div', {}, ...traits.filter((trait) => counts.has(trait) || leftOut.has(trait)).map(boxOf)),
    ),
  );
  const reset = element('button', { type: 'reset' }, 'Count everything');
  const form = element(
    'form',
    { autocomplete: 'off' },
    element('p', { class: 'small soft' }, CHOOSING_IN_WORDS),
    element('div', { class: 'boxes' }, ...groups),
    reset,
  );
  form.addEventListener('change', changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    for (const box of boxes.values()) box.checked = true;
    changed();
  });
  return {
    form,
    leftOut: () => new Set([...boxes].filter(([, box]) => !box.checked).map(([trait]) => trait)),
  };
}
