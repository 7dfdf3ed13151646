import { Combobox } from './combobox.ts';
import { startResultsPage } from './results-page.ts';

/** Loaded when somebody wants to search: the starter of every page knows when (src/components/Starter.astro). */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) {
  const field = form.querySelector('input');
  if (!field) continue;
  new Combobox(form, field);
  if ('results' in form.dataset) startResultsPage(form, field);
}
