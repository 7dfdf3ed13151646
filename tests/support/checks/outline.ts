import { type Element, attribute, textOf } from '../html.ts';
import type { Page, Site } from '../site.ts';

const levelOf = (heading: Element): number => Number(heading.tagName.slice(1));

function problemsOf({ path, elements }: Page): readonly string[] {
  const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const first = headings.filter(({ tagName }) => tagName === 'h1').length;
  const skipped = headings.flatMap((heading, index) => {
    const before = headings[index - 1];
    if (!before || levelOf(heading) <= levelOf(before) + 1) return [];
    return [`${path}: "${textOf(heading)}" is an ${heading.tagName} below the ${before.tagName} "${textOf(before)}"`];
  });
  const empty = headings
    .filter((heading) => textOf(heading) === '')
    .map(({ tagName }) => `${path}: an empty ${tagName}`);
  return [...(first === 1 ? [] : [`${path} has ${first} h1`]), ...skipped, ...empty];
}

/** Pages without exactly one h1, and headings that skip a level or say nothing. */
export function headingProblems(site: Site): readonly string[] {
  return site.pages.flatMap(problemsOf);
}

/** What a link must not be called: out of its sentence, as in a list of links, it says nothing. */
const VAGUE = new Set(['click here', 'here', 'link', 'more', 'read more', 'see more', 'this', 'this page']);

/** Links whose name is empty or says nothing on its own. */
export function vagueLinks(site: Site): readonly string[] {
  return site.pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => element.tagName === 'a' && attribute(element, 'href') !== undefined)
      .filter((link) => VAGUE.has((attribute(link, 'aria-label') ?? textOf(link)).toLowerCase().replace(/[.…:]$/, '')))
      .map((link) => `${path}: the link to ${attribute(link, 'href')} is called "${textOf(link)}"`),
  );
}
