import { makeCombobox } from './combobox.ts';
import { startResultsPage } from './results-page.ts';

/** Loaded when somebody wants to search: the starter of every page knows when (src/components/Starter.astro). */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role="search"]')) makeCombobox(form);

const page = document.querySelector<HTMLFormElement>('form[data-results]');
const field = page?.querySelector('input');
if (page && field) startResultsPage(page, field);
