import type { Urls } from '../urls/urls.ts';
import { NAVIGATION_LABELS } from '../wording/headings.ts';

/** A page in the main navigation; the pages below its address count as part of it. */
interface NavigationLink {
  readonly href: string;
  readonly label: string;
}

/**
 * The main navigation of every page: at most six words, which fit one line on most phones. From the answer to its
 * evidence to how it came about; what is not here is one step away from what is.
 */
export function mainNavigation(urls: Urls): readonly NavigationLink[] {
  return [
    { href: urls.difference(), label: NAVIGATION_LABELS.difference },
    { href: urls.roleIndex(), label: NAVIGATION_LABELS.roleIndex },
    { href: urls.duties(), label: NAVIGATION_LABELS.duties },
    { href: urls.sources(), label: NAVIGATION_LABELS.sources },
    { href: urls.matrix(), label: NAVIGATION_LABELS.matrix },
    { href: urls.method(), label: NAVIGATION_LABELS.method },
  ];
}
