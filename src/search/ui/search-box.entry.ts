import { Combobox } from './combobox.ts';
import { dutiesFromFile } from './duties.ts';

/**
 * What the search field of most pages loads when somebody goes there (src/components/SearchLoader.astro knows when): what
 * its first suggestions need. Words for misspelt and unknown words come after them.
 */
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const field = form?.querySelector('input');
if (form && field) {
  new Combobox(form, field, dutiesFromFile, async (duties) => {
    const { completeDuties } = await import('./complete-duties.ts');
    return completeDuties(duties);
  });
}
