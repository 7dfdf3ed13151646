import { Combobox } from './combobox.ts';
import { openDuties } from './duties-in-file.ts';

/** What the search field of most pages loads when somebody goes there (src/components/Starter.astro knows when). */
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const field = form?.querySelector('input');
if (form && field) new Combobox(form, field, openDuties);
