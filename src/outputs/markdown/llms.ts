import type { ListItem } from 'mdast';

import { rolesPages } from '../../views/roles-pages.ts';
import { dutyGroups } from '../../views/comparison.ts';
import { NAVIGATION_LABELS, PAGE_HEADINGS } from '../../wording/headings.ts';
import { ESSAY_SENTENCE } from '../../wording/citation-sentences.ts';
import { EDITION_LEAD } from '../../wording/editions.ts';
import { editionInWords } from '../../wording/sentences.ts';
import { type MarkdownContext, bothVerdicts } from './claim-markdown.ts';
import { type Block, bullets, heading, item, link, markdownOf, paragraph, quotation } from './nodes.ts';

/** `llms.txt` in the form of llmstxt.org: a title, a quotation that says what this is, and sections of links. */
export function llmsText({ catalog, urls }: MarkdownContext): string {
  const { site } = catalog;
  const entry = (path: string, name: string, what: string): ListItem =>
    item(paragraph(link(urls.absolute(path), name), `: ${what}`));
  const duties = dutyGroups(catalog).flatMap(({ group, rows }): Block[] => [
    heading(2, `Duties: ${group.name}`),
    bullets(
      rows.map((judged) => {
        const { id, name, definition } = judged.duty;
        return entry(urls.markdown(urls.duty(id)), name, `${definition} ${bothVerdicts(judged)}.`);
      }),
    ),
  ]);
  return markdownOf([
    heading(1, site.name),
    quotation(`${site.tagline}. Every statement is that of a named source, with its text and address.`),
    paragraph(
      'Whether a piece of work is the job of the community manager or of the social media manager. Answers are computed ' +
        'from what the sources say and never stand without their count. Where we found nothing, that is not a no: most ' +
        'texts we could read only in part. To cite a single statement, cite its own page. ' +
        `Data ${editionInWords(site)}.`,
    ),
    heading(2, 'Method and data'),
    bullets([
      entry(
        urls.method(),
        PAGE_HEADINGS.method,
        'how statements are coded, what we did and did not read, licence, how to cite',
      ),
      entry(urls.dataPage(), PAGE_HEADINGS.data, 'every file, and what each field means'),
      entry(urls.markdown(urls.editions()), PAGE_HEADINGS.editions, EDITION_LEAD),
      entry(urls.data('duties.json'), 'duties.json', 'every duty with its cells and answers'),
      entry(urls.data('claims.json'), 'claims.json', 'every statement with its text, stances, quotation and caveat'),
      entry(urls.data('postings.json'), 'postings.json', 'every job posting with the duties that it asks for'),
    ]),
    heading(2, PAGE_HEADINGS.difference),
    bullets([entry(urls.markdown(urls.difference()), PAGE_HEADINGS.difference, ESSAY_SENTENCE)]),
    heading(2, PAGE_HEADINGS.roleIndex),
    bullets(
      rolesPages(catalog).map(({ name, title, statement }) => entry(urls.markdown(urls.role(name)), title, statement)),
    ),
    ...duties,
    heading(2, NAVIGATION_LABELS.disputes),
    bullets(catalog.disputes.map(({ id, title, summary }) => entry(urls.markdown(urls.dispute(id)), title, summary))),
    heading(2, NAVIGATION_LABELS.sources),
    bullets(catalog.sources.map(({ id, name, summary }) => entry(urls.markdown(urls.source(id)), name, summary))),
    heading(2, 'Optional'),
    bullets([
      entry(urls.markdown(urls.matrix()), PAGE_HEADINGS.matrix, 'main sources in columns, all others as marks'),
      entry(urls.markdown(urls.wholeMatrix()), PAGE_HEADINGS.wholeMatrix, 'the whole matrix'),
      entry(urls.markdown(urls.thenAndNow()), PAGE_HEADINGS.thenAndNow, 'the answers until 2013 and since 2014'),
      entry(urls.roles(), NAVIGATION_LABELS.roles, 'what is compared besides duties'),
      entry(urls.markdown(urls.positions()), PAGE_HEADINGS.positions, 'where each source stands'),
      entry(urls.markdown(urls.postings()), PAGE_HEADINGS.postings, 'what job postings ask for under each title'),
    ]),
  ]);
}
