import { startResultsPage } from './results-page.ts';

/** What the page of results loads at once: what its first answer needs. The rest of the search comes after it. */
const form = document.querySelector<HTMLFormElement>('form[role="search"]');
const field = form?.querySelector('input');
if (form && field) void startResultsPage(form, field);
