import { Combobox } from './combobox.ts';
import { dutiesFromPage } from './page-index.ts';
import { startResultsPage } from './results-page.ts';

/** What the page of results loads at once: all of the search in one file, so that it waits for no second one. */
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const field = form?.querySelector('input');
if (form && field) {
  new Combobox(form, field, dutiesFromPage);
  startResultsPage(form, field);
}
